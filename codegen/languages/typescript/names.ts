import type { ClientName, Operation } from '../../model/model.ts';
import { type Code, code } from '../../render/code.ts';
import { camelCase, pascalCase, splitWords } from '../../values/casing.ts';
import { UniqueNames } from '../../values/names.ts';
import { packageNames, typeEndings } from './client/exports.ts';

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
const members = new Set(['constructor', 'core', 'then', 'use']);

/**
 * Returns a free name by appending a suffix to taken names. Names that already end in the suffix of a taken name get another one, so that two
 * names never become equal.
 */
function free(name: string, ending: string, isTaken: (name: string) => boolean): string {
  let plain = name;
  while (plain.endsWith(ending)) plain = plain.slice(0, -ending.length);
  return isTaken(name) || isTaken(plain) ? name + ending : name;
}

/** Arguments of every call. */
const ours = new Set(['core', 'body', 'options']);

/** Returns a valid name for a function or argument that does not shadow the setup functions. */
function bindable(name: string, ending: string): string {
  const isTaken = (one: string) =>
    reserved.has(one) || ours.has(one) || packageNames.has(one) || /^setUp.*Operation$/.test(one);
  return free(name, ending, isTaken);
}

function memberName(words: readonly string[], ending: string): Code {
  return code(free(camelCase(words), ending, (name) => members.has(name)));
}

/** Prefix of an operation's type names. */
function typePrefix(words: readonly string[]): Code {
  const isTaken = (name: string) => typeEndings.some((ending) => packageNames.has(name + ending));
  return code(free(pascalCase(words), 'Call', isTaken));
}

const identified = new WeakMap<Operation['call'], OperationIdentifiers>();

export function identifyOperation({ call }: Pick<Operation, 'call'>): OperationIdentifiers {
  const known = identified.get(call) ?? identify(call);
  identified.set(call, known);
  return known;
}

function identify({ resource, method, suffix }: Operation['call']): OperationIdentifiers {
  const nameCall = (words: readonly string[]): CallIdentifiers => ({
    function: code(bindable(camelCase([...resource, ...words]), 'Call')),
    method: memberName(words, 'Call'),
  });
  return {
    ...nameCall(method),
    resource: resource.length === 0 ? undefined : memberName(resource, 'Resource'),
    type: typePrefix([...resource, ...method]),
    stream: nameCall(['stream', ...suffix]),
    parse: nameCall(['parse', ...suffix]),
    runTools: nameCall(['run', 'tools', ...suffix]),
  };
}

/** Class name of the client, such as `OpenRouter`. It differs from all resource classes and operation types. */
export function clientClass({ name }: ClientName): Code {
  const wanted = pascalCase(name);
  const isTaken =
    packageNames.has(wanted) || ['Resource', ...typeEndings].some((ending) => wanted.endsWith(ending));
  return code(isTaken ? `${wanted}Client` : wanted);
}

/** Path parameters as arguments, in path order, including undocumented ones. */
export function pathArguments(operation: Operation): ReadonlyMap<string, Code> {
  const inPath = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const { function: own, stream, parse, runTools } = identifyOperation(operation);
  const functions: readonly string[] = [own, stream.function, parse.function, runTools.function];
  const isTaken = (name: string) => functions.includes(name);
  const names = new UniqueNames();
  return new Map([...new Set(inPath)].map((name) => [name, code(argumentName(names, name, isTaken))]));
}

/** An argument must not shadow a function that the body calls. */
function argumentName(names: UniqueNames, name: string, isTaken: (name: string) => boolean): string {
  const words = splitWords(name);
  const wanted = camelCase(/^[a-z]/.test(words[0] ?? '') ? words : ['value', ...words]);
  const single = names.claim(wanted).replaceAll('-', '_');
  return bindable(free(single, 'Value', isTaken), 'Value');
}
