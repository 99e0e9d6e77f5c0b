import { isBuiltin } from 'node:module';
import { Extension, type ExtensionKey, type ExtensionName } from '../document/extensions.ts';
import { splitWords } from '../values/casing.ts';
import { type JsonObject, ownValue } from '../values/json.ts';
import { stringAt } from '../values/read-property.ts';
import type { ModelContext } from './context.ts';
import type { ClientName, ClientOptions, Protocol } from './model.ts';
import { isSecretVariable, secretVariableRule } from './secret-variable.ts';

/**
 * The client name from the configuration and `x-rosetta-client: {name, package, variable}` of the root object. Missing parts are derived from
 * the title.
 */
export function nameClient(context: ModelContext, title: string, options: ClientOptions = {}): ClientName {
  const extension = new Extension(context.document.root, 'x-rosetta-client');
  const words = wordsOf(options.name ?? '', extension.text('name'), title.replace(/['’]s\b/g, ''));
  const readValue = (
    key: ExtensionKey<'x-rosetta-client'>,
    isValid: (text: string) => boolean,
    help: string,
    fallback: string,
  ): string => {
    const text = extension.text(key);
    if (isValid(text)) return text;
    if (extension.has(key)) reportInvalidName(context, extension.node, key, help);
    return fallback;
  };
  const derivedVariable = variableOf(words);
  return {
    name: words,
    packageName:
      options.package ??
      readValue(
        'package',
        isPackageName,
        'Use a value such as pet-shop or @acme/pet-shop.',
        `${words.join('-')}-client`,
      ),
    variable: readValue(
      'variable',
      isSecretVariable,
      `Use a value such as PET_SHOP_API_KEY. The name must ${secretVariableRule}.`,
      derivedVariable,
    ),
    derivedVariable,
    ...(options.version === undefined ? {} : { version: options.version }),
    typeNames: new Map(options.types?.map((type) => [type.id, type.name])),
  };
}

/** Names that npm reserves, besides the modules of Node.js. */
const reservedPackageNames = new Set(['node_modules', 'favicon.ico']);

/** True if npm accepts a new package of this name (validate-npm-package-name). */
export function isPackageName(text: string): boolean {
  return (
    text.length <= 214 &&
    /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(text) &&
    !reservedPackageNames.has(text) &&
    !isBuiltin(text)
  );
}

/** `PET_SHOP_API_KEY` for both "Pet Shop" and "Pet Shop API". */
function variableOf(clientWords: readonly string[]): string {
  const words =
    clientWords.length > 1 && clientWords.at(-1) === 'api' ? clientWords.slice(0, -1) : clientWords;
  return [...words, 'api', 'key'].join('_').toUpperCase();
}

/** One to six words. A name that starts with a digit gets a prefix. */
function wordsOf(...texts: readonly string[]): readonly string[] {
  const words = texts.map(splitWords).find((found) => found.length > 0) ?? ['api'];
  return /^\d/.test(words[0] ?? '') ? ['api', ...words.slice(0, 5)] : words.slice(0, 6);
}

/** `x-rosetta-protocol` of an operation; `undefined` if absent or invalid. */
export function explicitProtocol(context: ModelContext, operation: JsonObject): Protocol | undefined {
  const key: ExtensionName = 'x-rosetta-protocol';
  const protocol = ownValue(operation, key);
  if (protocol === 'responses') return protocol;
  if (protocol !== undefined) reportInvalidName(context, operation, key, 'Use responses.');
  return undefined;
}

export function reportInvalidName(context: ModelContext, node: JsonObject, key: string, help: string): void {
  context.report({
    code: 'client-name',
    message: `${key} has the invalid value ${JSON.stringify(stringAt(node, key).slice(0, 100))}; it was ignored.`,
    help,
    node,
    key,
  });
}
