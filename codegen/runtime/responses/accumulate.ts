/** Whatever came: nothing of it is sure. */
export type Members = { [name: string]: unknown };

/** The lists that an item may have, and which member of an event says the place in them. */
const lists = [
  ['content', 'content_index'],
  ['summary', 'summary_index'],
] as const;

/** Which member of an item or a part the events of this kind continue, and the type of the part. */
const continued: ReadonlyMap<unknown, readonly [name: string, type?: string]> = new Map([
  ['response.output_text', ['text', 'output_text']],
  ['response.refusal', ['refusal', 'refusal']],
  ['response.reasoning_text', ['text', 'reasoning_text']],
  ['response.reasoning_summary_text', ['text', 'summary_text']],
  ['response.function_call_arguments', ['arguments']],
  ['response.custom_tool_call_input', ['input']],
  ['response.code_interpreter_call_code', ['code']],
]);

/** Adds what an event brings. What does not fit the items so far is passed over: the last event brings the whole answer. */
export function accumulate(output: unknown[], event: Members): void {
  const kind = String(event['type']);
  const [name, type] = continued.get(kind.slice(0, kind.lastIndexOf('.'))) ?? [];
  const whole = event['item'] ?? event['part'];
  if (name === undefined && !isObject(whole)) return;
  const place = placeOf(output, event);
  if (!place) return;
  const { list, at } = place;
  if (isObject(whole)) list[at] = structuredClone(whole);
  else if (type !== undefined) list[at] ??= { type };
  const holder = list[at];
  if (name !== undefined && isObject(holder)) extend(holder, name, event);
}

function extend(holder: Members, name: string, event: Members): void {
  const { delta, [name]: all } = event;
  if (typeof delta === 'string') holder[name] = `${holder[name] ?? ''}${delta}`;
  else if (typeof all === 'string') holder[name] = all;
}

interface Place {
  readonly list: unknown[];
  readonly at: number;
}

function placeOf(output: unknown[], event: Members): Place | undefined {
  const item = entry(output, event['output_index']);
  for (const [name, index] of lists) {
    const at = event[index];
    if (at === undefined) continue;
    const holder = item?.list[item.at];
    if (!isObject(holder)) return undefined;
    // Not every item begins with its lists.
    holder[name] ??= [];
    return entry(holder[name], at);
  }
  return item;
}

/** An entry of a list, or the one after the last. */
function entry(list: unknown, at: unknown): Place | undefined {
  return Array.isArray(list) && typeof at === 'number' && at >= 0 && at <= list.length
    ? { list, at }
    : undefined;
}

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}
