import { Extension, type ExtensionKey, type ExtensionName } from '../document/extensions.ts';
import { splitWords } from '../values/casing.ts';
import { type JsonObject, ownValue } from '../values/json.ts';
import { textAt } from '../values/text.ts';
import type { Context } from './context.ts';
import type { ClientName, Protocol } from './model.ts';

/** The client name from `x-rosetta-client: {name, package, variable}` of the root object. Missing parts are derived from the title. */
export function nameClient(context: Context, title: string): ClientName {
  const stated = new Extension(context.document.root, 'x-rosetta-client');
  const named = wordsOf(stated.text('name'), title.replace(/['’]s\b/g, ''));
  const choose = (
    key: ExtensionKey<'x-rosetta-client'>,
    pattern: RegExp,
    example: string,
    usual: string,
  ): string => {
    const text = stated.text(key);
    if (pattern.test(text)) return text;
    if (stated.has(key)) refuse(context, stated.node, key, example);
    return usual;
  };
  return {
    name: named,
    packageName: choose(
      'package',
      /^(?:@[a-z0-9-]{1,100}\/)?[a-z0-9][a-z0-9-]{0,100}$/,
      'a value such as pet-shop or @acme/pet-shop',
      `${named.join('-')}-client`,
    ),
    variable: choose(
      'variable',
      /^[A-Z][A-Z0-9_]{0,100}$/,
      'a value such as PET_SHOP_API_KEY',
      variableOf(named),
    ),
  };
}

/** `PET_SHOP_API_KEY` for both "Pet Shop" and "Pet Shop API". */
function variableOf(named: readonly string[]): string {
  const words = named.length > 1 && named.at(-1) === 'api' ? named.slice(0, -1) : named;
  return [...words, 'api', 'key'].join('_').toUpperCase();
}

/** One to six words. A name that starts with a digit gets a prefix. */
function wordsOf(...texts: readonly string[]): readonly string[] {
  const words = texts.map(splitWords).find((found) => found.length > 0) ?? ['api'];
  return /^\d/.test(words[0] ?? '') ? ['api', ...words.slice(0, 5)] : words.slice(0, 6);
}

/** `x-rosetta-call: resource.method` of an operation; `''` if absent or invalid. */
export function statedCall(context: Context, operation: JsonObject): string {
  const key: ExtensionName = 'x-rosetta-call';
  const text = textAt(operation, key);
  if (text.split('.').length === 2 && text.split('.').every((part) => /^[A-Za-z]\w*$/.test(part)))
    return text;
  if (Object.hasOwn(operation, key)) refuse(context, operation, key, 'a value such as pets.create');
  return '';
}

/** `x-rosetta-protocol` of an operation; `undefined` if absent or invalid. */
export function statedProtocol(context: Context, operation: JsonObject): Protocol | undefined {
  const key: ExtensionName = 'x-rosetta-protocol';
  const stated = ownValue(operation, key);
  if (stated === 'responses') return stated;
  if (stated !== undefined) refuse(context, operation, key, 'responses');
  return undefined;
}

function refuse(context: Context, node: JsonObject, key: string, example: string): void {
  context.report({
    code: 'client-name',
    message: `${key} has the invalid value ${JSON.stringify(textAt(node, key).slice(0, 100))}; it was ignored.`,
    help: `Use ${example}.`,
    node,
    key,
  });
}
