import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDocument } from '../../codegen/document/load.ts';
import { buildModel } from '../../codegen/model/build.ts';
import { showClients } from './client/report.ts';
import { showConformance } from './conformance/report.ts';
import { raceRedocly } from './diff.ts';
import { measureDocs } from './docs.ts';
import { type GithubRun, measureGenerate, measureGithub } from './github.ts';
import { type Cost, measureMedian, measureNode } from './process.ts';
import { compareSnippetRates } from './snippets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = path.join(root, 'dist/cli/main.js');
const spec = path.join(root, 'spec/openapi.yaml');

async function documentedRequest() {
  const { document } = await loadDocument(spec, process.cwd());
  if (document === undefined) throw new Error('spec/ cannot be loaded');
  const placeholders = { token: '<token>', apiKey: '<apiKey>', credentials: '<credentials>' };
  const request = buildModel(document, placeholders).model.operations[0]?.samples[0]?.request;
  if (request === undefined) throw new Error('spec/ has no sample');
  return request;
}

async function showRates(): Promise<void> {
  const rates = await compareSnippetRates(await documentedRequest());
  const ours = rates[0]?.rate ?? 0;
  console.log('\nSnippets per CPU second, in process (one request in eight languages; best round)');
  for (const { name, rate } of rates) {
    const ratio =
      name === 'openapi-rosetta' ? '' : `   openapi-rosetta is ${(ours / rate).toFixed(1)} times as fast`;
    console.log(`  ${name.padEnd(26)} ${Math.round(rate).toLocaleString('en').padStart(9)}${ratio}`);
  }
}

function show(name: string, cost: Cost, more = ''): void {
  const figures = [
    `wall ${cost.wallSeconds.toFixed(2)} s`,
    `CPU ${cost.cpuSeconds.toFixed(2)} s`,
    `peak ${Math.round(cost.peakMegabytes)} MB`,
  ];
  console.log(`  ${name.padEnd(26)} ${figures.join('   ')}${more}`);
}

async function showStart(): Promise<void> {
  console.log('\nStart-up of the built command (median of 9)');
  const bare = await measureMedian(['-e', '0'], 9);
  const version = await measureMedian([command, '--version'], 9);
  show('node -e 0', bare);
  show('rosetta --version', version);
  const over = Math.round((version.cpuSeconds - bare.cpuSeconds) * 1000);
  console.log(`  compared with plain node: +${over} ms of CPU`);
}

async function showOwn(): Promise<void> {
  console.log('\nGenerating from spec/ with the built command');
  const out = await mkdtemp(path.join(tmpdir(), 'rosetta-own-'));
  const args = [
    command,
    'generate',
    '--config',
    path.join(root, 'spec/rosetta.yaml'),
    '--out',
    out,
    '--quiet',
  ];
  show('first run', await measureNode(args));
  show('second run, no changes', await measureMedian(args, 5));
  await rm(out, { recursive: true });
}

async function showGenerate(): Promise<void> {
  console.log("\nGitHub's whole description by the built command, all targets (at most 10 s of CPU, 600 MB)");
  const run = await measureGenerate(command);
  const bytes = `${Math.round(run.bytes / 1e6)} MB written`;
  show('generate', run, `   ${run.operations} operations, ${run.files} files, ${bytes}`);
}

async function showGithub(): Promise<void> {
  console.log("\nGenerating all targets from GitHub's description with the built command");
  const { whole, half, again } = await measureGithub(command);
  const counts = (run: GithubRun) => `   ${run.operations} operations, ${run.files} files`;
  show('whole', whole, counts(whole));
  show('half of the paths', half, counts(half));
  show('all, second run, no changes', again);
  const perOperation = (run: GithubRun) => (run.cpuSeconds / run.operations) * 1000;
  console.log(
    `  CPU per operation: ${perOperation(half).toFixed(2)} ms for half of the paths, ${perOperation(whole).toFixed(2)} ms for all`,
  );
}

async function showDiff(): Promise<void> {
  console.log("\nComparing two versions of a part of GitHub's description, 1.4 MB each (median of 7)");
  for (const { work, ours, theirs } of await raceRedocly(command)) {
    const ratio = (ours.cpuSeconds / theirs.cpuSeconds).toFixed(2);
    show(work === 'diff' ? 'rosetta diff' : 'rosetta check (examples)', ours, `   ${ratio} of redocly`);
    show(work === 'diff' ? 'redocly diff' : 'redocly lint', theirs);
  }
}

async function showDocs(): Promise<void> {
  console.log("\nMarkdown and website of GitHub's description (at most 15 s of CPU, 600 MB)");
  const { ours, redocly, files, elements, ...sizes } = await measureDocs(command);
  show('rosetta generate', ours, `   ${files} files, at most ${elements} elements on a page`);
  show('redocly build-docs', redocly, '   1 file');
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const { median, percentile95, index, script } = sizes;
  console.log(
    `  gzip: page of an operation ${kilobytes(median)} (median), ${kilobytes(percentile95)} (95th percentile); index ${kilobytes(index)}; script ${kilobytes(script)}`,
  );
}

/** Runs all benchmarks, or the named ones: `npm run bench -- client`. */
const sections = {
  snippets: showRates,
  start: showStart,
  own: showOwn,
  generate: showGenerate,
  github: showGithub,
  client: showClients,
  conformance: showConformance,
  diff: showDiff,
  docs: showDocs,
};
const chosen = process.argv.slice(2);
for (const [name, show] of Object.entries(sections))
  if (chosen.length === 0 || chosen.includes(name)) await show();
