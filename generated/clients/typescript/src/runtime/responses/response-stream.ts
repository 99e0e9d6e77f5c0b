import { ClientError, member } from '../errors.ts';
import { EventStream } from '../event-stream.ts';
import { outputText, type ResponseLike, type WithText, withText } from './output.ts';

/** The events of an answer as they come, and the answer that they make. */
export class ResponseStream<Event, Result extends ResponseLike> extends EventStream<Event> {
  #snapshot: Result | undefined;

  /** The answer as far as it has come. */
  get snapshot(): Result | undefined {
    return this.#snapshot;
  }

  /** The text of the messages as far as it has come. */
  get outputText(): string {
    return this.#snapshot ? outputText(this.#snapshot) : '';
  }

  /** Reads what nobody has read, and gives the whole answer. @throws ApiError where the answer failed. */
  async finalResponse(): Promise<WithText<Result>> {
    await this.finish();
    if (!this.#snapshot) throw new ClientError('The stream ended without an answer.');
    return withText(this.#snapshot);
  }

  /** Only the pieces of text. */
  async *text(): AsyncGenerator<string, void, undefined> {
    for await (const event of this)
      if (member(event, 'type') === 'response.output_text.delta') yield String(member(event, 'delta'));
  }

  protected override see(event: Event): void {
    const type = member(event, 'type');
    if (typeof type === 'string') this.#snapshot = accumulate(this.#snapshot, type, event);
  }
}

/** Which member of an item, or of its part, a delta continues. */
const continued: ReadonlyMap<string, string> = new Map([
  ['response.output_text.delta', 'text'],
  ['response.refusal.delta', 'refusal'],
  ['response.reasoning_text.delta', 'text'],
  ['response.reasoning_summary_text.delta', 'text'],
  ['response.function_call_arguments.delta', 'arguments'],
  ['response.custom_tool_call_input.delta', 'input'],
  ['response.code_interpreter_call_code.delta', 'code'],
]);

/** What does not fit the answer so far is passed over: the last event brings the whole answer. */
function accumulate<Result>(snapshot: Result | undefined, type: string, event: unknown): Result | undefined {
  if (bringsAnswer<Result>(event)) return structuredClone(event.response);
  const output = member(snapshot, 'output');
  const index = member(event, 'output_index');
  if (!Array.isArray(output) || typeof index !== 'number') return snapshot;
  const item: unknown = output[index];
  switch (type) {
    case 'response.output_item.added':
    case 'response.output_item.done':
      output[index] = structuredClone(member(event, 'item'));
      break;
    case 'response.content_part.added':
    case 'response.content_part.done':
      put(member(item, 'content'), member(event, 'content_index'), member(event, 'part'));
      break;
    case 'response.reasoning_summary_part.added':
    case 'response.reasoning_summary_part.done':
      put(member(item, 'summary'), member(event, 'summary_index'), member(event, 'part'));
      break;
    default: {
      const name = continued.get(type);
      if (name !== undefined) append(holderOf(item, event), name, member(event, 'delta'));
    }
  }
  return snapshot;
}

function bringsAnswer<Result>(event: unknown): event is { readonly response: Result } {
  return member(event, 'response') !== undefined;
}

function holderOf(item: unknown, event: unknown): unknown {
  for (const [list, index] of [
    ['content', member(event, 'content_index')],
    ['summary', member(event, 'summary_index')],
  ] as const)
    if (typeof index === 'number') return member(member(item, list), String(index));
  return item;
}

function put(list: unknown, index: unknown, part: unknown): void {
  if (Array.isArray(list) && typeof index === 'number') list[index] = structuredClone(part);
}

function append(holder: unknown, name: string, delta: unknown): void {
  if (typeof holder === 'object' && holder !== null && typeof delta === 'string')
    Reflect.set(holder, name, `${member(holder, name) ?? ''}${delta}`);
}
