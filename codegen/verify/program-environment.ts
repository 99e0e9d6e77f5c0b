import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Environment, Host, Toolchain } from '../languages/shared/toolchain.ts';

/**
 * Environment variables for compilers. It contains no variable of the user except `PATH` and those that the toolchain names, so a program
 * cannot read a secret of the user, and no setting of the user changes how it runs. Compilers use the temporary folder of the system, because
 * those in a container do not see others.
 *
 * @param folder Folder of the programs, which is also their home folder.
 */
export function compilerEnvironment(
  { inheritedVariables = {} }: Pick<Toolchain, 'inheritedVariables'>,
  env: Host['env'],
  folder: string,
): Environment {
  const inherited = Object.entries(inheritedVariables).flatMap(([name, folderInHome]) => {
    const value = env[name] || defaultFolder(env, folderInHome);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    PATH: env['PATH'] ?? '/usr/bin:/bin',
    HOME: folder,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    ...Object.fromEntries(inherited),
  };
}

/** Environment variables for programs: those of the compiler, and a separate temporary folder. */
export function programEnvironment(...options: Parameters<typeof compilerEnvironment>): Environment {
  const [, , folder] = options;
  const temporary = path.join(folder, '.tmp');
  mkdirSync(temporary, { recursive: true });
  return { ...compilerEnvironment(...options), TMPDIR: temporary };
}

function defaultFolder(env: Host['env'], folderInHome: string): string | undefined {
  const home = env['HOME'] ?? '';
  return home === '' || folderInHome === '' ? undefined : path.join(home, folderInHome);
}
