import { withoutQuery } from '../../http/path-template.ts';
import type { ClientName, Operation } from '../../model/model.ts';
import { type Code, code } from '../../render/code.ts';
import { camelCase, pascalCase, splitUnicodeWords, startsIdentifier } from '../../values/casing.ts';
import { UniqueNames } from '../../values/names.ts';
import { packageNames, typeSuffixes } from './client/exports.ts';

/** Names of a call: function of the package, and method of the client. */
export interface CallIdentifiers {
  readonly function: Code;
  readonly method: Code;
}

/** All names of an operation in the package. */
export interface OperationIdentifiers extends CallIdentifiers {
  /** Property of the client; undefined if the method belongs to the client itself. */
  readonly resource: Code | undefined;
  /** Prefix of `Body`, `Result`, `Options` and the other types of the operation. */
  readonly type: Code;
  readonly stream: CallIdentifiers;
  readonly parse: CallIdentifiers;
  readonly runTools: CallIdentifiers;
  readonly streamTools: CallIdentifiers;
}

/** Reserved words (ECMAScript, "Keywords and Reserved Words"), and names that strict mode does not allow as bindings. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Properties that classes or clients already have, and `then`, which would make an object a promise. */
const takenMembers = new Set(['constructor', 'core', 'then', 'use']);

/**
 * Returns a free name by appending a suffix to taken names. Names that already end in the suffix of a taken name get another one, so that two
 * names never become equal.
 */
function avoidTakenName(name: string, suffix: string, isTaken: (name: string) => boolean): string {
  let baseName = name;
  while (baseName.endsWith(suffix)) baseName = baseName.slice(0, -suffix.length);
  return isTaken(name) || isTaken(baseName) ? name + suffix : name;
}

/** Arguments of every call. */
const callArguments = new Set(['core', 'body', 'options']);

/** Returns a valid name for a function or argument that does not shadow the setup functions. */
function bindingName(name: string, suffix: string): string {
  const isTaken = (candidate: string) =>
    reserved.has(candidate) ||
    callArguments.has(candidate) ||
    packageNames.has(candidate) ||
    /^setUp.*Operation$/.test(candidate);
  return avoidTakenName(name, suffix, isTaken);
}

function classMemberName(words: readonly string[], suffix: string): Code {
  return code(avoidTakenName(camelCase(words), suffix, (name) => takenMembers.has(name)));
}

/** Prefix of an operation's type names. */
function typePrefix(words: readonly string[]): Code {
  const isTaken = (name: string) => typeSuffixes.some((suffix) => packageNames.has(name + suffix));
  return code(avoidTakenName(pascalCase(words), 'Call', isTaken));
}

const identifiersByCall = new WeakMap<Operation['call'], OperationIdentifiers>();

export function identifyOperation({ call }: Pick<Operation, 'call'>): OperationIdentifiers {
  const identifiers = identifiersByCall.get(call) ?? nameOperation(call);
  identifiersByCall.set(call, identifiers);
  return identifiers;
}

function nameOperation({ resource, method, suffix }: Operation['call']): OperationIdentifiers {
  const nameCall = (words: readonly string[]): CallIdentifiers => ({
    function: code(bindingName(camelCase([...resource, ...words]), 'Call')),
    method: classMemberName(words, 'Call'),
  });
  return {
    ...nameCall(method),
    resource: resource.length === 0 ? undefined : classMemberName(resource, 'Resource'),
    type: typePrefix([...resource, ...method]),
    stream: nameCall(['stream', ...suffix]),
    parse: nameCall(['parse', ...suffix]),
    runTools: nameCall(['run', 'tools', ...suffix]),
    streamTools: nameCall(['stream', 'tools', ...suffix]),
  };
}

/** Class name of the client, such as `OpenRouter`. It differs from all resource classes and operation types. */
export function clientClass({ name }: ClientName): Code {
  const className = pascalCase(name);
  const isTaken =
    packageNames.has(className) || ['Resource', ...typeSuffixes].some((suffix) => className.endsWith(suffix));
  return code(isTaken ? `${className}Client` : className);
}

/** Path parameters as arguments, in path order, including undocumented ones. */
export function pathArguments(operation: Operation): ReadonlyMap<string, Code> {
  const names = argumentsByOperation.get(operation) ?? namePathArguments(operation);
  argumentsByOperation.set(operation, names);
  return names;
}

const argumentsByOperation = new WeakMap<Operation, ReadonlyMap<string, Code>>();

function namePathArguments(operation: Operation): ReadonlyMap<string, Code> {
  const parameterNames = [...withoutQuery(operation.path).matchAll(/\{([^{}]+)\}/g)].map(
    ([, name = '']) => name,
  );
  const { function: functionName, stream, parse, runTools, streamTools } = identifyOperation(operation);
  const functions: readonly string[] = [
    functionName,
    ...[stream, parse, runTools, streamTools].map((call) => call.function),
  ];
  const isTaken = (name: string) => functions.includes(name);
  const names = new UniqueNames();
  return new Map(
    [...new Set(parameterNames)].map((name) => [name, code(argumentName(names, name, isTaken))]),
  );
}

/** An argument must not shadow a function that the body calls. */
function argumentName(names: UniqueNames, name: string, isTaken: (name: string) => boolean): string {
  const words = splitUnicodeWords(name);
  const preferred = camelCase(startsIdentifier(words[0] ?? '') ? words : ['value', ...words]);
  const uniqueArgument = names.claim(preferred).replaceAll('-', '_');
  return bindingName(avoidTakenName(uniqueArgument, 'Value', isTaken), 'Value');
}
