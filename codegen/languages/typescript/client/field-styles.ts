import type { Content, FieldStyle } from '../../../model/model.ts';
import { type Code, code, joinCode, source } from '../../../render/code.ts';
import { printKey, printString } from '../../javascript/literals.ts';
import { printEntry } from './entries.ts';

/** The styles of a form's members, and the media types of parts; nothing where none has one. */
export function printFieldStyles({ styles, parts }: Content): Code | undefined {
  const entries = [
    ...[...(styles ?? [])].map(([name, style]) => printEntry(name, printFieldStyle(style))),
    ...[...(parts ?? [])].flatMap(([name, { mediaType }]) =>
      mediaType === undefined ? [] : [printEntry(name, source`{ contentType: ${printString(mediaType)} }`)],
    ),
  ];
  return entries.length === 0 ? undefined : object(entries);
}

/** The same by media type, for a body that may have one of several. */
export function printStylesByMediaType(contents: readonly Content[]): Code | undefined {
  const entries = contents.flatMap((content) => {
    const styles = printFieldStyles(content);
    return styles === undefined ? [] : [source`${printKey(content.mediaType)}: ${styles}`];
  });
  return entries.length === 0 ? undefined : object(entries);
}

/** What the runtime takes for granted is left out; a member of `deepObject` is always whole. */
function printFieldStyle({ style, explode }: FieldStyle): Code {
  const isUsual = style === 'deepObject' || explode === (style === 'form');
  return object([
    source`style: ${printString(style)}`,
    ...(isUsual ? [] : [source`explode: ${code(String(explode))}`]),
  ]);
}

function object(members: readonly Code[]): Code {
  return source`{ ${joinCode(members, ', ')} }`;
}
