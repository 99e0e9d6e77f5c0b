import { createHash } from 'node:crypto';
import type { Diagnostic, Place } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';
import { findProblems } from './budget.ts';
import type { FileStamp } from './document.ts';
import type { Files, Unread } from './files.ts';
import { placeAt, placeOfPointer, type Text } from './locate.ts';
import { formatOf, parseText } from './parse.ts';

/** A parsed file of the description. */
export interface Source extends Text, FileStamp {
  readonly value: JsonValue;
}

/** A parsed file, or the problems that prevent its use. */
export type Read =
  | { readonly source: Source; readonly problems?: never }
  | { readonly source?: never; readonly problems: readonly Diagnostic[] };

/** @param referrer The place of the `$ref` to the file, if any. */
export async function readSource(path: string, files: Files, referrer?: Place): Promise<Read> {
  const shown = files.show(path);
  const read = await readText(path, files);
  if ('code' in read)
    return { problems: [{ severity: 'error', ...read, ...(referrer ? { place: referrer } : {}) }] };
  const { text, hash } = read;
  const format = formatOf(text);
  const { value, events, problem } = parseText(text, format);
  if (problem) {
    const place = placeAt({ shown, text }, problem.offset, []);
    return { problems: [syntaxDiagnostic(format, problem.message, place)] };
  }
  const source: Source = { path, shown, hash, text, format, value, ...(events ? { events } : {}) };
  const problems = findProblems(value).map(({ tokens, ...said }): Diagnostic => {
    return { severity: 'error', ...said, place: placeOfPointer(source, tokens) };
  });
  return problems.length > 0 ? { problems } : { source };
}

function syntaxDiagnostic(format: string, reason: string, place: Place): Diagnostic {
  return {
    code: 'syntax',
    severity: 'error',
    message: `Invalid ${format.toUpperCase()}: ${reason.replace(/\.$/, '')}.`,
    help: 'Correct the syntax at this position.',
    place,
  };
}

async function readText(
  path: string,
  files: Files,
): Promise<{ readonly text: string; readonly hash: string } | Unread> {
  const bytes = await files.read(path);
  if ('code' in bytes) return bytes;
  const text = decode(bytes);
  if (text !== undefined) return { text, hash: createHash('sha256').update(bytes).digest('hex') };
  return {
    code: 'encoding',
    message: `File ${files.show(path)} is not valid UTF-8 or contains NUL bytes.`,
    help: 'Save the file as UTF-8 without NUL bytes.',
  };
}

/** Decodes UTF-8 with or without a byte order mark. NUL is rejected, because editors hide it and descriptions do not need it. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
