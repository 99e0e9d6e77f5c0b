import type { Level } from '../../reports/level.ts';
import type { Category } from '../finding.ts';

/** Which way the values of a change go. */
export type Flow = 'request' | 'response';

/** What a change does to the set of values that fit; `neutral` leaves it as it is, `differs` takes some away and adds others. */
export type Effect = 'narrows' | 'widens' | 'differs' | 'neutral';

/** What a sentence may speak of: values as JSON text. */
export interface Words {
  readonly before: string;
  readonly after: string;
}

/** One sort of change. With each flow that it knows it is a rule. */
export interface Kind {
  readonly effect: Effect;
  /** The kind of the same change made backwards. */
  readonly mirror: string;
  /** Where the level is not what the effect says; each wants a `why`. */
  readonly levels?: Readonly<Partial<Record<Flow, Level>>>;
  readonly why?: string;
  /** Where it knows one flow only, its rule has no prefix. */
  readonly flow?: Flow | 'none';
  readonly category?: Category;
  /** Whether before and after are values of the API, not words. */
  readonly isData?: true;
  /** What changed, as the rest of a sentence whose subject is the place. */
  says(words: Words): string;
  /** Whom it concerns and how, by flow. */
  readonly request?: string;
  readonly response?: string;
}

export type Kinds = Readonly<Record<string, Kind>>;

/** What the effect says: callers are hurt by what narrows, readers by what widens. */
const byEffect: Readonly<Record<Effect, Readonly<Record<Flow, Level>>>> = {
  narrows: { request: 'error', response: 'info' },
  widens: { request: 'info', response: 'error' },
  differs: { request: 'error', response: 'error' },
  neutral: { request: 'info', response: 'info' },
};

export function levelOf(kind: Kind, flow: Flow): Level {
  return kind.levels?.[flow] ?? byEffect[kind.effect][flow];
}
