import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import type { SourceLocation } from '../values/diagnostic.ts';
import type { JsonObject } from '../values/json.ts';
import type { Redactor } from './redact.ts';

/** One way in which a response differs from the description. */
export interface ResponseDrift {
  /** Stable, kebab-case: `status-undeclared`. */
  readonly code: string;
  /** A `note` does not violate the description. */
  readonly level: 'drift' | 'note';
  /** A sentence without a full stop: `event 3/delta must be a string, but is 7`. */
  readonly message: string;
  /** Number of the event, from 1. */
  readonly event?: number;
  /** JSON Pointer into the body, the event or the header value. */
  readonly pointer?: string;
  /** Location of the violated rule in the description. */
  readonly place?: SourceLocation;
  /** Beginning of the received data, if the message does not contain it. */
  readonly received?: string;
  /** Number of occurrences. Array indexes and event numbers are ignored when counting. */
  readonly count: number;
}

/** A drift before formatting. */
export interface DriftInput {
  readonly code: string;
  /** Default: `drift`. */
  readonly level?: ResponseDrift['level'];
  /** `status`, `header.Retry-After`, `body`, `stream`; of an event, `event`. */
  readonly location: string;
  readonly event?: number;
  /** JSON Pointer tokens into the body or the event. */
  readonly tokens?: readonly string[];
  /** The violated requirement, as a predicate: `must be a string`. */
  readonly problem: string;
  readonly actual?: string | undefined;
  /** Violated schema or object of the description. */
  readonly rule?: { readonly schema: JsonObject; readonly keyword?: string } | undefined;
  readonly received?: Buffer | string;
}

/** Collects the drifts of one response and counts repeated ones. */
export interface DriftCollector {
  add(input: DriftInput): void;
  list(): readonly ResponseDrift[];
}

/** Limit on the length of a report. */
const maxDrifts = 100;

/** @param isStrict Treats notes as drift. */
export function makeDriftCollector(
  document: Document,
  redactor: Redactor,
  isStrict: boolean,
): DriftCollector {
  const found = new Map<string, ResponseDrift>();
  return {
    add(input) {
      const key = identityOf(input);
      const known = found.get(key);
      if (known) found.set(key, { ...known, count: known.count + 1 });
      else if (found.size < maxDrifts) found.set(key, makeDrift(input, { document, redactor, isStrict }));
    },
    list: () => [...found.values()],
  };
}

function identityOf({ code, location, tokens = [], problem }: DriftInput): string {
  const path = tokens.map((token) => (/^\d+$/.test(token) ? '*' : token));
  return JSON.stringify([code, location, path, problem]);
}

interface DriftContext {
  readonly document: Document;
  readonly redactor: Redactor;
  readonly isStrict: boolean;
}

function makeDrift(input: DriftInput, { document, redactor, isStrict }: DriftContext): ResponseDrift {
  const { code, level = 'drift', location, event, tokens, problem, actual, rule, received } = input;
  const subject = `${location}${event === undefined ? '' : ` ${event}`}${printPointer(tokens ?? [])}`;
  const place = rule && rulePlace(document, rule);
  return {
    code,
    level: isStrict ? 'drift' : level,
    message: redactor.text(`${subject} ${problem}${actual === undefined ? '' : `, but ${actual}`}`),
    ...(event === undefined ? {} : { event }),
    ...(tokens === undefined ? {} : { pointer: redactor.text(printPointer(tokens)) }),
    ...(place ? { place } : {}),
    ...(received === undefined || received.length === 0 ? {} : { received: excerptOf(received, redactor) }),
    count: 1,
  };
}

/** Source location of a rule; falls back to `discriminator` if the keyword is absent. */
function rulePlace(
  document: Document,
  { schema, keyword }: NonNullable<DriftInput['rule']>,
): SourceLocation | undefined {
  const key = [keyword, 'discriminator'].find((one) => one !== undefined && Object.hasOwn(schema, one));
  return document.place(schema, keyword === undefined ? undefined : key);
}

const maxReceivedLength = 200;

function excerptOf(received: Buffer | string, redactor: Redactor): string {
  const text = redactor.text(typeof received === 'string' ? received : received.toString('utf8')).trim();
  const line = text.slice(0, maxReceivedLength * 2).replace(/\s+/g, ' ');
  return line.length > maxReceivedLength ? `${line.slice(0, maxReceivedLength)}…` : line;
}
