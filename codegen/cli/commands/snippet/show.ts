import {
  isUnsupported,
  type LanguageName,
  type UnsupportedRequest,
} from '../../../languages/shared/language.ts';
import type { Code } from '../../../render/code.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { hasWorkflowCommand } from '../../output.ts';
import type { CliContext } from '../../streams.ts';

/**
 * Prints the program unchanged, or the reason why the language cannot send the request.
 *
 * @throws CommandError in GitHub Actions if the runner would execute a line of the program.
 */
export function showSnippet(
  { stdout, stderr, env }: CliContext,
  { label }: LanguageName,
  program: Code | UnsupportedRequest,
): void {
  if (isUnsupported(program)) stderr.print(`No snippet in ${label}: ${program.reason}.\n`);
  else {
    if (env['GITHUB_ACTIONS'] === 'true' && hasWorkflowCommand(program))
      throw new CommandError(
        'The snippet was not printed: GitHub Actions would execute a line of it as a workflow command. Write it to a file: rosetta generate',
        exitCodes.findings,
      );
    stdout.writeEscaped(program.endsWith('\n') ? program : `${program}\n`);
  }
}
