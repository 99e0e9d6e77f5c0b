import type { ClientName } from '../../../model/model.ts';
import { isSecretVariable, secretVariableRule } from '../../../model/secret-variable.ts';
import type { PlannedRequest } from '../../../probe/plan.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';

/** Reads `--variable`. @throws CommandError for a name that is not one of a credential. */
export function readVariables(names: readonly string[] = []): readonly string[] {
  const invalid = names.find((name) => !isSecretVariable(name));
  if (invalid !== undefined)
    throw new CommandError(
      `--variable ${JSON.stringify(invalid)} is invalid: the name must ${secretVariableRule}.`,
      exitCodes.usage,
    );
  return names;
}

/**
 * Checks that the user allowed each environment variable whose value would be sent. The description chooses the names and the server, so it
 * could otherwise read any variable. The variable derived from the title is allowed, even if it separates the words differently.
 *
 * @throws CommandError with all variables that are not allowed.
 */
export function checkVariables(
  selected: readonly PlannedRequest[],
  { derivedVariable }: ClientName,
  namedVariables: readonly string[],
): void {
  const isAllowed = (name: string) =>
    namedVariables.includes(name) || withoutSeparators(name) === withoutSeparators(derivedVariable);
  const used = new Set(selected.flatMap(({ variables }) => variables));
  const rejected = [...used].filter((name) => !isAllowed(name));
  if (rejected.length === 0) return;
  const problems = rejected.map(
    (name) =>
      `Environment variable ${name} may not be sent: it is not ${derivedVariable}, which is derived from the title. Allow it with --variable ${name} or with probe.variables in rosetta.yaml.`,
  );
  throw new CommandError([...problems, 'No requests were sent.'].join('\n'), exitCodes.usage);
}

function withoutSeparators(name: string): string {
  return name.replaceAll('_', '');
}
