/** An unvalidated JSON object. */
export type JsonRecord = { [name: string]: unknown };

/** Matches delta events. Captures the type of the content part and the property that the delta extends. */
const deltaEvent = /^response\.(?:reasoning_(?=summary))?((?:\w+_)?(text|refusal|arguments|input|code))\.d/;

/** Applies an event to the output. Events that do not fit are skipped, because the last event contains the complete response. */
export function applyEvent(output: unknown[], event: JsonRecord): void {
  const [, type, name] = deltaEvent.exec(String(event['type'])) ?? [];
  const { output_index, content_index, summary_index } = event;
  const index = content_index ?? summary_index ?? output_index;
  if (!isIndex(output_index) || !isIndex(index)) return;
  const arrayName = isIndex(content_index) ? 'content' : isIndex(summary_index) && 'summary';
  const items = arrayName ? arrayProperty(output[output_index], arrayName) : output;
  if (!items || index > items.length) return;
  const newItem = event['item'] ?? event['part'];
  if (isObject(newItem)) items[index] = structuredClone(newItem);
  if (!name) return;
  // Some servers send no `content_part.added` event.
  if (arrayName) items[index] ??= { type };
  const target = items[index];
  if (isObject(target)) target[name] = event[name] ?? `${target[name] ?? ''}${event['delta'] ?? ''}`;
}

/** True for an array index; other keys could address properties such as `length`. */
function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Returns an array property of an item. */
function arrayProperty(item: unknown, name: string): unknown[] | undefined {
  if (!isObject(item)) return undefined;
  // Items may start without the array.
  item[name] ??= [];
  return Array.isArray(item[name]) ? item[name] : undefined;
}

/** True if a value is an object or array. */
export function isObject(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null;
}
