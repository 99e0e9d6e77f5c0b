import type { ExtensionName } from '../../document/extensions.ts';
import { splitWords } from '../../values/casing.ts';
import { isArray, type JsonObject, ownValue } from '../../values/json.ts';
import { scalarToString } from '../../values/read-property.ts';
import { reportInvalidName } from '../client-name.ts';
import type { ModelContext } from '../context.ts';
import type { ExplicitName } from './name-calls.ts';

const callExtension: ExtensionName = 'x-rosetta-call';

/** Extensions of other generators. A later one has priority. */
const groupExtensions = ['x-fern-sdk-group-name', 'x-speakeasy-group'] as const;
const methodExtensions = ['x-fern-sdk-method-name', 'x-speakeasy-name-override'] as const;

/** True for `resource.method`, or `resource.part.method`. */
export function isCallName(text: string): boolean {
  return text.includes('.') && isDottedName(text);
}

function isDottedName(text: string): boolean {
  return text.length <= 100 && /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/.test(text);
}

/** Splits `resource.method`. Several words before the method form one resource: `chat.completions.create` is `chatCompletions.create`. */
function parseCallName(text: string): ExplicitName {
  const end = text.lastIndexOf('.');
  return { resource: splitWords(text.slice(0, end)), method: splitWords(text.slice(end + 1)) };
}

/**
 * Name of an operation from the configuration, `x-rosetta-call`, or the extensions of Speakeasy and Fern, in this order. Invalid values are
 * reported and ignored.
 */
export function readExplicitName(
  context: ModelContext,
  operation: JsonObject,
  methods: ReadonlyMap<string, string>,
): ExplicitName {
  const configured = methods.get(scalarToString(ownValue(operation, 'operationId')) ?? '');
  if (configured !== undefined) return parseCallName(configured);
  const call = ownValue(operation, callExtension);
  if (typeof call === 'string' && isCallName(call)) return parseCallName(call);
  if (call !== undefined)
    reportInvalidName(context, operation, callExtension, 'Use a value such as pets.create.');
  const resource = readWords(context, operation, groupExtensions);
  const method = readWords(context, operation, methodExtensions);
  return { ...(resource ? { resource } : {}), ...(method ? { method } : {}) };
}

function readWords(
  context: ModelContext,
  operation: JsonObject,
  extensions: readonly string[],
): readonly string[] | undefined {
  let words: readonly string[] | undefined;
  for (const key of extensions) {
    const value = ownValue(operation, key);
    if (value === undefined) continue;
    const text = isArray(value) ? value.map((part) => scalarToString(part) ?? '').join('.') : value;
    if (typeof text === 'string' && isDottedName(text)) words = splitWords(text);
    else reportInvalidName(context, operation, key, 'Use letters, digits and _, beginning with a letter.');
  }
  return words;
}
