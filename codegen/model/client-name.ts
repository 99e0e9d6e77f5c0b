import { Extension, type ExtensionKey, type ExtensionName } from '../document/extensions.ts';
import { splitWords } from '../values/casing.ts';
import { type JsonObject, ownValue } from '../values/json.ts';
import { stringAt } from '../values/read-property.ts';
import type { ModelContext } from './context.ts';
import type { ClientName, Protocol } from './model.ts';
import { isSecretVariable, secretVariableRule } from './secret-variable.ts';

/** The client name from `x-rosetta-client: {name, package, variable}` of the root object. Missing parts are derived from the title. */
export function nameClient(context: ModelContext, title: string): ClientName {
  const extension = new Extension(context.document.root, 'x-rosetta-client');
  const words = wordsOf(extension.text('name'), title.replace(/['’]s\b/g, ''));
  const readValue = (
    key: ExtensionKey<'x-rosetta-client'>,
    isValid: (text: string) => boolean,
    help: string,
    fallback: string,
  ): string => {
    const text = extension.text(key);
    if (isValid(text)) return text;
    if (extension.has(key)) reportInvalid(context, extension.node, key, help);
    return fallback;
  };
  const derivedVariable = variableOf(words);
  return {
    name: words,
    packageName: readValue(
      'package',
      (text) => /^(?:@[a-z0-9-]{1,100}\/)?[a-z0-9][a-z0-9-]{0,100}$/.test(text),
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
  };
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

/** `x-rosetta-call: resource.method` of an operation; `''` if absent or invalid. */
export function explicitCall(context: ModelContext, operation: JsonObject): string {
  const key: ExtensionName = 'x-rosetta-call';
  const text = stringAt(operation, key);
  if (text.split('.').length === 2 && text.split('.').every((part) => /^[A-Za-z]\w*$/.test(part)))
    return text;
  if (Object.hasOwn(operation, key))
    reportInvalid(context, operation, key, 'Use a value such as pets.create.');
  return '';
}

/** `x-rosetta-protocol` of an operation; `undefined` if absent or invalid. */
export function explicitProtocol(context: ModelContext, operation: JsonObject): Protocol | undefined {
  const key: ExtensionName = 'x-rosetta-protocol';
  const protocol = ownValue(operation, key);
  if (protocol === 'responses') return protocol;
  if (protocol !== undefined) reportInvalid(context, operation, key, 'Use responses.');
  return undefined;
}

function reportInvalid(context: ModelContext, node: JsonObject, key: string, help: string): void {
  context.report({
    code: 'client-name',
    message: `${key} has the invalid value ${JSON.stringify(stringAt(node, key).slice(0, 100))}; it was ignored.`,
    help,
    node,
    key,
  });
}
