import { describesEventFields } from '../mock/stream-frames.ts';
import { partsOf } from '../schema/composition.ts';
import { embeddedSchema } from '../schema/embedded-json.ts';
import { eventSchema } from '../schema/event-schema.ts';
import { propertySchema } from '../schema/properties.ts';
import type { ValidationError } from '../schema/schema-error.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { parseJsonText } from '../validation/parse-json-text.ts';
import { parseScalar, type ValueReader } from '../validation/parse-serialized.ts';
import { isObject, type JsonValue } from '../values/json.ts';
import { stringAt } from '../values/read-property.ts';
import type { DriftCollector } from './drift.ts';
import type { EventFrame } from './frame-reader.ts';
import type { Redactor } from './redact.ts';
import { validateResponseValue } from './validate-value.ts';

/** Parses the data of events and validates it against its schema. */
export interface EventValidator {
  /** @returns The parsed data; `undefined` if it cannot be parsed. */
  validate(frame: EventFrame, event: number): JsonValue | undefined;
}

interface EventContext {
  readonly reader: ValueReader;
  readonly redactor: Redactor;
  readonly drifts: DriftCollector;
  /** Discriminator property of an event. */
  readonly discriminator: string;
}

/** The schema describes either the data of an event or its fields; in a field, `contentSchema` describes the embedded JSON. */
export function makeEventValidator(
  { reader, redactor, drifts, discriminator }: EventContext,
  content: DescribedContent,
): EventValidator {
  const { document } = reader;
  const schema = eventSchema(content.node) ?? true;
  const isEnvelope = describesEventFields(document, content);
  const dataSchema = isEnvelope ? propertySchema(document, schema, 'data') : schema;
  const embedded = embeddedDataSchema(reader, isEnvelope ? dataSchema : undefined);
  const codeOf = ({ tokens }: ValidationError): string =>
    tokens.at(-1) === discriminator && tokens.length <= 2 ? 'event-unknown' : 'event-invalid';
  return {
    validate(frame, event) {
      const eventPosition = { location: 'event', event };
      const parsed = readData(reader, embedded ?? dataSchema, frame.data);
      if (parsed.problem !== undefined) {
        const rule = { schema: content.node };
        const position = { ...eventPosition, ...(isEnvelope ? { tokens: ['data'] } : {}) };
        drifts.add({
          ...position,
          code: 'event-unreadable',
          problem: 'must be valid JSON',
          actual: parsed.problem,
          rule,
          received: frame.data,
        });
        return undefined;
      }
      const data = redactor.value(parsed.value);
      if (embedded !== undefined)
        validateResponseValue(reader, drifts, {
          value: data,
          schema: embedded,
          position: { ...eventPosition, tokens: ['data'] },
          codeOf,
        });
      const value = isEnvelope ? envelopeOf(frame, embedded === undefined ? data : frame.data) : data;
      validateResponseValue(reader, drifts, { value, schema, position: eventPosition, codeOf });
      return data;
    },
  };
}

/** OpenAPI 3.2, "Special Considerations for text/event-stream Content": `data` is a string whose content has its own schema. */
function embeddedDataSchema(
  { document }: ValueReader,
  dataSchema: JsonValue | undefined,
): JsonValue | undefined {
  const embedded = partsOf(document, dataSchema).map(embeddedSchema);
  return embedded.find((schema) => schema !== undefined);
}

function readData(
  reader: ValueReader,
  schema: JsonValue | undefined,
  text: string,
): ReturnType<typeof parseJsonText> {
  const types = mentionedTypes(reader.document, schema);
  if (!types.has('string')) return parseJsonText(text);
  return { value: parseScalar(reader, schema, text) };
}

function envelopeOf({ event, id, retry }: EventFrame, data: JsonValue): JsonValue {
  return {
    ...(event === undefined ? {} : { event }),
    data,
    ...(id === undefined ? {} : { id }),
    ...(retry === undefined ? {} : { retry: /^\d{1,15}$/.test(retry) ? Number(retry) : retry }),
  };
}

/** Type of an event: the discriminator value of its data, else its name. */
export function eventTypeOf(
  discriminator: string,
  data: JsonValue | undefined,
  { event }: EventFrame,
): string {
  const value = data !== undefined && isObject(data) ? stringAt(data, discriminator) : '';
  return value === '' ? (event ?? '') : value;
}
