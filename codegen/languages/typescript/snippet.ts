import { readsFile } from '../../http/request-text.ts';
import type { Operation } from '../../model/model.ts';
import { schemesWithVariables } from '../../model/security.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { type ExactNumber, isObject } from '../../values/json.ts';
import { everyNumber, isExactDouble } from '../../values/numbers.ts';
import {
  printPropertyAccess,
  printString,
  findUnsupported as refuseRequest,
} from '../javascript/literals.ts';
import type { ClientCall, ClientStyle, UnsupportedRequest } from '../shared/language.ts';
import { secretsOf } from '../shared/secrets.ts';
import { printBody } from './body.ts';
import { explainMisfit } from './explain-misfit.ts';
import { printMembers, printValue } from './literals.ts';
import { type CallIdentifiers, clientClass, identifyOperation, pathArguments } from './names.ts';

export const client: ClientStyle = { template: 'typescript/snippet.hbs', view: clientView };

function clientView(call: ClientCall): View | UnsupportedRequest {
  const refusal = refuse(call);
  if (refusal) return refusal;
  const { body } = call.sample.request;
  return {
    readsFile: readsFile(body),
    class: clientClass(call.client),
    options: printClientOptions(call),
    package: printString(call.client.packageName),
    isStream: call.isStream,
    call: printCall(call),
    ...(call.isStream ? showStream(call) : showAnswer(call)),
  };
}

/** Reason why the client cannot send a sample. */
export function refuse({ types, operation, sample }: ClientCall): UnsupportedRequest | undefined {
  const { arguments: given, content, request } = sample;
  const values = [...given.map(({ value }) => value), ...(content ? [content.value] : [])];
  if (!values.every((value) => everyNumber(value, isKept)))
    return { reason: 'the request contains a number that JavaScript cannot represent exactly' };
  const misfit = explainMisfit(types, operation, sample);
  return misfit === undefined
    ? refuseRequest(request)
    : { reason: misfit, help: 'Fix the example or its schema.' };
}

/** Credentials by scheme, if a request has several, or one other than the client's API key. */
function printClientOptions({ client, operation, sample }: ClientCall): Code {
  const shown = new Set(secretsOf(sample.request).map(({ variable }) => variable));
  const named = schemesWithVariables(operation.security, client.variable).filter(([, variable]) =>
    shown.has(variable),
  );
  if (named.every(([, variable]) => variable === client.variable)) return code('');
  const members = named.map(
    ([{ name }, variable]) => [name, source`process.env${printPropertyAccess(variable)}`] as const,
  );
  return printMembers([['credentials', printMembers(members, 1)]], 0);
}

/** Prints the call of a sample as a method of `client`. */
export function printCall(call: ClientCall): Code {
  const { resource, method } = namesOf(call);
  const holder = resource === undefined ? code('client') : source`client.${resource}`;
  return source`${holder}.${method}(${joinCode(argumentsOf(call), ', ')})`;
}

/** Prints the call of a sample as a function with `core`. */
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

/** Prints the output: only the text, unless the model may call tools. */
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

/** Arguments: path parameters, body, options. Missing arguments at the end are omitted. */
function argumentsOf(call: ClientCall): readonly Code[] {
  const { operation, sample } = call;
  const given = new Map(
    sample.arguments.flatMap(({ parameter, value }) =>
      parameter.location === 'path' && value !== '' ? [[parameter.name, value]] : [],
    ),
  );
  const inPath = [...pathArguments(operation).keys()].map((name) => printValue(given.get(name) ?? name, 0));
  const options = printOptions(call);
  const body = sample.content ? printBody(call) : undefined;
  if (body === undefined && options !== undefined && operation.body)
    return [...inPath, code('undefined'), options];
  return [...inPath, ...(body === undefined ? [] : [body]), ...(options === undefined ? [] : [options])];
}

/** Options: query, cookie and header parameters, and the media type if it is not the first. */
function printOptions({ operation, sample }: ClientCall): Code | undefined {
  const group = (location: string) =>
    Object.fromEntries(
      sample.arguments
        .filter(({ parameter }) => parameter.location === location)
        .map(({ parameter, value }) => [parameter.name, value]),
    );
  const whole = sample.arguments.find(({ parameter }) => parameter.location === 'querystring')?.value;
  const [first, ...others] = operation.body?.contents ?? [];
  const stated = sample.content?.mediaType;
  const members = [
    ...(others.length > 0 && stated !== undefined && stated !== first?.mediaType
      ? [['contentType', stated] as const]
      : []),
    ...(whole === undefined ? [] : [['query', whole] as const]),
    ...[
      ['query', group('query')] as const,
      ['headers', group('header')] as const,
      ['cookie', group('cookie')] as const,
    ].filter(([, values]) => Object.keys(values).length > 0),
  ];
  return members.length === 0 ? undefined : printValue(Object.fromEntries(members), 0);
}
