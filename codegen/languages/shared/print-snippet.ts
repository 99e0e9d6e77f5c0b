import type { Request } from '../../http/request.ts';
import type { Operation, Sample } from '../../model/model.ts';
import { type Code, code, type View } from '../../render/code.ts';
import { loadTemplate } from '../../render/template.ts';
import { isObject, ownValue } from '../../values/json.ts';
import {
  type ClientCall,
  type ClientStyle,
  isRefusal,
  type Language,
  type Program,
  type ProgramStyle,
  type Refusal,
  type SnippetOptions,
} from './language.ts';

/**
 * The program that sends a request, as the documentation shows it.
 *
 * @returns Its text, without a newline at the end, or why this language cannot send it.
 */
export function printSnippet(language: Language, request: Request, options: SnippetOptions): Code | Refusal {
  const { template, view } = language.styles.documented;
  return fill(template, view(request, options));
}

/** A whole program, in a style that the language has. */
export function printProgram({ template, view }: ProgramStyle, program: Program): Code | Refusal {
  return fill(template, view(program));
}

/**
 * The program that makes a call of the generated client.
 *
 * @returns Its text, without a newline at the end, or why the client cannot make it.
 */
export function printClientSnippet(style: ClientStyle, call: ClientCall): Code | Refusal {
  const { template, view } = style;
  return fill(template, view(call));
}

function fill(template: string, view: View | Refusal): Code | Refusal {
  return isRefusal(view) ? view : code(loadTemplate(template)(view).slice(0, -1));
}

/** Which ways of a call a sample shows: the whole answer, the stream, or both; a body that asks for a stream shows that alone. */
export function callsOf({ streaming }: Operation, { content }: Sample): readonly boolean[] {
  if (!streaming) return [false];
  const { condition } = streaming;
  if (!condition) return [true];
  const asks = isObject(content?.value) && ownValue(content.value, condition.property) === condition.value;
  return asks ? [true] : [false, true];
}
