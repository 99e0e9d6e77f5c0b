import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiKeys, isValidApiKey } from '../../../probe/api-keys.ts';
import type { PlannedRequest } from '../../../probe/plan.ts';
import { isSecureOrigin, type ProbeTarget } from '../../../probe/target.ts';
import { suggestWord } from '../../../values/suggest-word.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { CliContext } from '../../streams.ts';

interface RequestFilter {
  readonly operation?: readonly string[];
  readonly sample?: readonly string[];
  /** Path of the samples file. */
  readonly samples?: string;
}

/** Selects the requests that the flags name. */
export function selectRequests(
  planned: readonly PlannedRequest[],
  { operation, sample, samples: file }: RequestFilter,
): readonly PlannedRequest[] {
  const fallback = file === undefined ? 'Run rosetta list to see all of them.' : `It is not in ${file}.`;
  const operations = checkNames(
    { kind: 'operation', fallback },
    operation,
    planned.map(({ described }) => described.operation.id),
  );
  const ofOperations = planned.filter(({ described }) => operations.has(described.operation.id));
  const samples = checkNames(
    { kind: 'sample', fallback },
    sample,
    ofOperations.map((request) => request.sample),
  );
  const selected = ofOperations.filter((request) => samples.has(request.sample));
  if (selected.length > 0) return selected;
  throw new CommandError('The description has no samples to send.', exitCodes.usage);
}

/** Checks names from flags. Returns all known names if none are given. */
function checkNames(
  { kind, fallback }: { readonly kind: string; readonly fallback: string },
  names: readonly string[] | undefined,
  known: readonly string[],
): ReadonlySet<string> {
  for (const name of names ?? []) {
    if (known.includes(name)) continue;
    const suggestion = suggestWord(name, known);
    const help = suggestion === undefined ? fallback : `Did you mean ${suggestion}?`;
    throw new CommandError(`Unknown ${kind} ${JSON.stringify(name)}. ${help}`, exitCodes.usage);
  }
  return new Set(names ?? known);
}

/** Reads API keys. Reports all missing ones at once and never prints their values. */
export function readApiKeys(selected: readonly PlannedRequest[], { env }: CliContext): ApiKeys {
  const variables = [...new Set(selected.flatMap((request) => request.variables))];
  const problems = variables.flatMap((variable) => {
    const key = env[variable] ?? '';
    if (key === '') return [`Environment variable ${variable} is not set. Set it to your API key.`];
    return isValidApiKey(key)
      ? []
      : [
          `Environment variable ${variable} has characters that are not allowed in a header. Check it for line breaks.`,
        ];
  });
  if (problems.length > 0)
    throw new CommandError([...problems, 'No requests were sent.'].join('\n'), exitCodes.usage);
  return new Map(variables.map((variable) => [variable, env[variable] ?? '']));
}

/** Checks that requests have a host and that API keys are only sent over a private connection. */
export function checkOrigins(selected: readonly PlannedRequest[], target: ProbeTarget | undefined): void {
  for (const { request, variables, described } of selected) {
    const { origin } = request.url;
    if (!target && !hasHost(described.operation.servers))
      throw new CommandError(
        'The description has no servers. Pass the server URL: rosetta probe https://…',
        exitCodes.usage,
      );
    if (variables.length > 0 && !isSecureOrigin(origin))
      throw new CommandError(
        `${origin} does not use https, so the API key in ${variables.join(', ')} would be sent unencrypted. No requests were sent.`,
        exitCodes.usage,
      );
  }
}

function hasHost(servers: readonly { readonly url: string }[]): boolean {
  return servers.some(({ url }) => /^(?:https?:)?\/\/|^\{/i.test(url));
}

/** Reads uploaded files from the working folder, like the generated programs. */
export async function readUploads(
  selected: readonly PlannedRequest[],
  { cwd }: CliContext,
): Promise<ReadonlyMap<string, Buffer>> {
  const names = [...new Set(selected.flatMap((request) => request.files))];
  const files = new Map<string, Buffer>();
  for (const name of names) {
    const bytes = await readFile(join(cwd, name)).catch(() => undefined);
    if (!bytes)
      throw new CommandError(
        `A sample uploads the file ${name}, which is not in the working folder. Add it there. No requests were sent.`,
        exitCodes.usage,
      );
    files.set(name, bytes);
  }
  return files;
}
