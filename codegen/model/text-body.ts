import type { Document } from '../document/document.ts';
import { printYaml } from '../document/yaml.ts';
import { baseMediaType, isXmlMediaType, isYamlMediaType } from '../http/media-type.ts';
import { printScalar } from '../http/serialize.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import type { ModelContext } from './context.ts';
import { printXmlBody } from './xml-body.ts';

type TextResult = { readonly text: string; readonly isNamed?: boolean } | { readonly reason: string };

/** Prints the value of a text media type. A string is the text itself. */
export function printText(
  document: Document,
  mediaType: string,
  schema: JsonValue | undefined,
  value: JsonValue,
): TextResult {
  if (typeof value === 'string') return { text: value };
  if (isYamlMediaType(mediaType)) return { text: printYaml(value) };
  if (isXmlMediaType(mediaType)) return printXmlBody(document, schema, value);
  if (isObject(value) || isArray(value))
    return { reason: `the example of ${baseMediaType(mediaType)} must be a string` };
  return { text: printScalar(value) };
}

/**
 * Like {@link printText}, and reports an XML document without a name.
 *
 * @param content The Media Type Object.
 */
export function buildText(
  context: ModelContext,
  mediaType: string,
  content: JsonObject,
  schema: JsonValue | undefined,
  value: JsonValue,
): TextResult {
  const printed = printText(context.document, mediaType, schema, value);
  if ('text' in printed && printed.isNamed === false)
    context.report({
      code: 'xml-name',
      message: 'The root element of the XML body has no name; the sample uses <root>.',
      help: 'Set "xml.name" in the schema, or reference a named schema.',
      node: content,
    });
  return printed;
}
