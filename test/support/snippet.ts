import type { Request } from '../../codegen/http/request.ts';
import { hasHttpStyles, isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import { findLanguage } from './languages.ts';

/** The snippet in a language, or the reason why it cannot be generated. */
export function snippetText(languageId: string, request: Request, imports = false): string {
  const language = findLanguage(languageId);
  if (!language || !hasHttpStyles(language)) throw new Error(`no language ${languageId}`);
  const result = printSnippet(language, request, { imports });
  return isUnsupported(result) ? `unsupported: ${result.reason}` : result;
}
