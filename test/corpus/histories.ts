import { compareDocuments, type NamedDocument } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { fetchSource } from './fetch.ts';

/** Compares every published version of a description with the previous one. */
const versions = [
  ...['12.0.0', '14.0.0', '16.0.0', '16.6.0', '17.0.0', '18.0.0', '18.2.0'],
  ...['19.0.0', '19.1.0', '20.0.0', '21.0.0', '22.0.0', '23.0.0'],
];

/** A version, or the reason why it cannot be read. */
async function load(version: string): Promise<NamedDocument | string> {
  const [file = ''] = await fetchSource({
    package: `@octokit/openapi@${version}`,
    take: ['package/generated/api.github.com.json'],
  });
  const { document, diagnostics } = await loadDocument(file, process.cwd());
  if (document) return { name: version, document };
  const [first] = diagnostics;
  return `${first?.message} (line ${first?.place?.line})`;
}

function compare(old: NamedDocument, next: NamedDocument): void {
  const begun = process.cpuUsage();
  const {
    findings,
    counts,
    bump: step,
  } = compareDocuments(old, next, {
    policy: defaultPolicy,
    today: new Date().toISOString().slice(0, 10),
  });
  const { user, system } = process.cpuUsage(begun);
  const figures = [counts.error, counts.warn, counts.info, step, ((user + system) / 1e6).toFixed(2)];
  console.log(row(`${old.name} → ${next.name}`, figures));
  if (process.argv.includes('--findings'))
    for (const one of findings) console.log(`  ${one.level} ${one.rule}: ${one.message}`);
}

function row(name: string, figures: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${figures.map((figure) => String(figure).padStart(10)).join('')}`;
}

console.log(row('@octokit/openapi', ['errors', 'warnings', 'others', 'step', 'CPU s']));
let old: NamedDocument | string = 'no earlier version';
for (const version of versions) {
  const next = await load(version);
  if (typeof next === 'string') console.log(`${version} is invalid; its comparisons are skipped: ${next}`);
  else if (typeof old !== 'string') compare(old, next);
  old = next;
}
