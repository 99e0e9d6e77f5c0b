import {
  isUnsupported,
  type LanguageName,
  type UnsupportedRequest,
} from '../../../languages/shared/language.ts';
import type { Code } from '../../../render/code.ts';
import type { CliContext } from '../../streams.ts';

/** Prints the program, or the reason why the language cannot send the request. */
export function showSnippet(
  { stdout, stderr }: CliContext,
  { label }: LanguageName,
  program: Code | UnsupportedRequest,
): void {
  if (isUnsupported(program)) stderr.write(`No snippet in ${label}: ${program.reason}.\n`);
  else stdout.write(`${program}\n`);
}
