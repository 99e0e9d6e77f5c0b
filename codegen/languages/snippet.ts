import type { Request } from '../model/model.ts';
import { type Code, code } from '../render/code.ts';
import { loadTemplate } from '../render/template.ts';
import { isRefusal, type Language, type Refusal, type SnippetOptions } from './language.ts';

/** The styles that every language has. */
export type StyleName = keyof Language['styles'];

/**
 * The program that sends a request.
 *
 * @returns Its text, without a newline at the end, or why this language cannot send it.
 */
export function printSnippet(
  language: Language,
  styleName: StyleName,
  request: Request,
  options: SnippetOptions,
): Code | Refusal {
  const style = language.styles[styleName];
  const view = style.view(request, options);
  return isRefusal(view) ? view : code(loadTemplate(style.template)(view).slice(0, -1));
}
