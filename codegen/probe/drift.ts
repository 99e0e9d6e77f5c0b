import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import type { Place } from '../values/diagnostic.ts';
import type { JsonObject } from '../values/json.ts';
import type { Redactor } from './redact.ts';

/** One way in which an answer is not what the description says. */
export interface Drift {
  /** Stable, kebab-case: `status-undeclared`. */
  readonly code: string;
  /** A `note` is within the description, and worth to know. */
  readonly level: 'drift' | 'note';
  /** A sentence without its full stop: `event 3/delta must be string, but is 7`. */
  readonly message: string;
  /** The number of the event, from 1. */
  readonly event?: number;
  /** JSON Pointer in the body, in the event or in the value of the header. */
  readonly pointer?: string;
  /** Where the description says otherwise. */
  readonly place?: Place;
  /** The beginning of what came, where the message does not hold it. */
  readonly arrived?: string;
  /** How often it came; places that differ in an index, and events, are one. */
  readonly times: number;
}

/** A drift before it is a sentence. */
export interface Observation {
  readonly code: string;
  /** Default: `drift`. */
  readonly level?: Drift['level'];
  /** `status`, `header.Retry-After`, `body`, `stream`; of an event, `event`. */
  readonly where: string;
  readonly event?: number;
  /** Of what is in the body, or in the event. */
  readonly tokens?: readonly string[];
  /** The end of a sentence. */
  readonly expected: string;
  readonly found?: string | undefined;
  /** What of the description is not kept. */
  readonly rule?: { readonly schema: JsonObject; readonly keyword?: string } | undefined;
  readonly arrived?: Buffer | string;
}

/** The drifts of one answer; what comes again is counted. */
export interface Drifts {
  add(observation: Observation): void;
  list(): readonly Drift[];
}

/** No one reads more of them. */
const most = 100;

/** @param isStrict Notes are drift too. */
export function makeDrifts(document: Document, redactor: Redactor, isStrict: boolean): Drifts {
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

function identityOf({ code, where, tokens = [], expected }: Observation): string {
  const places = tokens.map((token) => (/^\d+$/.test(token) ? '*' : token));
  return JSON.stringify([code, where, places, expected]);
}

interface Describing {
  readonly document: Document;
  readonly redactor: Redactor;
  readonly isStrict: boolean;
}

function describe(observation: Observation, { document, redactor, isStrict }: Describing): Drift {
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

/** Of a union the tag decides, where it has one. */
function placeOf(
  document: Document,
  { schema, keyword }: NonNullable<Observation['rule']>,
): Place | undefined {
  const key = [keyword, 'discriminator'].find((one) => one !== undefined && Object.hasOwn(schema, one));
  return document.place(schema, keyword === undefined ? undefined : key);
}

const longest = 200;

function beginningOf(arrived: Buffer | string, redactor: Redactor): string {
  const text = redactor.text(typeof arrived === 'string' ? arrived : arrived.toString('utf8')).trim();
  const line = text.slice(0, longest * 2).replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
