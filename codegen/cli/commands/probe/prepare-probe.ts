import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isKeyText, type Keys } from '../../../probe/keys.ts';
import type { PlannedRequest } from '../../../probe/plan.ts';
import { isPrivate, type Target } from '../../../probe/target.ts';
import { nearest } from '../../../values/nearest.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { Surroundings } from '../../streams.ts';

interface ChosenBy {
  readonly operation?: readonly string[];
  readonly sample?: readonly string[];
  /** The file that the samples come from. */
  readonly samples?: string;
}

/** Those that the flags name. */
export function chooseRequests(
  planned: readonly PlannedRequest[],
  { operation, sample, samples: file }: ChosenBy,
): readonly PlannedRequest[] {
  const otherwise = file === undefined ? 'rosetta list shows all of them.' : `${file} has none of that name.`;
  const operations = checkNames(
    { kind: 'operation', otherwise },
    operation,
    planned.map(({ described }) => described.operation.id),
  );
  const ofOperations = planned.filter(({ described }) => operations.has(described.operation.id));
  const samples = checkNames(
    { kind: 'sample', otherwise },
    sample,
    ofOperations.map((request) => request.sample),
  );
  const chosen = ofOperations.filter((request) => samples.has(request.sample));
  if (chosen.length > 0) return chosen;
  throw new CommandError('The description has no sample that can be sent.', exitCodes.usage);
}

/** Without any, all. */
function checkNames(
  { kind, otherwise }: { readonly kind: string; readonly otherwise: string },
  names: readonly string[] | undefined,
  known: readonly string[],
): ReadonlySet<string> {
  for (const name of names ?? []) {
    if (known.includes(name)) continue;
    const guess = nearest(name, known);
    const help = guess === undefined ? otherwise : `Did you mean ${guess}?`;
    throw new CommandError(`There is no ${kind} ${JSON.stringify(name)}. ${help}`, exitCodes.usage);
  }
  return new Set(names ?? known);
}

/** All that are missing are told at once, and never what one holds. */
export function readKeys(chosen: readonly PlannedRequest[], { env }: Surroundings): Keys {
  const variables = [...new Set(chosen.flatMap((request) => request.variables))];
  const problems = variables.flatMap((variable) => {
    const key = env[variable] ?? '';
    if (key === '') return [`The environment variable ${variable} is not set; it holds the key.`];
    return isKeyText(key)
      ? []
      : [
          `The environment variable ${variable} holds what no request can carry; is there a line break in it?`,
        ];
  });
  if (problems.length > 0)
    throw new CommandError([...problems, 'Nothing was sent.'].join('\n'), exitCodes.usage);
  return new Map(variables.map((variable) => [variable, env[variable] ?? '']));
}

/** A request needs a host, and one with a key a way to it that nobody else can read. */
export function checkOrigins(chosen: readonly PlannedRequest[], target: Target | undefined): void {
  for (const { request, variables, described } of chosen) {
    const { origin } = request.url;
    if (!target && !namesHost(described.operation.servers))
      throw new CommandError(
        'The description names no server. Name one: rosetta probe https://…',
        exitCodes.usage,
      );
    if (variables.length > 0 && !isPrivate(origin))
      throw new CommandError(
        `${origin} is not https: anybody on the way could read the key in ${variables.join(', ')}. Nothing was sent.`,
        exitCodes.usage,
      );
  }
}

function namesHost(servers: readonly { readonly url: string }[]): boolean {
  return servers.some(({ url }) => /^(?:https?:)?\/\/|^\{/i.test(url));
}

/** As for the programs, they lie in the working folder. */
export async function readFiles(
  chosen: readonly PlannedRequest[],
  { cwd }: Surroundings,
): Promise<ReadonlyMap<string, Buffer>> {
  const names = [...new Set(chosen.flatMap((request) => request.files))];
  const files = new Map<string, Buffer>();
  for (const name of names) {
    const bytes = await readFile(join(cwd, name)).catch(() => undefined);
    if (!bytes)
      throw new CommandError(
        `A sample sends the file ${name}, and the working folder has none. Put one there. Nothing was sent.`,
        exitCodes.usage,
      );
    files.set(name, bytes);
  }
  return files;
}
