import type { RunPlan, Toolchain } from '../../codegen/languages/shared/toolchain.ts';
import { tsc } from '../../codegen/languages/typescript/toolchain.ts';
import { host } from './languages.ts';

const compiler = tsc(host);

/** Package name that the programs of a case import instead of the client's own package. */
export function packageOf(name: string): string {
  return `of-${name}`;
}

/**
 * Toolchain for client programs of many descriptions at once, so that the compiler starts once and reads the shared runtime once.
 * The client files are `<case>/src/index.ts` for each case and `runtime/call.ts` for all.
 */
export const clientsOfCases: Toolchain = {
  ...compiler,
  name: 'clients of cases',
  styles: ['client'],
  plan(programs, context) {
    const plan = compiler.plan(programs, { ...context, client: new Map() });
    const names = [
      'runtime',
      ...new Set(programs.flatMap(({ text }) => /^import .* from 'of-(.*)';$/m.exec(text)?.[1] ?? [])),
    ];
    const own = [...plan.files]
      .filter(([file]) => !file.startsWith('client/'))
      .map(([file, text]) => [file, text.replace('"client/src', '"clients/*/src')] as const);
    const clients = [...context.client]
      .filter(([file]) => names.includes(file.split('/')[0] ?? ''))
      .map(([file, text]) => [`clients/${file}`, text] as const);
    return {
      ...plan,
      files: new Map([...own, ...names.map(manifest), ...clients]),
      links: links(plan, names),
    };
  },
};

function manifest(name: string): readonly [string, string] {
  const exports = { types: './src/index.ts', default: './src/index.js' };
  return [`clients/${name}/package.json`, JSON.stringify({ name: packageOf(name), type: 'module', exports })];
}

function links({ links = new Map() }: RunPlan, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ...[...links].filter(([, target]) => target !== '../client'),
    ...names.map((name) => [`node_modules/${packageOf(name)}`, `../clients/${name}`] as const),
  ]);
}

/** Files of a client without the runtime, changed to import the shared runtime. */
export function ownFiles(name: string, client: ReadonlyMap<string, string>): readonly [string, string][] {
  return [...client].flatMap(([file, text]): [string, string][] => {
    if (!file.startsWith('src/') || file.startsWith('src/runtime/')) return [];
    const up = '../'.repeat(file.split('/').length);
    return [[`${name}/${file}`, text.replaceAll(/ from '\.{1,2}\/runtime\//g, ` from '${up}runtime/`)]];
  });
}
