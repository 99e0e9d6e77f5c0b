import type { ClientName, Operation } from '../model/model.ts';
import { NamePool } from '../model/names.ts';
import { camelCase, pascalCase, splitWords } from '../model/words.ts';
import { type Code, code } from '../render/code.ts';
import { packageNames, typeEndings } from './typescript-package.ts';

/** How a call is written, as a function of the package and as a method of its client. */
export interface CallIdentifiers {
  readonly function: Code;
  readonly method: Code;
}

/** All names of an operation in the package. */
export interface OperationIdentifiers extends CallIdentifiers {
  /** The property of the client; absent where the method is the client's own. */
  readonly resource: Code | undefined;
  /** Before `Body`, `Result`, `Options` and the other types of the operation. */
  readonly type: Code;
  readonly stream: CallIdentifiers;
  readonly parse: CallIdentifiers;
  readonly runTools: CallIdentifiers;
}

/** ECMAScript, "Keywords and Reserved Words", and what a module in strict mode may not bind. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Members that a class or a client has already, and `then`, which would make a promise of it. */
const members = new Set(['constructor', 'core', 'then', 'use']);

/**
 * A name that is free: one that is taken has the ending behind it, and so has a name that would look as if it had it for that reason, so
 * that no two become one.
 */
function free(name: string, ending: string, isTaken: (name: string) => boolean): string {
  let plain = name;
  while (plain.endsWith(ending)) plain = plain.slice(0, -ending.length);
  return isTaken(name) || isTaken(plain) ? name + ending : name;
}

/** What every call is given. */
const ours = new Set(['core', 'body', 'options']);

/** A name that a function or an argument can have: also none of the functions that make a call ready. */
function bindable(name: string, ending: string): string {
  const isTaken = (one: string) =>
    reserved.has(one) || ours.has(one) || packageNames.has(one) || /^setUp.*Operation$/.test(one);
  return free(name, ending, isTaken);
}

function memberName(words: readonly string[], ending: string): Code {
  return code(free(camelCase(words), ending, (name) => members.has(name)));
}

/** What stands before the endings of an operation's types. */
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

/** The class of a client: `OpenRouter`. It is none of a resource, and none of the types of an operation. */
export function clientClass({ name }: ClientName): Code {
  const wanted = pascalCase(name);
  const isTaken =
    packageNames.has(wanted) || ['Resource', ...typeEndings].some((ending) => wanted.endsWith(ending));
  return code(isTaken ? `${wanted}Client` : wanted);
}

/** The parameters of a path as arguments of a call, in the order of the path; also those that the description forgot. */
export function pathArguments(operation: Operation): ReadonlyMap<string, Code> {
  const inPath = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const { function: own, stream, parse, runTools } = identifyOperation(operation);
  const functions: readonly string[] = [own, stream.function, parse.function, runTools.function];
  const isTaken = (name: string) => functions.includes(name);
  const names = new NamePool();
  return new Map([...new Set(inPath)].map((name) => [name, code(argumentName(names, name, isTaken))]));
}

/** A function that is called in the body of another may not be hidden by an argument of that. */
function argumentName(names: NamePool, name: string, isTaken: (name: string) => boolean): string {
  const words = splitWords(name);
  const wanted = camelCase(/^[a-z]/.test(words[0] ?? '') ? words : ['value', ...words]);
  const single = names.take(wanted).replaceAll('-', '_');
  return bindable(free(single, 'Value', isTaken), 'Value');
}
