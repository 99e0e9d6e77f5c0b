/** Whatever came: nothing of it is sure. */
export type Members = { [name: string]: unknown };

/** What grows with an event: the type of a part, and the member of the part, or of an item, that the event continues. */
const growing = /^response\.(?:reasoning_(?=summary))?((?:\w+_)?(text|refusal|arguments|input|code))\.d/;

/** Adds what an event brings. What does not fit the items so far is passed over: the last event brings the whole answer. */
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
  // Not every part is announced.
  if (inner) list[at] ??= { type };
  const holder = list[at];
  if (isObject(holder)) holder[name] = event[name] ?? `${holder[name] ?? ''}${event['delta'] ?? ''}`;
}

/** Any other name might be one of what all lists have. */
function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The parts of an item. */
function listOf(item: unknown, name: string): unknown[] | undefined {
  if (!isObject(item)) return undefined;
  // Not every item begins with its lists.
  item[name] ??= [];
  return Array.isArray(item[name]) ? item[name] : undefined;
}

/** Whether a value has members. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}
