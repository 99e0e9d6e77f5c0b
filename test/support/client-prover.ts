import type { Plan, Toolchain } from '../../codegen/languages/shared/toolchain.ts';
import { tsc } from '../../codegen/languages/typescript/toolchain.ts';

/** What a program of a case imports in place of the client's own package. */
export function packageOf(name: string): string {
  return `of-${name}`;
}

/**
 * The prover of the client's programs, for those of many descriptions at once: the compiler is started once, and reads the part that all
 * clients share once.
 *
 * @param files Of the clients: `<case>/src/index.ts`, and `runtime/call.ts` for all.
 */
export const clientsOfCases: Toolchain = {
  ...tsc,
  name: 'clients of cases',
  styles: ['client'],
  plan(programs, context) {
    const plan = tsc.plan(programs, { ...context, client: new Map() });
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

function links({ links = new Map() }: Plan, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ...[...links].filter(([, target]) => target !== '../client'),
    ...names.map((name) => [`node_modules/${packageOf(name)}`, `../clients/${name}`] as const),
  ]);
}

/** The files of a client that are its own, and import the shared part. */
export function ownFiles(name: string, client: ReadonlyMap<string, string>): readonly [string, string][] {
  return [...client].flatMap(([file, text]): [string, string][] => {
    if (!file.startsWith('src/') || file.startsWith('src/runtime/')) return [];
    const up = '../'.repeat(file.split('/').length);
    return [[`${name}/${file}`, text.replaceAll(/ from '\.{1,2}\/runtime\//g, ` from '${up}runtime/`)]];
  });
}
