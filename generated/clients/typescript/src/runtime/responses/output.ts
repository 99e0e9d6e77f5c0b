import { ClientError } from '../errors.ts';
import { property, textOf } from '../unknown.ts';

/** Key of the function that parses the output of a format. `JSON.stringify` omits it. */
export const parseOutput: unique symbol = Symbol('parseOutput');

/** Properties common to all responses of this protocol. */
export interface ResponseLike {
  /**
   * Output items: messages, tool calls, reasoning.
   */
  readonly output: readonly unknown[];
}

/** A response with the text of its messages. */
export type WithOutputText<Result> = Result & {
  /**
   * Concatenated text of all messages. Added by the client.
   */
  readonly output_text: string;
};

/** Returns the concatenated text of all messages. */
export function outputText(response: ResponseLike): string {
  return messageTexts(response, 'output_text', 'text').join('');
}

/** Returns the refusal message, if the model refused. */
export function refusalOf(response: ResponseLike): string | undefined {
  return messageTexts(response, 'refusal', 'refusal')[0];
}

function messageTexts(response: ResponseLike, type: string, name: string): readonly string[] {
  return outputItems(response).flatMap((item) => {
    const content = property(item, 'content');
    if (property(item, 'type') !== 'message' || !Array.isArray(content)) return [];
    return content.flatMap((part) => {
      const text = property(part, name);
      return property(part, 'type') === type && typeof text === 'string' ? text : [];
    });
  });
}

/** Returns the output items, or an empty array. */
export function outputItems(response: ResponseLike): readonly unknown[] {
  const output = property(response, 'output');
  return Array.isArray(output) ? output : [];
}

/** Adds `output_text` as a getter, which `JSON.stringify` omits. */
export function withOutputText<Result extends ResponseLike>(response: Result): WithOutputText<Result> {
  defineOutputText(response);
  return response;
}

function defineOutputText<Result extends ResponseLike>(
  response: Result,
): asserts response is WithOutputText<Result> {
  if (typeof response !== 'object' || response === null)
    throw new ClientError(`Expected a response object, got ${textOf(response)}.`);
  Object.defineProperty(response, 'output_text', { configurable: true, get: () => outputText(response) });
}
