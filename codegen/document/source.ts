import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic, Place } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';
import { findProblems } from './budget.ts';
import type { FileStamp } from './document.ts';
import { placeAt, placeOfPointer, shownPath, type Text } from './locate.ts';
import { formatOf, parseText } from './parse.ts';

/** A file of the description, read and parsed. */
export interface Source extends Text, FileStamp {
  readonly value: JsonValue;
}

/** The file, or why it cannot be used. */
export type Read =
  | { readonly source: Source; readonly problems?: never }
  | { readonly source?: never; readonly problems: readonly Diagnostic[] };

/** Larger files are refused before they are read: a description of this size is a mistake or an attack. */
const largestFile = 32 * 1024 * 1024;

/** @param referrer Where the file was asked for, if by a `$ref`. */
export async function readSource(path: string, workingFolder: string, referrer?: Place): Promise<Read> {
  const read = await readBytes(path, shownPath(path, workingFolder), referrer);
  if ('code' in read) return { problems: [read] };
  const { text, hash } = read;
  const format = formatOf(text);
  const { value, problem } = parseText(text, format);
  if (problem) {
    const place = placeAt({ path, text }, problem.offset, [], workingFolder);
    return { problems: [syntaxDiagnostic(format, problem.message, place)] };
  }
  const source: Source = { path, hash, text, format, value };
  const problems = findProblems(value).map(({ tokens, ...said }): Diagnostic => {
    return { severity: 'error', ...said, place: placeOfPointer(source, tokens, workingFolder) };
  });
  return problems.length > 0 ? { problems } : { source };
}

function syntaxDiagnostic(format: string, reason: string, place: Place): Diagnostic {
  return {
    code: 'syntax',
    severity: 'error',
    message: `This is not ${format.toUpperCase()}: ${reason.replace(/\.$/, '')}.`,
    help: 'Mend the syntax at this place; the parser cannot read on from here.',
    place,
  };
}

async function readBytes(
  path: string,
  shown: string,
  referrer?: Place,
): Promise<{ readonly text: string; readonly hash: string } | Diagnostic> {
  const refuse = (code: string, message: string, help: string): Diagnostic => ({
    code,
    severity: 'error',
    message,
    help,
    ...(referrer ? { place: referrer } : {}),
  });
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile())
    return refuse(
      'missing-file',
      `There is no file ${shown}.`,
      'Check the path, and the folder it is relative to.',
    );
  if (status.size > largestFile)
    return refuse(
      'file-too-large',
      `${shown} has ${status.size} bytes; the limit is ${largestFile}.`,
      'Split the description into several files.',
    );
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes)
    return refuse('unreadable-file', `${shown} cannot be read.`, 'Check the permissions of the file.');
  const text = decode(bytes);
  if (text === undefined)
    return refuse('encoding', `${shown} is not UTF-8 text.`, 'Save the file as UTF-8, without NUL bytes.');
  return { text, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** UTF-8 with or without a byte order mark; nothing else, and no NUL, which no description holds and editors hide. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
