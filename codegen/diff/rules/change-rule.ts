import type { Level } from '../../reports/level.ts';
import type { Category } from '../finding.ts';

/** Direction of the values that a change affects: sent or received by API clients. */
export type Flow = 'request' | 'response';

/** Effect of a change on the set of valid values: a subset, a superset, neither, or the same set (`neutral`). */
export type Effect = 'narrows' | 'widens' | 'differs' | 'neutral';

/** Values for a message, as JSON text. */
export interface MessageValues {
  readonly before: string;
  readonly after: string;
  /** The changed keyword, for rules that cover several keywords. */
  readonly keyword?: string;
}

/** A kind of change. Each direction in which it can occur is a rule. */
export interface ChangeRule {
  /** The changed part of the description, for the list of rules: `request parameter`. */
  readonly subject: string | Readonly<Record<Flow, string>>;
  readonly effect: Effect;
  /** The kind of the inverse change. */
  readonly inverse: string;
  /** Levels that differ from the default of the effect; each needs a `why`. */
  readonly levels?: Readonly<Partial<Record<Flow, Level>>>;
  /** The reason for the level, as a sentence. */
  readonly why?: string;
  /** The only direction; the rule id then has no prefix. */
  readonly flow?: Flow | 'none';
  readonly category?: Category;
  /** True if `before` and `after` are JSON values of the description; otherwise they are text for the message. */
  readonly hasJsonValues?: true;
  /** The change, to be appended to its subject: `was removed`, or `: maximum was lowered from 500 to 100`. */
  message(values: MessageValues): string;
  /** The consequence for API clients, by direction. */
  readonly request?: string;
  readonly response?: string;
}

export type ChangeRules = Readonly<Record<string, ChangeRule>>;

export const schema = { request: 'request schema', response: 'response schema' } as const;

/** A keyword that was added, removed or changed. */
export function keywordChange(keyword: string): (values: MessageValues) => string {
  return ({ before, after }) => {
    if (before === '') return `: ${keyword} ${after} was added`;
    if (after === '') return `: ${keyword} ${before} was removed`;
    return `: ${keyword} was changed from ${before} to ${after}`;
  };
}

/** Joins a subject and the result of `message`. */
export function joinMessage(subject: string, change: string): string {
  return change.startsWith(':') ? `${subject}${change}` : `${subject} ${change}`;
}

/** Default levels: a narrower set breaks clients that send, a wider set breaks clients that receive. */
const defaultLevels: Readonly<Record<Effect, Readonly<Record<Flow, Level>>>> = {
  narrows: { request: 'error', response: 'info' },
  widens: { request: 'info', response: 'error' },
  differs: { request: 'error', response: 'error' },
  neutral: { request: 'info', response: 'info' },
};

export function levelOf(kind: ChangeRule, flow: Flow): Level {
  return kind.levels?.[flow] ?? defaultLevels[kind.effect][flow];
}
