import type { Document } from '../document/document.ts';
import { readPointer, valueAt } from '../document/pointer.ts';
import { bodyKindOf } from '../http/media-type.ts';
import { sampleValue } from '../schema/sample.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { asObject } from '../values/read-property.ts';
import { defaultPlaceholders, makeContext, resolveMap } from './context.ts';
import { examplesOf } from './media-type-examples.ts';
import type { Operation } from './model.ts';

/** An example of a response body. */
export interface ResponseExample {
  readonly status: string;
  readonly mediaType: string;
  readonly value: JsonValue;
}

/** Reads examples of responses. */
export interface ResponseExamples {
  /** The example of the first successful JSON or text response; empty if its body is a file or a stream. Without one in the description, a value of its schema. */
  of(operation: Operation): readonly ResponseExample[];
  /** The first JSON example of an error response in the description; undefined without one. */
  ofError(operation: Operation, status: string): ResponseExample | undefined;
}

export function responseExamples(document: Document): ResponseExamples {
  const context = makeContext(document, defaultPlaceholders);
  const responsesOf = ({ pointer }: Operation) =>
    resolveMap(context, asObject(valueAt(document.root, readPointer(pointer) ?? [])), 'responses');
  /** JSON contents of a response with their first example. */
  const contentsOf = (response: JsonObject) =>
    resolveMap(context, response, 'content')
      .filter(([mediaType]) => bodyKindOf(mediaType) === 'json')
      .map(([mediaType, content]) => {
        const [example] = examplesOf(document, { mediaType, node: content });
        return { mediaType, content, example };
      });
  return {
    of(operation) {
      const success = responsesOf(operation).filter(([status]) => /^(?:2|default)/i.test(status));
      for (const [status, response] of success)
        for (const { mediaType, content, example } of contentsOf(response)) {
          if (mediaType === operation.streaming?.mediaType) continue;
          const schema = ownValue(content, 'schema');
          const value = example
            ? example.value
            : sampleValue(context, schema, { direction: 'response', properties: 'all' });
          return [{ status: normalStatus(status), mediaType, value }];
        }
      return [];
    },
    ofError(operation, status) {
      const [, response] = responsesOf(operation).find(([own]) => normalStatus(own) === status) ?? [];
      if (!response) return undefined;
      for (const { mediaType, example } of contentsOf(response))
        if (example) return { status, mediaType, value: example.value };
      return undefined;
    },
  };
}

function normalStatus(status: string): string {
  return status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase();
}
