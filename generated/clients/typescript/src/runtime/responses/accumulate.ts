/** An unvalidated JSON object. */
export type Members = { [name: string]: unknown };

/** Matches delta events. Captures the type of the content part and the property that the delta extends. */
const growing = /^response\.(?:reasoning_(?=summary))?((?:\w+_)?(text|refusal|arguments|input|code))\.d/;

/** Applies an event to the output. Events that do not fit are skipped, because the last event contains the complete response. */
export function accumulate(output: unknown[], event: Members): void {
  const [, type, name] = growing.exec(String(event['type'])) ?? [];
  const { output_index, content_index, summary_index } = event;
  const at = content_index ?? summary_index ?? output_index;
  if (!isIndex(output_index) || !isIndex(at)) return;
  const inner = isIndex(content_index) ? 'content' : isIndex(summary_index) && 'summary';
  const list = inner ? listOf(output[output_index], inner) : output;
  if (!list || at > list.length) return;
  const whole = event['item'] ?? event['part'];
  if (isObject(whole)) list[at] = structuredClone(whole);
  if (!name) return;
  // Some servers send no `content_part.added` event.
  if (inner) list[at] ??= { type };
  const holder = list[at];
  if (isObject(holder)) holder[name] = event[name] ?? `${holder[name] ?? ''}${event['delta'] ?? ''}`;
}

/** True for an array index; other keys could address properties such as `length`. */
function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Returns an array property of an item. */
function listOf(item: unknown, name: string): unknown[] | undefined {
  if (!isObject(item)) return undefined;
  // Items may start without the array.
  item[name] ??= [];
  return Array.isArray(item[name]) ? item[name] : undefined;
}

/** True if a value is an object or array. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}
