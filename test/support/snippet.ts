import type { Request } from '../../codegen/http/request.ts';
import { findLanguage } from '../../codegen/languages/registry.ts';
import { type Dialect, hasClient, isRefusal } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';

/** The snippet in a language, or the reason why it cannot be generated. */
export function snippetText(languageId: string, request: Request, dialect: Dialect = 'a'): string {
  const language = findLanguage(languageId);
  if (!language || hasClient(language)) throw new Error(`no language ${languageId}`);
  const result = printSnippet(language, request, { dialect });
  return isRefusal(result) ? `refused: ${result.refusal}` : result;
}
