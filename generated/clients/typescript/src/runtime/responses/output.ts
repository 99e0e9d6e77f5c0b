import { property } from '../unknown.ts';

/** Properties common to all responses of this protocol. */
export interface ResponseLike {
  /**
   * Output items: messages, tool calls, reasoning.
   */
  readonly output: readonly unknown[];
}

/** A response with the text of its messages. */
export type WithText<Result> = Result & {
  /**
   * Concatenated text of all messages. Added by the client.
   */
  readonly output_text: string;
};

/** Returns the concatenated text of all messages. */
export function outputText(response: ResponseLike): string {
  return textsOf(response, 'output_text', 'text').join('');
}

/** Returns the refusal message, if the model refused. */
export function refusalOf(response: ResponseLike): string | undefined {
  return textsOf(response, 'refusal', 'refusal')[0];
}

function textsOf(response: ResponseLike, type: string, name: string): readonly string[] {
  return itemsOf(response).flatMap((item) => {
    const content = property(item, 'content');
    if (property(item, 'type') !== 'message' || !Array.isArray(content)) return [];
    return content.flatMap((part) => {
      const text = property(part, name);
      return property(part, 'type') === type && typeof text === 'string' ? text : [];
    });
  });
}

/** Returns the output items, or an empty array. */
export function itemsOf(response: ResponseLike): readonly unknown[] {
  const output = property(response, 'output');
  return Array.isArray(output) ? output : [];
}

/** Adds `output_text` as a getter, which `JSON.stringify` omits. */
export function withText<Result extends ResponseLike>(response: Result): WithText<Result> {
  addText(response);
  return response;
}

function addText<Result extends ResponseLike>(response: Result): asserts response is WithText<Result> {
  // Responses without a JSON body are unchanged.
  if (typeof response === 'object' && response !== null)
    Object.defineProperty(response, 'output_text', { configurable: true, get: () => outputText(response) });
}
