import type { ClientName, Operation } from '../model/model.ts';
import { NamePool } from '../model/names.ts';
import { camelCase, pascalCase, splitWords } from '../model/words.ts';
import { type Code, code } from '../render/code.ts';

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

/** Names of the package that no function may take. */
const ours = new Set(['createCore', 'jsonFormat', 'outputText', 'tool']);

/** Members that a class or a client has already, and `then`, which would make a promise of it. */
const members = new Set(['constructor', 'core', 'then', 'use']);

/** A name that can be bound. */
export function bindable(name: string, ending: string): Code {
  return code(reserved.has(name) || ours.has(name) ? name + ending : name);
}

function memberName(words: readonly string[], ending: string): Code {
  const name = camelCase(words);
  return code(members.has(name) ? name + ending : name);
}

export function identifyOperation({ call }: Operation): OperationIdentifiers {
  const { resource, method, suffix } = call;
  const identify = (words: readonly string[]): CallIdentifiers => ({
    function: bindable(camelCase([...resource, ...words]), 'Call'),
    method: memberName(words, 'Call'),
  });
  return {
    ...identify(method),
    resource: resource.length === 0 ? undefined : memberName(resource, 'Resource'),
    type: code(pascalCase([...resource, ...method])),
    stream: identify(['stream', ...suffix]),
    parse: identify(['parse', ...suffix]),
    runTools: identify(['run', 'tools', ...suffix]),
  };
}

/** The class of a client: `OpenRouter`. */
export function clientClass({ name }: ClientName): Code {
  return bindable(pascalCase(name), 'Client');
}

/** The parameters of a path as arguments of a call, in the order of the path. */
export function pathArguments({ path, parameters }: Operation): ReadonlyMap<string, Code> {
  const names = new NamePool();
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const known = inPath.filter((name) =>
    parameters.some((one) => one.location === 'path' && one.name === name),
  );
  return new Map([...new Set(known)].map((name) => [name, argumentName(names, name)]));
}

const taken = new Set(['core', 'body', 'options']);

function argumentName(names: NamePool, name: string): Code {
  const words = splitWords(name);
  const wanted = camelCase(/^[a-z]/.test(words[0] ?? '') ? words : ['value', ...words]);
  const free = taken.has(wanted) ? `${wanted}Value` : wanted;
  return bindable(names.take(free).replaceAll('-', '_'), 'Value');
}
