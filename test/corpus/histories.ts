import { readFileSync } from 'node:fs';
import { compareDocuments, type NamedDocument } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { repeatedSentences } from '../diff/reports/sentences.ts';
import { fetchSource } from './fetch.ts';
import { type History, histories } from './history-sources.ts';

/** Compares every published version of a description with the previous one. An argument filters the packages by a part of their name. */
const [only = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsFindings = process.argv.includes('--findings');

/** The errors that were read once: fingerprints with the package and the versions. */
const judged = new Set(
  readFileSync(new URL('judged-errors.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => {
      const [name, versions, , fingerprint] = line.split('\t');
      return `${name} ${versions} ${fingerprint}`;
    }),
);

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

function compare(name: string, old: NamedDocument, next: NamedDocument): void {
  const begun = process.cpuUsage();
  const verdict = compareDocuments(old, next, {
    policy: defaultPolicy,
    today: new Date().toISOString().slice(0, 10),
  });
  const { user, system } = process.cpuUsage(begun);
  const { findings, counts, bump } = verdict;
  const versions = `${old.name} → ${next.name}`;
  const unjudged = findings.filter(
    ({ level, fingerprint }) => level === 'error' && !judged.has(`${name} ${versions} ${fingerprint}`),
  );
  const figures = [
    counts.error,
    unjudged.length,
    counts.warn,
    counts.info,
    bump,
    ((user + system) / 1e6).toFixed(2),
  ];
  console.log(row(versions, figures));
  for (const sentence of repeatedSentences(verdict)) console.log(`  repeated in a report: ${sentence}`);
  if (showsFindings)
    for (const { level, rule, message, fingerprint } of findings)
      console.log(`  ${level} ${rule} ${fingerprint}: ${message}`);
}

function row(name: string, figures: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${figures.map((figure) => String(figure).padStart(10)).join('')}`;
}

for (const history of histories.filter(({ package: name }) => name.includes(only))) {
  console.log(row(history.package, ['errors', 'unjudged', 'warnings', 'others', 'bump', 'CPU s']));
  let old: NamedDocument | string = 'no earlier version';
  for (const version of history.versions) {
    const next = await load(history, version);
    if (typeof next === 'string') console.log(`${version} is invalid; its comparisons are skipped: ${next}`);
    else if (typeof old !== 'string') compare(history.package, old, next);
    old = next;
  }
}
