import type { Request } from '../../http/request.ts';
import type { Operation, Sample } from '../../model/model.ts';
import { requestsStream } from '../../model/requests-stream.ts';
import { type Code, code, type View } from '../../render/code.ts';
import { loadTemplate } from '../../render/template.ts';
import {
  type ClientCall,
  type ClientStyle,
  isUnsupported,
  type Language,
  type Program,
  type ProgramStyle,
  type SnippetOptions,
  type UnsupportedRequest,
} from './language.ts';

/**
 * Prints the documented snippet of a request.
 *
 * @returns The code without a final newline, or the reason why the language cannot send the request.
 */
export function printSnippet(
  language: Language,
  request: Request,
  options: SnippetOptions,
): Code | UnsupportedRequest {
  const { template, view } = language.styles.documented;
  return renderView(template, view(request, options));
}

/** Prints a complete program. */
export function printProgram({ template, view }: ProgramStyle, program: Program): Code | UnsupportedRequest {
  return renderView(template, view(program));
}

/**
 * Prints a snippet that calls the generated client.
 *
 * @returns The code without a final newline, or the reason why the client cannot make the call.
 */
export function printClientSnippet(style: ClientStyle, call: ClientCall): Code | UnsupportedRequest {
  const { template, view } = style;
  return renderView(template, view(call));
}

function renderView(template: string, view: View | UnsupportedRequest): Code | UnsupportedRequest {
  return isUnsupported(view) ? view : code(loadTemplate(template)(view).slice(0, -1));
}

/** Client snippets of a sample: single response (false), stream (true) or both. A body that requests a stream has only the stream. */
export function streamModes({ streaming }: Operation, { content }: Sample): readonly boolean[] {
  if (!streaming) return [false];
  return requestsStream(streaming, content?.value) ? [true] : [false, true];
}
