import type { TargetId } from 'httpsnippet-lite';
import type { Part, Request } from '../../codegen/http/request.ts';
import type { Command } from '../../codegen/languages/shared/toolchain.ts';
import type { JsonValue } from '../../codegen/values/json.ts';
import { jsonBody, requestWith } from '../support/requests.ts';

/** Test data of one language, in `test/languages/<id>/fixture.ts`. */
export interface LanguageFixture {
  /** Reports the syntax errors of a program. */
  readonly parseErrors: (program: string) => Promise<readonly string[]>;
  /** Absent if the published documentation has no examples in this language. */
  readonly published?: PublishedRenderer;
  /** Adds the import lines to the documented example. */
  readonly addImports: (text: string) => string;
  /** Programs that print string literals back. */
  readonly roundTrips: readonly RoundTrip<string>[];
  /** A program that prints literals of JSON values back. */
  readonly valueRoundTrip?: RoundTrip<JsonValue>;
  readonly deviations: readonly Deviation[];
  /** Reason if the library cannot send a body with GET. */
  readonly rejectsBodyWithGet?: string;
  /** The faults of the documented example, by toolchain: each finding, and a line of its correction. */
  readonly documentedFaults: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly seededFaults: readonly SeededFault[];
}

/** The renderer of the published examples. */
interface PublishedRenderer {
  /** Target and client of httpsnippet. */
  readonly target: readonly [TargetId, string];
  /** True if it prints the data of a request correctly. */
  readonly isCorrect: (request: Request) => boolean;
}

/** A program that prints values, one per line: strings as their UTF-8 bytes in hexadecimal, others as JSON. */
export interface RoundTrip<Value> {
  readonly name: string;
  /** Commands that have to be on PATH. */
  readonly needs: readonly string[];
  readonly file: string;
  readonly program: (values: readonly Value[]) => string;
  readonly commands: readonly Command[];
  /** True for values that the literal can represent. Default: all. */
  readonly accepts?: (value: Value) => boolean;
  /** Maximum number of values in one program. */
  readonly maxValues?: number;
}

/** Data that the published renderer prints incorrectly. If the renderer is fixed, the test fails and the row can be deleted. */
interface Deviation {
  readonly name: string;
  readonly request: Request;
  /** Text in the published example only. */
  readonly published?: string;
  /** Text in our example only. */
  readonly ours: string;
}

/** A deliberate mistake in a correct program. */
interface SeededFault {
  readonly name: string;
  /** The command that finds it. */
  readonly tool: string;
  readonly seed: (program: string) => string;
  /** Matches the output of the tool. */
  readonly finding: RegExp;
}

export const json = (value: JsonValue): Request => requestWith(jsonBody(value));
export const photo: Part = { kind: 'file', name: 'photo', fileName: 'photo.png', mediaType: 'image/png' };
export const note: Part = { kind: 'field', name: 'note', value: 'hello' };
export const multipart = (...parts: readonly Part[]): Request =>
  requestWith({ kind: 'multipart', mediaType: 'multipart/form-data', parts });

export const isNotMultipart = ({ body }: Request): boolean => body?.kind !== 'multipart';
export const sameText = (text: string): string => text;

export const exitsWith0 = 'the documented example exits with status 0 when the API responds with 500';
export const exitsWith0Always = `${exitsWith0} and when the connection fails`;
