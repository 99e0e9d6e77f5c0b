import { createHash } from 'node:crypto';
import type { Diagnostic, SourceLocation } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';
import { findLimitViolations } from './budget.ts';
import type { FileHash } from './document.ts';
import type { FileSource, ReadError } from './files.ts';
import { type LocatableFile, placeAtOffset, placeAtPointer } from './locate.ts';
import { detectFormat, parseText } from './parse.ts';
import { explainJsonError, explainYamlError, type SyntaxProblem } from './syntax-problem.ts';

/** A parsed file of the description. */
export interface SourceFile extends LocatableFile, FileHash {
  readonly value: JsonValue;
}

/** A parsed file, or the problems that prevent its use. */
export type SourceResult =
  | { readonly source: SourceFile; readonly problems?: never }
  | { readonly source?: never; readonly problems: readonly Diagnostic[] };

/** @param referrer The place of the `$ref` to the file, if any. */
export async function readSource(
  path: string,
  files: FileSource,
  referrer?: SourceLocation,
): Promise<SourceResult> {
  const displayName = files.show(path);
  const content = await readText(path, files);
  if ('code' in content)
    return { problems: [{ severity: 'error', ...content, ...(referrer ? { place: referrer } : {}) }] };
  const { text, hash } = content;
  const format = detectFormat(text);
  const { value, events, problem } = parseText(text, format);
  if (problem) {
    return { problems: [syntaxDiagnostic({ shown: displayName, text, format }, problem)] };
  }
  const source: SourceFile = {
    path,
    shown: displayName,
    hash,
    text,
    format,
    value,
    ...(events ? { events } : {}),
  };
  const problems = findLimitViolations(value).map(({ tokens, ...violation }): Diagnostic => {
    return { severity: 'error', ...violation, place: placeAtPointer(source, tokens) };
  });
  return problems.length > 0 ? { problems } : { source };
}

/** Explains a syntax error with its place and the next step. */
export function syntaxDiagnostic(
  { shown, text, format }: LocatableFile,
  problem: SyntaxProblem,
): Diagnostic & { readonly place: SourceLocation } {
  const { message, help, offset } = (format === 'json' ? explainJsonError : explainYamlError)(text, problem);
  return {
    code: 'syntax',
    severity: 'error',
    message: `Invalid ${format.toUpperCase()}: ${message.replace(/\.$/, '')}.`,
    help: help ?? 'Correct the syntax at this position.',
    place: placeAtOffset({ shown, text }, offset, []),
  };
}

async function readText(
  path: string,
  files: FileSource,
): Promise<{ readonly text: string; readonly hash: string } | ReadError> {
  const bytes = await files.read(path);
  if ('code' in bytes) return bytes;
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text, hash: createHash('sha256').update(bytes).digest('hex') };
  return {
    code: 'encoding',
    message: `File ${files.show(path)} is not valid UTF-8 or contains NUL bytes.`,
    help: 'Save the file as UTF-8 without NUL bytes.',
  };
}

/** Decodes UTF-8 with or without a byte order mark. NUL is rejected, because editors hide it and descriptions do not need it. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
