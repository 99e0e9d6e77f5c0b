import { compareDocuments, type NamedDocument } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { fetchSource } from './fetch.ts';
import { type History, histories } from './history-sources.ts';

/** Compares every published version of a description with the previous one. An argument filters the packages by a part of their name. */
const [only = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsFindings = process.argv.includes('--findings');

/** A version, or the reason why it cannot be read. */
async function load(
  { package: name, file: path }: History,
  version: string,
): Promise<NamedDocument | string> {
  const [file = ''] = await fetchSource({ package: `${name}@${version}`, take: [path] });
  const { document, diagnostics } = await loadDocument(file, process.cwd());
  if (document) return { name: version, document };
  const [first] = diagnostics;
  return `${first?.message} (line ${first?.place?.line})`;
}

function compare(old: NamedDocument, next: NamedDocument): void {
  const begun = process.cpuUsage();
  const { findings, counts, bump } = compareDocuments(old, next, {
    policy: defaultPolicy,
    today: new Date().toISOString().slice(0, 10),
  });
  const { user, system } = process.cpuUsage(begun);
  const figures = [counts.error, counts.warn, counts.info, bump, ((user + system) / 1e6).toFixed(2)];
  console.log(row(`${old.name} → ${next.name}`, figures));
  if (showsFindings)
    for (const { level, rule, message, fingerprint } of findings)
      console.log(`  ${level} ${rule} ${fingerprint}: ${message}`);
}

function row(name: string, figures: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${figures.map((figure) => String(figure).padStart(10)).join('')}`;
}

for (const history of histories.filter(({ package: name }) => name.includes(only))) {
  console.log(row(history.package, ['errors', 'warnings', 'others', 'bump', 'CPU s']));
  let old: NamedDocument | string = 'no earlier version';
  for (const version of history.versions) {
    const next = await load(history, version);
    if (typeof next === 'string') console.log(`${version} is invalid; its comparisons are skipped: ${next}`);
    else if (typeof old !== 'string') compare(old, next);
    old = next;
  }
}
