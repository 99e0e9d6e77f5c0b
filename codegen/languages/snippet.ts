import type { Operation, Request, Sample } from '../model/model.ts';
import { type Code, code } from '../render/code.ts';
import { loadTemplate } from '../render/template.ts';
import { isObject, ownValue } from '../values/json.ts';
import {
  type ClientCall,
  type ClientLanguage,
  isRefusal,
  type Language,
  type Refusal,
  type SnippetOptions,
} from './language.ts';

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

/**
 * The program that makes a call of the generated client.
 *
 * @returns Its text, without a newline at the end, or why the client cannot make it.
 */
export function printClientSnippet(language: ClientLanguage, call: ClientCall): Code | Refusal {
  const { template, view } = language.styles.client;
  const shown = view(call);
  return isRefusal(shown) ? shown : code(loadTemplate(template)(shown).slice(0, -1));
}

/** Which ways of a call a sample shows: the whole answer, the stream, or both; a body that asks for a stream shows that alone. */
export function callsOf({ streaming }: Operation, { content }: Sample): readonly boolean[] {
  if (!streaming) return [false];
  const { condition } = streaming;
  if (!condition) return [true];
  const asks = isObject(content?.value) && ownValue(content.value, condition.property) === condition.value;
  return asks ? [true] : [false, true];
}
