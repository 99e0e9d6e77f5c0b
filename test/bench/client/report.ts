import { contenders, nothing } from './clients.ts';
import { measureImports } from './import.ts';
import { type Column, firstLine, mediansOf, mediansOver } from './rounds.ts';
import { measureSizes } from './size.ts';
import { measureStreams, type Reading } from './stream.ts';
import { printTable } from './table.ts';
import { judge } from './targets.ts';
import { countTypes, measureChecks } from './types.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Compares the generated client with other clients. Clients that cannot be installed are listed and skipped. */
export async function showClients(): Promise<void> {
  console.log('\nThe TypeScript client compared with others (in parentheses: relative to the first row)');
  const clients = await openWorkspaces();
  const sizes = await showCosts(clients);
  const rates = await showStreams(clients);
  const ours = contenders.find(({ isOurs }) => isOurs)?.name ?? '';
  const others = contenders.filter(({ isOurs }) => !isOurs).map(({ name }) => name);
  console.log(`\n${judge({ ours, others, sizes, rates }).join('\n')}`);
}

async function openWorkspaces(): Promise<readonly Workspace[]> {
  const clients: Workspace[] = [];
  for (const contender of contenders)
    try {
      clients.push(await openWorkspace(contender));
    } catch (error) {
      console.log(`  ${contender.name} is unavailable: ${firstLine(error)}`);
    }
  return clients;
}

async function showCosts(clients: readonly Workspace[]): Promise<ReadonlyMap<string, number>> {
  const withNothing = [await openWorkspace(nothing), ...clients];
  const sizes = await measureSizes(clients);
  const imports = await measureImports(withNothing);
  const checks = await measureChecks(withNothing);
  const counts = await countTypes(withNothing);
  const over = mediansOver(nothing.name);
  console.log(
    '\n  Bundle with one streaming call; importing the package and type-checking two calls, compared with an empty program',
  );
  console.log(
    printTable(clients, [
      { title: 'gzip kB', digits: 2, figures: mediansOf(sizes, (bytes) => bytes / 1000) },
      {
        title: 'import CPU ms',
        digits: 0,
        least: 5,
        figures: over(imports, ({ cpuSeconds }) => cpuSeconds * 1000),
      },
      {
        title: 'import wall ms',
        digits: 0,
        least: 5,
        figures: over(imports, (one) => one.wallSeconds * 1000),
      },
      { title: 'import peak MB', digits: 0, least: 1, figures: over(imports, (one) => one.peakMegabytes) },
      { title: 'tsc CPU s', digits: 2, figures: over(checks, ({ cpuSeconds }) => cpuSeconds) },
      { title: 'tsc peak MB', digits: 0, figures: over(checks, (one) => one.peakMegabytes) },
      { title: 'instantiations', digits: 0, figures: over(counts, ({ instantiations }) => instantiations) },
    ]),
  );
  showProblems([sizes, imports, checks, counts]);
  for (const [name, errors] of mediansOf(counts, (count) => count.errors))
    if (errors > 0) console.log(`  ${name}: ${errors} compiler errors`);
  return mediansOf(sizes, (bytes) => bytes);
}

async function showStreams(clients: readonly Workspace[]) {
  const { http, memory, helper, large } = await measureStreams(clients);
  const rates = {
    'over HTTP': mediansOf(http, perSecond),
    'over HTTP, of CPU': mediansOf(http, perCpuSecond),
    'in memory': mediansOf(memory, perSecond),
  };
  console.log('\n  Stream events per second (50,000 small events); seconds for one event of 8 MB');
  console.log(
    printTable(clients, [
      ...Object.entries(rates).map(([title, figures]) => ({ title, digits: 0, figures })),
      { title: 'with aggregation', digits: 0, figures: mediansOf(helper, perSecond) },
      { title: 'one 8 MB event', digits: 2, figures: mediansOf(large, ({ wallSeconds }) => wallSeconds) },
    ]),
  );
  showProblems([http, memory, helper, large]);
  return rates;
}

const perSecond = ({ events, wallSeconds }: Reading) => events / wallSeconds;
const perCpuSecond = ({ events, cpuSeconds }: Reading) => events / cpuSeconds;

function showProblems(columns: readonly Column<unknown>[]): void {
  for (const { problems } of columns)
    for (const problem of problems) console.log(`  not measured: ${problem}`);
}
