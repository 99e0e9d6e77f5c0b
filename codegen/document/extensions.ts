import { isArray, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { suggestWord } from '../values/suggest-word.ts';

/**
 * All extensions of this project, with the object that each belongs to and the types of its keys. Code can read only these keys, and the
 * loader reports all others.
 */
const extensions = {
  'x-rosetta-client': {
    owner: 'document',
    keys: { name: 'string', package: 'string', variable: 'string' },
  },
  'x-rosetta-call': { owner: 'operation', keys: {} },
  'x-rosetta-protocol': { owner: 'operation', keys: {} },
  'x-rosetta-name': { owner: 'schema', keys: {} },
  'x-rosetta-cost': { owner: 'operation', keys: { amount: 'data', currency: 'string' } },
  'x-rosetta-streaming': {
    owner: 'operation',
    keys: {
      property: 'string',
      value: 'data',
      sentinel: 'string',
      terminal: { list: 'string' },
      failures: { list: 'string' },
      text: 'streamingText',
      examples: { map: 'example' },
    },
  },
} as const;

/** Keys of `text` in `x-rosetta-streaming`. */
const streamingTextFields = { event: 'string', property: 'string' } as const;

export type ExtensionName = keyof typeof extensions;

export type ExtensionKey<Name extends ExtensionName> = keyof (typeof extensions)[Name]['keys'] & string;

const extensionNames = Object.keys(extensions).sort();

/** Types of the grammar for the objects of extensions. */
export const extensionObjects = {
  client: {
    title: 'x-rosetta-client object',
    extension: 'x-rosetta-client',
    fields: extensions['x-rosetta-client'].keys,
  },
  cost: {
    title: 'x-rosetta-cost object',
    extension: 'x-rosetta-cost',
    fields: extensions['x-rosetta-cost'].keys,
  },
  streaming: {
    title: 'x-rosetta-streaming object',
    extension: 'x-rosetta-streaming',
    fields: extensions['x-rosetta-streaming'].keys,
  },
  streamingText: {
    title: 'x-rosetta-streaming.text object',
    extension: 'x-rosetta-streaming.text',
    fields: streamingTextFields,
  },
} as const;

/** An extension in a description. If it is absent, it has no keys. */
export class Extension<Name extends ExtensionName> {
  readonly node: JsonObject;

  constructor(owner: JsonObject, name: Name) {
    this.node = objectAt(owner, name);
  }

  has(key: ExtensionKey<Name>): boolean {
    return Object.hasOwn(this.node, key);
  }

  value(key: ExtensionKey<Name>): JsonValue | undefined {
    return ownValue(this.node, key);
  }

  text(key: ExtensionKey<Name>): string {
    return stringAt(this.node, key);
  }

  list(key: ExtensionKey<Name>): readonly JsonValue[] {
    const value = this.value(key);
    return isArray(value) ? value : [];
  }
}

/** `text` of `x-rosetta-streaming`: the event and property that contain generated text. */
export function streamingTextOf(
  streaming: Extension<'x-rosetta-streaming'>,
): Readonly<Record<keyof typeof streamingTextFields, string>> {
  const node = objectAt(streaming.node, 'text');
  return { event: stringAt(node, 'event'), property: stringAt(node, 'property') };
}

export interface ExtensionProblem {
  readonly key: string;
  readonly code: 'unknown-extension' | 'misplaced-extension' | 'unknown-extension-key';
  readonly message: string;
  readonly help: string;
}

/** Unknown and misplaced `x-rosetta-` extensions of an object of the specification. */
export function findExtensionProblems(object: JsonObject, kind: string): readonly ExtensionProblem[] {
  return Object.keys(object)
    .filter((key) => key.startsWith('x-rosetta-'))
    .flatMap((key) => {
      const known = isExtensionName(key) ? extensions[key] : undefined;
      if (!known) return [unknownExtension(key)];
      return known.owner === kind ? [] : [misplacedExtension(key, known.owner)];
    });
}

/** Unknown keys of an extension object. */
export function findUnknownKeys(
  object: JsonObject,
  { extension, fields }: { readonly extension: string; readonly fields: Readonly<Record<string, unknown>> },
): readonly ExtensionProblem[] {
  const known = Object.keys(fields);
  return Object.keys(object)
    .filter((key) => !Object.hasOwn(fields, key) && (!key.startsWith('x-') || key.startsWith('x-rosetta-')))
    .map((key) => ({
      key,
      code: 'unknown-extension-key',
      message: `${quoted(key)} is not a known key of ${extension}.`,
      help: suggest(key, known),
    }));
}

function isExtensionName(key: string): key is ExtensionName {
  return Object.hasOwn(extensions, key);
}

function unknownExtension(key: string): ExtensionProblem {
  return {
    key,
    code: 'unknown-extension',
    message: `${quoted(key)} is not a known extension.`,
    help: suggest(key, extensionNames),
  };
}

const ownerNames = { document: 'the root of the description', operation: 'an operation', schema: 'a schema' };

function misplacedExtension(key: string, owner: keyof typeof ownerNames): ExtensionProblem {
  const place = ownerNames[owner];
  return {
    key,
    code: 'misplaced-extension',
    message: `${quoted(key)} has no effect here; it belongs to ${place}.`,
    help: `Move it to ${place}.`,
  };
}

function suggest(key: string, known: readonly string[]): string {
  const suggestion = suggestWord(key, known);
  return suggestion === undefined
    ? `Known keys: ${known.map(quoted).join(', ')}.`
    : `Did you mean ${quoted(suggestion)}?`;
}

function quoted(text: string): string {
  return `\`${text.slice(0, 100)}\``;
}
