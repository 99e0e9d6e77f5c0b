import { member } from '../errors.ts';

/** What every answer of this protocol has. */
export interface ResponseLike {
  readonly output: readonly unknown[];
}

/** An answer with the text of its messages at hand. */
export type WithText<Result> = Result & {
  /** The text of all messages, put together. Not on the wire. */
  readonly output_text: string;
};

/** The text of all messages of an answer, put together. */
export function outputText({ output }: ResponseLike): string {
  return partsOf(output)
    .map((part) => (member(part, 'type') === 'output_text' ? String(member(part, 'text')) : ''))
    .join('');
}

/** Why the model refused, where it did. */
export function refusalOf({ output }: ResponseLike): string | undefined {
  const refusal = partsOf(output).find((part) => member(part, 'type') === 'refusal');
  return refusal === undefined ? undefined : String(member(refusal, 'refusal'));
}

function partsOf(output: readonly unknown[]): readonly unknown[] {
  return output.flatMap((item) => {
    const content = member(item, 'content');
    return member(item, 'type') === 'message' && Array.isArray(content) ? content : [];
  });
}

/** Adds `output_text`, which is made when it is asked for and is no part of the answer's JSON. */
export function withText<Result extends ResponseLike>(response: Result): WithText<Result> {
  addText(response);
  return response;
}

function addText<Result extends ResponseLike>(response: Result): asserts response is WithText<Result> {
  Object.defineProperty(response, 'output_text', { configurable: true, get: () => outputText(response) });
}
