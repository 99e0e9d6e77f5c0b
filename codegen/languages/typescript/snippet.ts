import { readsFile } from '../../http/request-text.ts';
import type { Operation, SecurityScheme } from '../../model/model.ts';
import { basicVariables, isBasic, schemesWithVariables } from '../../model/security.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { type ExactNumber, isObject } from '../../values/json.ts';
import { everyNumber, isExactDouble } from '../../values/numbers.ts';
import { findUnsupported, printPropertyAccess, printString } from '../javascript/literals.ts';
import type { ClientCall, ClientStyle, UnsupportedRequest } from '../shared/language.ts';
import { secretsInRequest } from '../shared/secrets.ts';
import { printBody } from './body.ts';
import { explainMismatch } from './explain-mismatch.ts';
import { printObject, printValue } from './literals.ts';
import { type CallIdentifiers, clientClass, identifyOperation, pathArguments } from './names.ts';

export const client: ClientStyle = { template: 'typescript/snippet.hbs', view: clientView };

function clientView(call: ClientCall): View | UnsupportedRequest {
  const refusal = rejectionOf(call);
  if (refusal) return refusal;
  const { body } = call.sample.request;
  return {
    readsFile: readsFile(body),
    class: clientClass(call.model.client),
    options: printClientOptions(call),
    package: printString(call.model.client.packageName),
    isStream: call.isStream,
    call: printCall(call),
    ...(call.isStream ? streamOutput(call) : responseOutput(call)),
  };
}

/** Reason why the client cannot send a sample. */
export function rejectionOf({ model, operation, sample }: ClientCall): UnsupportedRequest | undefined {
  const { arguments: pathParameters, content, request } = sample;
  const values = [...pathParameters.map(({ value }) => value), ...(content ? [content.value] : [])];
  if (!values.every((value) => everyNumber(value, isExactNumber)))
    return { reason: 'the request contains a number that JavaScript cannot represent exactly' };
  const mismatch = explainMismatch(model.types, operation, sample);
  return mismatch === undefined
    ? findUnsupported(request)
    : { reason: mismatch, help: 'Fix the example or its schema.' };
}

/** Credentials by scheme, if a request has several, or one other than the client's API key. */
function printClientOptions({ model: { client }, operation, sample }: ClientCall): Code {
  const statement = new Set(secretsInRequest(sample.request).map(({ env }) => env));
  const schemes = schemesWithVariables(operation.security, client.variable).filter(([, variable]) =>
    statement.has(variable),
  );
  if (schemes.every(([, variable]) => variable === client.variable)) return code('');
  const options = schemes.map(
    ([scheme, variable]) => [scheme.name, printCredential(scheme, variable)] as const,
  );
  return printObject([['credentials', printObject(options, 1)]], 0);
}

function printCredential(scheme: SecurityScheme, variable: string): Code {
  const read = (name: string) => source`process.env${printPropertyAccess(name)}`;
  if (!isBasic(scheme)) return read(variable);
  const { username, password } = basicVariables(variable);
  return printObject(
    [
      ['username', read(username)],
      ['password', read(password)],
    ],
    2,
  );
}

/** Prints the call of a sample as a method of `client`. */
export function printCall(call: ClientCall): Code {
  const { resource, method } = callNames(call);
  const target = resource === undefined ? code('client') : source`client.${resource}`;
  return source`${target}.${method}(${joinCode(argumentsOf(call), ', ')})`;
}

/** Prints the call of a sample as a function with `core`. */
export function printFunctionCall(call: ClientCall): Code {
  return source`${callNames(call).function}(${joinCode([code('core'), ...argumentsOf(call)], ', ')})`;
}

function callNames({ operation, isStream }: ClientCall) {
  const names = identifyOperation(operation);
  return {
    resource: names.resource,
    ...(isStream && hasSingleResponse(operation) ? names.stream : callIdentifiers(names)),
  };
}

function callIdentifiers({ function: name, method }: CallIdentifiers): CallIdentifiers {
  return { function: name, method };
}

/** Prints the output: only the text, unless the model may call tools. */
function printsText({ operation, sample }: ClientCall): boolean {
  const value = sample.content?.value;
  return operation.protocol === 'responses' && !(isObject(value) && Object.hasOwn(value, 'tools'));
}

function streamOutput(call: ClientCall) {
  return printsText(call)
    ? { variable: code('text'), read: code('stream.text()'), show: code('process.stdout.write(text);') }
    : { variable: code('event'), read: code('stream'), show: code('console.log(event);') };
}

function responseOutput(call: ClientCall) {
  const { protocol } = call.operation;
  if (protocol !== 'responses')
    return { variable: code('result'), read: undefined, show: code('console.log(result);') };
  const statement = printsText(call) ? 'console.log(response.output_text);' : 'console.log(response.output);';
  return { variable: code('response'), read: undefined, show: code(statement) };
}

function isExactNumber(number: number | ExactNumber): boolean {
  return typeof number === 'number' || isExactDouble(number.text);
}

function hasSingleResponse({ responses, streaming }: Operation): boolean {
  return responses
    .filter(({ status }) => status.startsWith('2'))
    .some(({ contents }) => contents.some(({ mediaType }) => mediaType !== streaming?.mediaType));
}

/** Arguments: path parameters, body, options. Missing arguments at the end are omitted. */
function argumentsOf(call: ClientCall): readonly Code[] {
  const { operation, sample } = call;
  const pathParameters = new Map(
    sample.arguments.flatMap(({ parameter, value }) =>
      parameter.location === 'path' ? [[parameter.name, value]] : [],
    ),
  );
  const pathValues = [...pathArguments(operation).keys()].map((name) =>
    printValue(pathParameters.get(name) ?? name, 0),
  );
  const options = printOptions(call);
  const body = sample.content ? printBody(call) : undefined;
  if (body === undefined && options !== undefined && operation.body)
    return [...pathValues, code('undefined'), options];
  return [...pathValues, ...(body === undefined ? [] : [body]), ...(options === undefined ? [] : [options])];
}

/** Options: query, cookie and header parameters, and the media type if it is not the first. */
function printOptions({ operation, sample }: ClientCall): Code | undefined {
  const valuesIn = (location: string) =>
    Object.fromEntries(
      sample.arguments
        .filter(({ parameter }) => parameter.location === location)
        .map(({ parameter, value }) => [parameter.name, value]),
    );
  const queryString = sample.arguments.find(({ parameter }) => parameter.location === 'querystring')?.value;
  const [first, ...others] = operation.body?.contents ?? [];
  const mediaType = sample.content?.mediaType;
  const options = [
    ...(others.length > 0 && mediaType !== undefined && mediaType !== first?.mediaType
      ? [['contentType', mediaType] as const]
      : []),
    ...(queryString === undefined ? [] : [['query', queryString] as const]),
    ...[
      ['query', valuesIn('query')] as const,
      ['headers', valuesIn('header')] as const,
      ['cookie', valuesIn('cookie')] as const,
    ].filter(([, values]) => Object.keys(values).length > 0),
  ];
  return options.length === 0 ? undefined : printValue(Object.fromEntries(options), 0);
}
