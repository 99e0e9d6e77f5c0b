import type { FieldStyle, MediaTypeContent } from '../../../model/model.ts';
import { type Code, code, joinCode, source } from '../../../render/code.ts';
import { printKey, printString } from '../../javascript/literals.ts';
import { printNamedProperty } from '../literals.ts';

/** Prints the styles of form fields and the media types of parts; undefined if all have the default. */
export function printFieldStyles({ styles, parts }: MediaTypeContent): Code | undefined {
  const entries = [
    ...[...(styles ?? [])].map(([name, style]) => printNamedProperty(name, printFieldStyle(style))),
    ...[...(parts ?? [])].flatMap(([name, { mediaType, isJson }]) =>
      mediaType === undefined
        ? []
        : [
            printNamedProperty(
              name,
              source`{ contentType: ${printString(mediaType)}${code(isJson ? ', json: true' : '')} }`,
            ),
          ],
    ),
  ];
  return entries.length === 0 ? undefined : printObject(entries);
}

/** Prints field styles by media type, for a body with several media types. */
export function printStylesByMediaType(contents: readonly MediaTypeContent[]): Code | undefined {
  const entries = contents.flatMap((content) => {
    const styles = printFieldStyles(content);
    return styles === undefined ? [] : [source`${printKey(content.mediaType)}: ${styles}`];
  });
  return entries.length === 0 ? undefined : printObject(entries);
}

/** Prints a style without values that are defaults in the runtime. `deepObject` ignores `explode`. */
function printFieldStyle({ style, explode }: FieldStyle): Code {
  const isDefault = style === 'deepObject' || explode === (style === 'form');
  return printObject([
    source`style: ${printString(style)}`,
    ...(isDefault ? [] : [source`explode: ${code(String(explode))}`]),
  ]);
}

function printObject(properties: readonly Code[]): Code {
  return source`{ ${joinCode(properties, ', ')} }`;
}
