import type { Streaming } from '../model/model.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { makeEventJudge, tagOf } from './judge-event.ts';
import type { Judging } from './judging.ts';
import { type Frame, type FrameReader, frameReader } from './read-frames.ts';

/** Longer ones are a mistake. */
const mostText = 10 * 1024 * 1024;
/** Many servers end with it, and many descriptions do not say so. */
const usualSentinel = '[DONE]';

type Rules = Pick<Streaming, 'tag' | 'terminal' | 'sentinel'>;

/** Of a stream among the errors. */
const noRules: Rules = { tag: 'type', terminal: [] };

/** What is known of a stream while it comes. */
export class StreamWatch {
  readonly #judging: Judging;
  readonly #frames: FrameReader;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #judge;
  #events = 0;
  /** The tag of the last event. */
  #last = '';
  #hasTerminal = false;
  #hasSentinel = false;
  #isBroken = false;

  constructor(judging: Judging, content: DescribedContent) {
    this.#judging = judging;
    this.#frames = frameReader(judging.redactor.text);
    this.#judge = makeEventJudge({ ...judging, tag: this.#rules.tag }, content);
  }

  get events(): number {
    return this.#events;
  }

  /** The last event has come, and what follows it. */
  get isOver(): boolean {
    return this.#hasSentinel || (this.#rules.sentinel === undefined && this.#hasTerminal);
  }

  /** Judges what ends in this piece. @returns Whether more is wanted. */
  take(piece: Buffer): boolean {
    const { text, isText } = this.#decode(piece);
    for (const frame of this.#frames.take(text)) {
      if (this.#events >= this.#judging.mostEvents && !this.#isSentinel(frame)) {
        this.leave(`after event ${this.#events}`);
        return false;
      }
      this.#see(frame);
    }
    if (!isText) this.#broken('stream-unreadable', 'must be UTF-8', `holds other bytes ${this.#after()}`);
    if (!isText) return false;
    if (this.#frames.length <= mostText) return true;
    this.#broken(
      'event-too-large',
      `must have events of at most ${mostText} characters`,
      'the one that comes has more',
    );
    return false;
  }

  /** It was not read to its end. */
  leave(reason: string): void {
    this.#isBroken = true;
    this.#add('stream-left', `was left ${reason}, as was asked for`, undefined, 'note');
  }

  /** It did not come to its end. */
  fail(code: string, expected: string, found: string): void {
    if (!this.#isBroken) this.#broken(code, expected, `${found} ${this.#after()}`);
  }

  /** The connection was closed. */
  finish(): void {
    const rest = this.#frames.rest();
    if (this.#isBroken) return;
    if (!this.#decode(Buffer.alloc(0), false).isText) {
      this.#broken('stream-unreadable', 'must be UTF-8', `ends within a character ${this.#after()}`);
      return;
    }
    if (rest !== '' && /^(?:data|event)/m.test(rest)) {
      this.#broken(
        'event-unfinished',
        'must end with an empty line',
        `the last event has none ${this.#after()}`,
      );
      return;
    }
    this.#judgeEnd();
  }

  /** One of what should have ended it and did not is enough. */
  #judgeEnd(): void {
    const { terminal, sentinel } = this.#rules;
    if (terminal.length > 0 && !this.#hasTerminal)
      this.#add('terminal-missing', `must end with ${terminal.join(' or ')}`, `it ends ${this.#after()}`);
    else if (sentinel !== undefined && !this.#hasSentinel)
      this.#add('sentinel-missing', `must end with the data ${sentinel}`, `it ends ${this.#after()}`);
    else if (this.#events === 0) this.#add('stream-empty', 'has no event', undefined, 'note');
  }

  #see(frame: Frame): void {
    const { drifts, planned } = this.#judging;
    const { sentinel, terminal } = this.#rules;
    if (this.#isSentinel(frame)) {
      if (sentinel === undefined && !this.#hasSentinel)
        this.#add(
          'sentinel-undeclared',
          `ends with ${usualSentinel}, which the description does not say`,
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
    const tag = tagOf(this.#rules.tag, data, frame);
    this.#hasTerminal ||= terminal.includes(tag);
    this.#last = tag;
  }

  /** Where the description names none, the usual one is known. */
  #isSentinel({ data }: Frame): boolean {
    return data === (this.#rules.sentinel ?? usualSentinel);
  }

  get #rules(): Rules {
    return this.#judging.planned.described.operation.streaming ?? noRules;
  }

  /** What is no text is read as far as it is. */
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
