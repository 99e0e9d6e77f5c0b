import { binaryMediaType } from '../../http/media-type.ts';
import type { Part, RequestBody } from '../../http/request.ts';
import { printScalar } from '../../http/serialize.ts';
import type { MediaTypeContent } from '../../model/model.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { printFile, printString } from '../javascript/literals.ts';
import type { ClientCall } from '../shared/language.ts';
import { printObject, printValue } from './literals.ts';

/** Prints the body argument of a call. */
export function printBody(call: ClientCall): Code {
  const { body } = call.sample.request;
  const value = bodyValue(call);
  // For a media type range, the Blob sets the media type.
  if (call.sample.content?.mediaType.includes('*') && body)
    return source`new Blob([${printContents(body)}], { type: ${printString(body.mediaType)} })`;
  if (body?.kind === 'binary' || body?.kind === 'text') return printContents(body);
  if (body?.kind === 'multipart' && isObject(value))
    return printObject(printFormFields(call, body.parts, value), 0);
  if (body?.kind === 'form' && isObject(value)) return printValue(withTexts(value, textFieldsOf(call)), 0);
  return printValue(value, 0);
}

/** Prints the body. Stream functions add the property that selects the stream. */
function bodyValue({ operation, sample, isStream }: ClientCall): JsonValue {
  const value = sample.content?.value ?? null;
  const { condition } = operation.streaming ?? {};
  if (!condition || !isObject(value) || !isStream) return value;
  const { [condition.property]: _, ...rest } = value;
  return rest;
}

function printContents(body: RequestBody): Code {
  switch (body.kind) {
    case 'binary':
      return printFile(body.fileName);
    case 'text':
      return printString(body.text);
    case 'json':
      return source`JSON.stringify(${printValue(body.value, 0)})`;
    // Media type ranges never match forms.
    case 'form':
    case 'multipart':
      return code('');
    default:
      return body satisfies never;
  }
}

/** Prints the fields of a form, with files as Blobs and structures in XML and YAML as text. */
function printFormFields(
  call: ClientCall,
  parts: readonly Part[],
  value: JsonObject,
): readonly (readonly [string, Code])[] {
  const textFields = textFieldsOf(call);
  return Object.entries(value).map(([name, fieldValue]) => {
    const files = parts.flatMap((part) =>
      part.kind === 'file' && part.name === name ? [printFilePart(call, part)] : [],
    );
    const contents = files.length > 0 || !textFields.has(name) ? files : printTexts(parts, name);
    if (contents.length === 0) return [name, printValue(fieldValue, 1)];
    return [name, isArray(fieldValue) ? source`[${joinCode(contents, ', ')}]` : joinCode(contents, ', ')];
  });
}

function printTexts(parts: readonly Part[], name: string): readonly Code[] {
  return parts.flatMap((part) =>
    part.kind === 'field' && part.name === name ? [printString(part.value)] : [],
  );
}

/** Converts numbers and booleans in text fields to strings. */
function withTexts(value: JsonObject, textFields: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      if (!textFields.has(name)) return [name, field];
      return [name, isArray(field) ? field.map(printScalar) : printScalar(field)];
    }),
  );
}

function contentOf({ operation, sample }: ClientCall): MediaTypeContent | undefined {
  return operation.body?.contents.find(({ mediaType }) => mediaType === sample.content?.mediaType);
}

function textFieldsOf(call: ClientCall): ReadonlySet<string> {
  return contentOf(call)?.textFields ?? new Set();
}

/** Prints a file, with its media type if the client sends another one by default. */
function printFilePart(
  call: ClientCall,
  { name, fileName, mediaType = binaryMediaType }: Part & { readonly kind: 'file' },
): Code {
  const defaultType = contentOf(call)?.parts?.get(name)?.mediaType ?? binaryMediaType;
  const options = mediaType === defaultType ? code('') : source`, { type: ${printString(mediaType)} }`;
  return source`new File([${printFile(fileName)}], ${printString(fileName)}${options})`;
}
