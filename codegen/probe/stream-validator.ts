import type { Streaming } from '../model/model.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { type EventFrame, type FrameReader, makeFrameReader } from './frame-reader.ts';
import type { ProbeContext } from './probe-context.ts';
import { eventTypeOf, makeEventValidator } from './validate-event.ts';

/** Limit on the length of one event. */
const maxEventLength = 10 * 1024 * 1024;
/** Common sentinel that many descriptions do not mention. */
const commonSentinel = '[DONE]';

type StreamRules = Pick<Streaming, 'discriminator' | 'terminal' | 'sentinel'>;

/** Rules for an undescribed stream, such as one in an error response. */
const defaultRules: StreamRules = { discriminator: 'type', terminal: [] };

/** Validates a stream while it is received. */
export class StreamValidator {
  readonly #context: ProbeContext;
  readonly #frames: FrameReader;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #validator;
  #events = 0;
  /** Discriminator value of the last event. */
  #lastType = '';
  #hasTerminal = false;
  #hasSentinel = false;
  #hasEnded = false;

  constructor(context: ProbeContext, content: DescribedContent) {
    this.#context = context;
    this.#frames = makeFrameReader(context.redactor.text);
    this.#validator = makeEventValidator({ ...context, discriminator: this.#rules.discriminator }, content);
  }

  get events(): number {
    return this.#events;
  }

  /** True after the terminal event and the sentinel, if one is described. */
  get isComplete(): boolean {
    return this.#hasSentinel || (this.#rules.sentinel === undefined && this.#hasTerminal);
  }

  /** Validates the events that end in this piece. @returns False to stop reading. */
  add(chunk: Buffer): boolean {
    const { text, isText } = this.#decode(chunk);
    for (const frame of this.#frames.take(text)) {
      if (this.#events >= this.#context.maxEvents && !this.#isSentinel(frame)) {
        this.stop(`after event ${this.#events}`, 'event limit');
        return false;
      }
      this.#validateFrame(frame);
    }
    if (!isText)
      this.#addBreak('stream-unreadable', 'must be UTF-8', `has invalid bytes ${this.#position()}`);
    if (!isText) return false;
    if (this.#frames.length <= maxEventLength) return true;
    this.#addBreak(
      'event-too-large',
      `must have events of at most ${maxEventLength} characters`,
      'the next event is longer',
    );
    return false;
  }

  /** Records that reading stopped at a limit. */
  stop(reason: string, limit: 'event limit' | 'time limit'): void {
    this.#hasEnded = true;
    this.#add('stream-stopped', `was not read to its end: stopped ${reason} (${limit})`, undefined, 'note');
  }

  /** Records that the stream did not end properly. */
  fail(code: string, problem: string, actual: string): void {
    if (!this.#hasEnded) this.#addBreak(code, problem, `${actual} ${this.#position()}`);
  }

  /** Validates the end of the stream after the connection was closed. */
  finish(): void {
    const rest = this.#frames.rest();
    if (this.#hasEnded) return;
    if (!this.#decode(Buffer.alloc(0), false).isText) {
      this.#addBreak('stream-unreadable', 'must be UTF-8', `ends within a character ${this.#position()}`);
      return;
    }
    if (rest !== '' && /^(?:data|event)/m.test(rest)) {
      this.#addBreak(
        'event-incomplete',
        'must end with an empty line',
        `ends without one ${this.#position()}`,
      );
      return;
    }
    this.#validateEnd();
  }

  /** Reports at most one problem with the end of the stream. */
  #validateEnd(): void {
    const { terminal, sentinel } = this.#rules;
    if (terminal.length > 0 && !this.#hasTerminal)
      this.#add(
        'terminal-missing',
        `must end with event ${terminal.join(' or ')}`,
        `ends ${this.#position()}`,
      );
    else if (sentinel !== undefined && !this.#hasSentinel)
      this.#add('sentinel-missing', `must end with data: ${sentinel}`, `ends ${this.#position()}`);
    else if (this.#events === 0) this.#add('stream-empty', 'has no events', undefined, 'note');
  }

  #validateFrame(frame: EventFrame): void {
    const { drifts, planned } = this.#context;
    const { sentinel, terminal } = this.#rules;
    if (this.#isSentinel(frame)) {
      if (sentinel === undefined && !this.#hasSentinel)
        this.#add(
          'sentinel-undeclared',
          `ends with ${commonSentinel}, which is not in the description`,
          undefined,
          'note',
        );
      this.#hasSentinel = true;
      return;
    }
    this.#events += 1;
    if (this.#hasSentinel || this.#hasTerminal)
      drifts.add({
        code: 'event-after-end',
        location: 'event',
        event: this.#events,
        problem: `must not follow ${this.#hasSentinel ? (sentinel ?? commonSentinel) : this.#lastType}, which ends the stream`,
        rule: { schema: planned.described.node, keyword: 'x-rosetta-streaming' },
      });
    const data = this.#validator.validate(frame, this.#events);
    const eventType = eventTypeOf(this.#rules.discriminator, data, frame);
    this.#hasTerminal ||= terminal.includes(eventType);
    this.#lastType = eventType;
  }

  /** Falls back to the common sentinel if none is described. */
  #isSentinel({ data }: EventFrame): boolean {
    return data === (this.#rules.sentinel ?? commonSentinel);
  }

  get #rules(): StreamRules {
    return this.#context.planned.described.operation.streaming ?? defaultRules;
  }

  /** Decodes a piece; replaces invalid bytes so that the text can still be shown. */
  #decode(chunk: Buffer, stream = true): { readonly text: string; readonly isText: boolean } {
    try {
      return { text: this.#decoder.decode(chunk, { stream }), isText: true };
    } catch {
      return { text: new TextDecoder().decode(chunk), isText: false };
    }
  }

  #position(): string {
    if (this.#events === 0) return 'before its first event';
    return `after event ${this.#events}${this.#lastType === '' ? '' : ` (${this.#lastType})`}`;
  }

  #addBreak(code: string, problem: string, actual: string): void {
    this.#hasEnded = true;
    this.#add(code, problem, actual);
  }

  #add(code: string, problem: string, actual: string | undefined, level?: 'note'): void {
    const { planned, drifts } = this.#context;
    const rule = { schema: planned.described.node, keyword: 'x-rosetta-streaming' };
    const received = this.#frames.rest();
    drifts.add({
      code,
      location: 'stream',
      problem,
      actual,
      rule,
      received,
      ...(level ? { level } : {}),
    });
  }
}
