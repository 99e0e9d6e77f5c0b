import { member } from '../errors.ts';

/** What every answer of this protocol has. */
export interface ResponseLike {
  /**
   * What the answer consists of: messages, calls of functions, thoughts.
   */
  readonly output: readonly unknown[];
}

/** An answer with the text of its messages at hand. */
export type WithText<Result> = Result & {
  /**
   * The text of all messages, put together. Not on the wire.
   */
  readonly output_text: string;
};

/** The text of all messages of an answer, put together. */
export function outputText(response: ResponseLike): string {
  return textsOf(response, 'output_text', 'text').join('');
}

/** Why the model refused, where it did. */
export function refusalOf(response: ResponseLike): string | undefined {
  return textsOf(response, 'refusal', 'refusal')[0];
}

function textsOf(response: ResponseLike, type: string, name: string): readonly string[] {
  return itemsOf(response).flatMap((item) => {
    const content = member(item, 'content');
    if (member(item, 'type') !== 'message' || !Array.isArray(content)) return [];
    return content.flatMap((part) => {
      const text = member(part, name);
      return member(part, 'type') === type && typeof text === 'string' ? text : [];
    });
  });
}

/** What an answer consists of; nothing where it does not say. */
export function itemsOf(response: ResponseLike): readonly unknown[] {
  const output = member(response, 'output');
  return Array.isArray(output) ? output : [];
}

/** Adds `output_text`, which is made when it is asked for and is no part of the answer's JSON. */
export function withText<Result extends ResponseLike>(response: Result): WithText<Result> {
  addText(response);
  return response;
}

function addText<Result extends ResponseLike>(response: Result): asserts response is WithText<Result> {
  // An answer without a body, or with another than JSON, is left as it is.
  if (typeof response === 'object' && response !== null)
    Object.defineProperty(response, 'output_text', { configurable: true, get: () => outputText(response) });
}
