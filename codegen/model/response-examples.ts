import type { Document } from '../document/document.ts';
import { readPointer, valueAt } from '../document/pointer.ts';
import { bodyKindOf } from '../http/media-type.ts';
import { sampleValue } from '../schema/sample.ts';
import { type JsonValue, ownValue } from '../values/json.ts';
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
}

export function responseExamples(document: Document): ResponseExamples {
  const context = makeContext(document, defaultPlaceholders);
  return {
    of({ pointer, streaming }) {
      const node = asObject(valueAt(document.root, readPointer(pointer) ?? []));
      const success = resolveMap(context, node, 'responses').filter(([status]) =>
        /^(?:2|default)/i.test(status),
      );
      for (const [status, response] of success)
        for (const [mediaType, content] of resolveMap(context, response, 'content')) {
          if (mediaType === streaming?.mediaType || bodyKindOf(mediaType) !== 'json') continue;
          const [example] = examplesOf(document, { mediaType, node: content });
          const schema = ownValue(content, 'schema');
          const value = example
            ? example.value
            : sampleValue(context, schema, { direction: 'response', properties: 'all' });
          return [
            {
              status: status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(),
              mediaType,
              value,
            },
          ];
        }
      return [];
    },
  };
}
