import type { Streaming } from '../model/model.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { type EventFrame, type FrameReader, makeFrameReader } from './frame-reader.ts';
import type { ProbeContext } from './probe-context.ts';
import { eventTypeOf, makeEventValidator } from './validate-event.ts';

/** Limit on the length of one event. */
const mostText = 10 * 1024 * 1024;
/** Common sentinel that many descriptions do not mention. */
const usualSentinel = '[DONE]';

type Rules = Pick<Streaming, 'discriminator' | 'terminal' | 'sentinel'>;

/** Rules for an undescribed stream, such as one in an error response. */
const noRules: Rules = { discriminator: 'type', terminal: [] };

/** Validates a stream while it is received. */
export class StreamValidator {
  readonly #judging: ProbeContext;
  readonly #frames: FrameReader;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #judge;
  #events = 0;
  /** Discriminator value of the last event. */
  #last = '';
  #hasTerminal = false;
  #hasSentinel = false;
  #isBroken = false;

  constructor(judging: ProbeContext, content: DescribedContent) {
    this.#judging = judging;
    this.#frames = makeFrameReader(judging.redactor.text);
    this.#judge = makeEventValidator({ ...judging, discriminator: this.#rules.discriminator }, content);
  }

  get events(): number {
    return this.#events;
  }

  /** True after the terminal event and the sentinel, if one is described. */
  get isOver(): boolean {
    return this.#hasSentinel || (this.#rules.sentinel === undefined && this.#hasTerminal);
  }

  /** Validates the events that end in this piece. @returns False to stop reading. */
  take(piece: Buffer): boolean {
    const { text, isText } = this.#decode(piece);
    for (const frame of this.#frames.take(text)) {
      if (this.#events >= this.#judging.mostEvents && !this.#isSentinel(frame)) {
        this.leave(`after event ${this.#events}`, 'event limit');
        return false;
      }
      this.#see(frame);
    }
    if (!isText) this.#broken('stream-unreadable', 'must be UTF-8', `has invalid bytes ${this.#after()}`);
    if (!isText) return false;
    if (this.#frames.length <= mostText) return true;
    this.#broken(
      'event-too-large',
      `must have events of at most ${mostText} characters`,
      'the next event is longer',
    );
    return false;
  }

  /** Records that reading stopped at a limit. */
  leave(reason: string, limit: 'event limit' | 'time limit'): void {
    this.#isBroken = true;
    this.#add('stream-left', `was not read to its end: stopped ${reason} (${limit})`, undefined, 'note');
  }

  /** Records that the stream did not end properly. */
  fail(code: string, expected: string, found: string): void {
    if (!this.#isBroken) this.#broken(code, expected, `${found} ${this.#after()}`);
  }

  /** Validates the end of the stream after the connection was closed. */
  finish(): void {
    const rest = this.#frames.rest();
    if (this.#isBroken) return;
    if (!this.#decode(Buffer.alloc(0), false).isText) {
      this.#broken('stream-unreadable', 'must be UTF-8', `ends within a character ${this.#after()}`);
      return;
    }
    if (rest !== '' && /^(?:data|event)/m.test(rest)) {
      this.#broken('event-unfinished', 'must end with an empty line', `ends without one ${this.#after()}`);
      return;
    }
    this.#judgeEnd();
  }

  /** Reports at most one problem with the end of the stream. */
  #judgeEnd(): void {
    const { terminal, sentinel } = this.#rules;
    if (terminal.length > 0 && !this.#hasTerminal)
      this.#add('terminal-missing', `must end with event ${terminal.join(' or ')}`, `ends ${this.#after()}`);
    else if (sentinel !== undefined && !this.#hasSentinel)
      this.#add('sentinel-missing', `must end with data: ${sentinel}`, `ends ${this.#after()}`);
    else if (this.#events === 0) this.#add('stream-empty', 'has no events', undefined, 'note');
  }

  #see(frame: EventFrame): void {
    const { drifts, planned } = this.#judging;
    const { sentinel, terminal } = this.#rules;
    if (this.#isSentinel(frame)) {
      if (sentinel === undefined && !this.#hasSentinel)
        this.#add(
          'sentinel-undeclared',
          `ends with ${usualSentinel}, which is not in the description`,
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
        where: 'event',
        event: this.#events,
        expected: `must not follow ${this.#hasSentinel ? (sentinel ?? usualSentinel) : this.#last}, which ends the stream`,
        rule: { schema: planned.described.node, keyword: 'x-rosetta-streaming' },
      });
    const data = this.#judge.judge(frame, this.#events);
    const discriminatorValue = eventTypeOf(this.#rules.discriminator, data, frame);
    this.#hasTerminal ||= terminal.includes(discriminatorValue);
    this.#last = discriminatorValue;
  }

  /** Falls back to the common sentinel if none is described. */
  #isSentinel({ data }: EventFrame): boolean {
    return data === (this.#rules.sentinel ?? usualSentinel);
  }

  get #rules(): Rules {
    return this.#judging.planned.described.operation.streaming ?? noRules;
  }

  /** Decodes a piece; replaces invalid bytes so that the text can still be shown. */
  #decode(piece: Buffer, stream = true): { readonly text: string; readonly isText: boolean } {
    try {
      return { text: this.#decoder.decode(piece, { stream }), isText: true };
    } catch {
      return { text: new TextDecoder().decode(piece), isText: false };
    }
  }

  #after(): string {
    if (this.#events === 0) return 'before its first event';
    return `after event ${this.#events}${this.#last === '' ? '' : ` (${this.#last})`}`;
  }

  #broken(code: string, expected: string, found: string): void {
    this.#isBroken = true;
    this.#add(code, expected, found);
  }

  #add(code: string, expected: string, found: string | undefined, level?: 'note'): void {
    const { planned, drifts } = this.#judging;
    const rule = { schema: planned.described.node, keyword: 'x-rosetta-streaming' };
    const arrived = this.#frames.rest();
    drifts.add({ code, where: 'stream', expected, found, rule, arrived, ...(level ? { level } : {}) });
  }
}
