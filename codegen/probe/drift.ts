import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import type { SourceLocation } from '../values/diagnostic.ts';
import type { JsonObject } from '../values/json.ts';
import type { Redactor } from './redact.ts';

/** One way in which a response differs from the description. */
export interface Drift {
  /** Stable, kebab-case: `status-undeclared`. */
  readonly code: string;
  /** A `note` does not violate the description. */
  readonly level: 'drift' | 'note';
  /** A sentence without a full stop: `event 3/delta must be string, but is 7`. */
  readonly message: string;
  /** Number of the event, from 1. */
  readonly event?: number;
  /** JSON Pointer into the body, the event or the header value. */
  readonly pointer?: string;
  /** Location of the violated rule in the description. */
  readonly place?: SourceLocation;
  /** Beginning of the received data, if the message does not contain it. */
  readonly arrived?: string;
  /** Number of occurrences. Array indexes and event numbers are ignored when counting. */
  readonly times: number;
}

/** A drift before formatting. */
export interface DriftInput {
  readonly code: string;
  /** Default: `drift`. */
  readonly level?: Drift['level'];
  /** `status`, `header.Retry-After`, `body`, `stream`; of an event, `event`. */
  readonly where: string;
  readonly event?: number;
  /** JSON Pointer tokens into the body or the event. */
  readonly tokens?: readonly string[];
  /** Requirement, as a predicate: `must be string`. */
  readonly expected: string;
  readonly found?: string | undefined;
  /** Violated schema or object of the description. */
  readonly rule?: { readonly schema: JsonObject; readonly keyword?: string } | undefined;
  readonly arrived?: Buffer | string;
}

/** Collects the drifts of one response and counts repeated ones. */
export interface DriftCollector {
  add(observation: DriftInput): void;
  list(): readonly Drift[];
}

/** Limit on the length of a report. */
const most = 100;

/** @param isStrict Treats notes as drift. */
export function makeDriftCollector(
  document: Document,
  redactor: Redactor,
  isStrict: boolean,
): DriftCollector {
  const found = new Map<string, Drift>();
  return {
    add(observation) {
      const key = identityOf(observation);
      const known = found.get(key);
      if (known) found.set(key, { ...known, times: known.times + 1 });
      else if (found.size < most) found.set(key, describe(observation, { document, redactor, isStrict }));
    },
    list: () => [...found.values()],
  };
}

function identityOf({ code, where, tokens = [], expected }: DriftInput): string {
  const places = tokens.map((token) => (/^\d+$/.test(token) ? '*' : token));
  return JSON.stringify([code, where, places, expected]);
}

interface Describing {
  readonly document: Document;
  readonly redactor: Redactor;
  readonly isStrict: boolean;
}

function describe(observation: DriftInput, { document, redactor, isStrict }: Describing): Drift {
  const { code, level = 'drift', where, event, tokens, expected, found, rule, arrived } = observation;
  const subject = `${where}${event === undefined ? '' : ` ${event}`}${printPointer(tokens ?? [])}`;
  const place = rule && placeOf(document, rule);
  return {
    code,
    level: isStrict ? 'drift' : level,
    message: redactor.text(`${subject} ${expected}${found === undefined ? '' : `, but ${found}`}`),
    ...(event === undefined ? {} : { event }),
    ...(tokens === undefined ? {} : { pointer: redactor.text(printPointer(tokens)) }),
    ...(place ? { place } : {}),
    ...(arrived === undefined || arrived.length === 0 ? {} : { arrived: beginningOf(arrived, redactor) }),
    times: 1,
  };
}

/** Source location of a rule; falls back to `discriminator` if the keyword is absent. */
function placeOf(
  document: Document,
  { schema, keyword }: NonNullable<DriftInput['rule']>,
): SourceLocation | undefined {
  const key = [keyword, 'discriminator'].find((one) => one !== undefined && Object.hasOwn(schema, one));
  return document.place(schema, keyword === undefined ? undefined : key);
}

const longest = 200;

function beginningOf(arrived: Buffer | string, redactor: Redactor): string {
  const text = redactor.text(typeof arrived === 'string' ? arrived : arrived.toString('utf8')).trim();
  const line = text.slice(0, longest * 2).replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
