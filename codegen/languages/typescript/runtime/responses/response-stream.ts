import { ClientError, member } from '../errors.ts';
import { EventStream } from '../event-stream.ts';
import { accumulate, isObject, type Members } from './accumulate.ts';
import { outputText, type ResponseLike, type WithText, withText } from './output.ts';

/** The events of an answer as they come, and the answer that they make. */
export class ResponseStream<Event, Result extends ResponseLike> extends EventStream<Event> {
  #output: unknown[] = [];
  #snapshot: Result | undefined;

  /** The answer as far as it has come; it grows with every event, and has no text of its own. */
  get snapshot(): Result | undefined {
    return this.#snapshot;
  }

  /** The text of the messages as far as it has come. */
  get outputText(): string {
    return outputText({ output: this.#output });
  }

  /**
   * Reads what nobody has read, and gives the whole answer, with what it used and cost.
   *
   * @throws ApiError where the answer failed, AbortError where reading was left before the last event: then `snapshot` has what had come.
   */
  async finalResponse(): Promise<WithText<Result>> {
    await this.finish();
    if (!this.#snapshot) throw new ClientError('The stream ended without an answer.');
    return withText(this.#snapshot);
  }

  /** Only the pieces of text. */
  async *text(): AsyncGenerator<string, void, undefined> {
    for await (const event of this) {
      const delta = member(event, 'type') === 'response.output_text.delta' && member(event, 'delta');
      if (typeof delta === 'string') yield delta;
    }
  }

  protected override see(event: Event): void {
    if (!isObject(event)) return;
    if (bringsAnswer<Result>(event)) this.#take(structuredClone(event.response));
    else accumulate(this.#output, event);
  }

  /** An answer that failed, and that of some providers, says nothing of what it consists of: then what came stays. */
  #take(response: Result): void {
    if (Array.isArray(response.output) && response.output.length > 0) this.#output = response.output;
    else Reflect.set(response, 'output', this.#output);
    this.#snapshot = response;
  }
}

function bringsAnswer<Result>(event: Members): event is Members & { readonly response: Result } {
  return isObject(event['response']);
}
