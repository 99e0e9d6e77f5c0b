import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Language, ProgramStyle } from '../../codegen/languages/shared/language.ts';
import type { Command, StandaloneRecipe } from '../../codegen/languages/shared/toolchain.ts';
import { host, languages, missingTools } from './languages.ts';

/** A language with a style of complete programs, and how they are checked and run one by one. */
export interface Standalone {
  readonly language: Language;
  readonly style: ProgramStyle;
  readonly recipe: StandaloneRecipe;
  /** Tools that this machine lacks. */
  readonly missing: readonly string[];
}

/** Every language that has the style. */
export function standaloneLanguages(name: 'complete' | 'stream'): readonly Standalone[] {
  return languages.flatMap((language) => {
    const style = language.styles[name];
    const toolchain = language.toolchains(host).find((one) => one.standalone && one.styles.includes(name));
    if (!style || !toolchain?.standalone) return [];
    return [{ language, style, recipe: toolchain.standalone, missing: missingTools(toolchain) }];
  });
}

/** Writes a program into a folder, with the other files of its recipe. */
export function writeProgram(folder: string, { file, files }: StandaloneRecipe, text: string): void {
  for (const [name, content] of Object.entries({ ...files, [file]: text })) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/** The commands that check and compile a program. A check that is also the compilation runs once. */
function commandsOf({ checks, compile }: StandaloneRecipe): readonly Command[] {
  const commands = compile ? [...checks, compile] : checks;
  return [...new Map(commands.map((command) => [command.join(' '), command])).values()];
}

/** Checks and compiles the programs of subfolders, whose names start with `P`. @returns The findings by command. */
export async function findingsOfAll(
  recipe: StandaloneRecipe,
  folder: string,
  programs: ReadonlyMap<string, string>,
): Promise<readonly (readonly [string, string])[]> {
  const { compile, compileAll } = recipe;
  for (const [name, text] of programs) writeProgram(path.join(folder, name), recipe, text);
  const found: (readonly [string, string])[] = [];
  if (compileAll) {
    for (const [name, text] of Object.entries(compileAll.files)) writeFileSync(path.join(folder, name), text);
    const output = await complaints(compileAll.command, folder);
    if (output !== '') found.push([compileAll.command.join(' '), output]);
  }
  const isDone = (command: Command) => compileAll && command.join(' ') === compile?.join(' ');
  for (const name of programs.keys())
    found.push(...(await findingsOf(recipe, path.join(folder, name), (command) => !isDone(command))));
  return found;
}

/** Checks and compiles a program. Skips tools that are not installed. @returns The findings by command. */
export async function findingsOf(
  recipe: StandaloneRecipe,
  folder: string,
  isChosen: (command: Command) => boolean = () => true,
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const command of commandsOf(recipe).filter((one) => isInstalled(one[0]) && isChosen(one))) {
    const output = await complaints(command, folder);
    if (output !== '') found.push([command.join(' '), output]);
  }
  return found;
}

/** True if the command is on PATH. */
export function isInstalled(command: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Output of ruff, ruby and php about a correct program. */
const success = /^(?:All checks passed!|Syntax OK|No syntax errors detected in .*)\n/;

/** The output of a command that is silent about a correct program. */
export async function complaints([command, ...args]: Command, cwd: string): Promise<string> {
  return promisify(execFile)(command, args, { cwd }).then(
    ({ stdout, stderr }) => stdout.replace(success, '') + stderr,
    (error: Error & { readonly stdout?: string; readonly stderr?: string }) =>
      `${error.message}\n${error.stdout}${error.stderr}`,
  );
}
