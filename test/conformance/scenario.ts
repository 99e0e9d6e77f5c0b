import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import type { JsonValue } from '../../codegen/values/json.ts';

/** One response of the server, byte for byte. */
export interface ServerStep {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Body as a string. */
  readonly body?: string;
  /** Body as JSON; `documented` is the example of the description. */
  readonly json?: JsonValue;
  /** Data of the events: strings are sent unchanged. `documented` is the example of the description. */
  readonly events?: readonly JsonValue[] | 'documented';
  /** Bytes before the first event, and lines between events. */
  readonly prefix?: string;
  readonly between?: string;
  /** `[DONE]` after the last event. Default: true. */
  readonly done?: boolean;
  /** False omits the empty line after the last event. */
  readonly lastBlank?: boolean;
  readonly lineEnd?: 'lf' | 'crlf' | 'cr';
  readonly chunks?: 'whole' | 'each-byte' | '1k' | '16k';
  /** Adds a text delta of so many characters before the other events. */
  readonly deltaLength?: number;
  /** Compresses the body. */
  readonly gzip?: boolean;
  /** Responds with the `input` of the request as `id`. */
  readonly echo?: boolean;
  /** Time before the response, and after the first event, in milliseconds. */
  readonly delayMs?: number;
  readonly pauseMs?: number;
  /** Time after each event, in milliseconds. */
  readonly everyMs?: number;
  /** Time between the bytes of the head, in milliseconds. */
  readonly dripMs?: number;
  /** End of the connection after the last byte. `silent` keeps it open. */
  readonly end?: 'clean' | 'reset' | 'silent';
  /** Repeats the events. */
  readonly repeat?: number;
  /** Sets `Retry-After` to an HTTP date in so many seconds. */
  readonly retryDate?: number;
  /** Closes the connection after the response. */
  readonly close?: boolean;
  /** Redirects to the other origin. */
  readonly toOtherOrigin?: boolean;
}

/** A value that a driver receives for one scenario. */
export interface DriverInput {
  readonly id: string;
  readonly drive: string;
  readonly baseUrl: string;
  readonly key: string | null;
  readonly body: JsonValue;
  readonly options: Readonly<Record<string, JsonValue>>;
  /** Options of the call only. */
  readonly callOptions: Readonly<Record<string, JsonValue>>;
  /** Number of events, calls or milliseconds of some drives. */
  readonly count: number;
}

export interface Scenario {
  readonly id: string;
  /** Behavior of the client, as a sentence without its subject. */
  readonly must: string;
  readonly drive: string;
  readonly body?: JsonValue;
  /** Body as JSON text, for numbers that YAML would round. */
  readonly bodyText?: string;
  readonly key?: string | null;
  readonly options?: Readonly<Record<string, JsonValue>>;
  readonly callOptions?: Readonly<Record<string, JsonValue>>;
  readonly count?: number;
  /** Base URL path, appended to the origin. Default: `/api/v1`. */
  readonly basePath?: string;
  /** Origin of the base URL. Default: the server. `tls` is `https:` on the port of the server, which has no TLS. */
  readonly origin?: 'refused' | 'unknown-host' | 'tls';
  readonly server: readonly ServerStep[];
  readonly expect: Expectation;
}

export interface ExpectedRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Equal as JSON. */
  readonly json?: JsonValue;
  /** Texts within the body. */
  readonly includes?: readonly string[];
}

export interface Expectation {
  /** Properties of the result. */
  readonly result?: JsonValue;
  readonly text?: string;
  /** Discriminator values of the events; `unknown:<value>` for an unknown variant. */
  readonly events?: readonly string[];
  readonly eventCount?: number;
  /** Properties of the error; a string that begins with `~` is a regular expression. */
  readonly error?: Readonly<Record<string, JsonValue>>;
  /** Number of requests, or their properties. */
  readonly requests?: number | readonly ExpectedRequest[];
  readonly connections?: number;
  /** Times between the requests, in milliseconds. */
  readonly gaps?: readonly (readonly [min: number, max: number])[];
  /** Output to stderr; a string that begins with `~` is a regular expression. */
  readonly log?: string;
  readonly ms?: readonly [min: number, max: number];
  /** Longest time between the last event or the abort and the end of the connection, in milliseconds. */
  readonly closedWithinMs?: number;
  /** Requests to the other origin. */
  readonly otherRequests?: number;
  /** Texts that nothing printed contains. */
  readonly never?: readonly string[];
}

const folder = path.join(import.meta.dirname, 'scenarios');
/** YAML 1.2 with merge keys. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** All scenarios by section, in the order of the files. */
export function readScenarios(): readonly {
  readonly section: string;
  readonly scenarios: readonly Scenario[];
}[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({
      section: file.replace(/^\d+-|\.yaml$/g, ''),
      scenarios: readScenarioFile(path.join(folder, file)),
    }));
}

function readScenarioFile(file: string): readonly Scenario[] {
  const scenarios: unknown = load(readFileSync(file, 'utf8'), { schema });
  if (!isScenarios(scenarios)) throw new Error(`${file} is not a list of scenarios`);
  return scenarios;
}

function isScenarios(value: unknown): value is readonly Scenario[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one.id === 'string' && typeof one.drive === 'string')
  );
}
