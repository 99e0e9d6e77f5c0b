import type { Operation, RequestBody, Sample } from '../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../render/code.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { printKey, printString } from './javascript.ts';
import type { ClientCall, ClientLanguage, Refusal } from './language.ts';
import { everyNumber, isExactDouble } from './numbers.ts';
import { type CallIdentifiers, clientClass, identifyOperation, pathArguments } from './typescript-names.ts';

export const typescript: ClientLanguage = {
  id: 'typescript',
  label: 'TypeScript',
  fence: 'typescript',
  extension: 'ts',
  group: 'client',
  styles: { client: { template: 'typescript/client.hbs', view: clientView } },
};

function clientView(call: ClientCall): View | Refusal {
  const refusal = refuse(call.sample);
  if (refusal) return refusal;
  const { body } = call.sample.request;
  return {
    readsFile: body !== undefined && readsFile(body),
    class: clientClass(call.client),
    package: printString(call.client.packageName),
    isStream: call.isStream,
    call: printCall(call),
    ...(call.isStream ? showStream(call) : showAnswer(call)),
  };
}

/** Why the client cannot send a sample. */
export function refuse({ arguments: given, content }: Sample): Refusal | undefined {
  const values = [...given.map(({ value }) => value), ...(content ? [content.value] : [])];
  return values.every((value) => everyNumber(value, isKept))
    ? undefined
    : { refusal: 'a number of it has more digits than JavaScript keeps' };
}

/** The call of a sample, as a method of `client`. */
export function printCall(call: ClientCall): Code {
  const { resource, method } = namesOf(call);
  const holder = resource === undefined ? code('client') : source`client.${resource}`;
  return source`${holder}.${method}(${joinCode(argumentsOf(call), ', ')})`;
}

/** The same as a function, which takes `core`. */
export function printFunctionCall(call: ClientCall): Code {
  return source`${namesOf(call).function}(${joinCode([code('core'), ...argumentsOf(call)], ', ')})`;
}

function namesOf({ operation, isStream }: ClientCall) {
  const names = identifyOperation(operation);
  return { resource: names.resource, ...(isStream && hasPlain(operation) ? names.stream : pick(names)) };
}

function pick({ function: name, method }: CallIdentifiers): CallIdentifiers {
  return { function: name, method };
}

/** Text is all that there is to see, unless the model may call something. */
function isTalk({ operation, sample }: ClientCall): boolean {
  const value = sample.content?.value;
  return operation.protocol === 'responses' && !(isObject(value) && Object.hasOwn(value, 'tools'));
}

function showStream(call: ClientCall) {
  return isTalk(call)
    ? { variable: code('text'), read: code('stream.text()'), show: code('process.stdout.write(text);') }
    : { variable: code('event'), read: code('stream'), show: code('console.log(event);') };
}

function showAnswer(call: ClientCall) {
  const { protocol } = call.operation;
  if (protocol !== 'responses')
    return { variable: code('result'), read: undefined, show: code('console.log(result);') };
  const shown = isTalk(call) ? 'console.log(response.output_text);' : 'console.log(response.output);';
  return { variable: code('response'), read: undefined, show: code(shown) };
}

function isKept(number: number | ExactNumber): boolean {
  return typeof number === 'number' || isExactDouble(number.text);
}

function hasPlain({ responses, streaming }: Operation): boolean {
  return responses
    .filter(({ status }) => status.startsWith('2'))
    .some(({ contents }) => contents.some(({ mediaType }) => mediaType !== streaming?.mediaType));
}

function readsFile(body: RequestBody): boolean {
  return (
    body.kind === 'binary' || (body.kind === 'multipart' && body.parts.some(({ kind }) => kind === 'file'))
  );
}

/** Those of the path, the body, and the options; what is missing at the end is left out. */
function argumentsOf(call: ClientCall): readonly Code[] {
  const { operation, sample } = call;
  const given = new Map(sample.arguments.map(({ parameter, value }) => [parameter.name, value]));
  const inPath = [...pathArguments(operation).keys()].map((name) => printValue(given.get(name) ?? name, 0));
  const options = printOptions(call);
  const body = sample.content ? printBody(call) : undefined;
  if (body === undefined && options !== undefined && operation.body)
    return [...inPath, code('undefined'), options];
  return [...inPath, ...(body === undefined ? [] : [body]), ...(options === undefined ? [] : [options])];
}

function printBody({ operation, sample, isStream }: ClientCall): Code {
  const { request, content } = sample;
  const { body } = request;
  const value = content?.value ?? null;
  if (body?.kind === 'binary') return printFile(body.fileName);
  if (body?.kind === 'multipart' && isObject(value)) return printMembers(withFiles(body.parts, value), 0);
  const { condition } = operation.streaming ?? {};
  if (!condition || !isObject(value) || !isStream) return printValue(value, 0);
  const { [condition.property]: _, ...rest } = value;
  return printValue(rest, 0);
}

/** The members of a form; files in place of what the sample cannot hold. */
function withFiles(
  parts: Extract<RequestBody, { kind: 'multipart' }>['parts'],
  value: JsonObject,
): readonly (readonly [string, Code])[] {
  return Object.entries(value).map(([name, member]) => {
    const files = parts.flatMap((part) =>
      part.kind === 'file' && part.name === name ? [part.fileName] : [],
    );
    const blobs = files.map((fileName) => source`new Blob([${printFile(fileName)}])`);
    if (blobs.length === 0) return [name, printValue(member, 1)];
    return [name, isArray(member) ? source`[${joinCode(blobs, ', ')}]` : joinCode(blobs, ', ')];
  });
}

function printFile(fileName: string): Code {
  return source`await readFile(${printString(fileName)})`;
}

/** Query, cookies and headers, and the media type where it is not the first. */
function printOptions({ operation, sample }: ClientCall): Code | undefined {
  const group = (location: string) =>
    Object.fromEntries(
      sample.arguments
        .filter(({ parameter }) => parameter.location === location)
        .map(({ parameter, value }) => [parameter.name, value]),
    );
  const [whole] = Object.values(group('querystring'));
  const [first, ...others] = operation.body?.contents ?? [];
  const stated = sample.content?.mediaType;
  const members = [
    ...(others.length > 0 && stated !== undefined && stated !== first?.mediaType
      ? [['contentType', stated] as const]
      : []),
    ['query', whole ?? group('query')] as const,
    ['headers', group('header')] as const,
    ['cookie', group('cookie')] as const,
  ].filter(([, value]) => !isObject(value) || Object.keys(value).length > 0);
  return members.length === 0 ? undefined : printValue(Object.fromEntries(members), 0);
}

/** On one line where that has at most this many characters. */
const longestLine = 60;

function printValue(value: JsonValue, depth: number): Code {
  if (typeof value === 'string') return printString(value);
  if (value instanceof ExactNumber) return code(value.text);
  if (isArray(value))
    return enclose(
      '[',
      value.map((item) => printValue(item, depth + 1)),
      ']',
      depth,
    );
  if (isObject(value))
    return printMembers(
      Object.keys(value).map((name) => [name, printValue(ownValue(value, name) ?? null, depth + 1)]),
      depth,
    );
  return code(String(value));
}

function printMembers(members: readonly (readonly [string, Code])[], depth: number): Code {
  return enclose(
    '{',
    members.map(([name, value]) => source`${printKey(name)}: ${value}`),
    '}',
    depth,
  );
}

function enclose(open: '{' | '[', parts: readonly Code[], close: '}' | ']', depth: number): Code {
  const padding = open === '{' && parts.length > 0 ? ' ' : '';
  const line = source`${code(open + padding)}${joinCode(parts, ', ')}${code(padding + close)}`;
  if (line.length <= longestLine && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  const broken = joinCode(
    parts.map((part) => source`${code(indent)}${part},`),
    '\n',
  );
  return source`${code(open)}\n${broken}\n${code('  '.repeat(depth) + close)}`;
}
