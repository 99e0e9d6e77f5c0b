import { hiddenCharacters } from '../values/invisible.ts';
import { visible } from '../values/visible-text.ts';

declare const brand: unique symbol;

/** Markup that is safe to insert into an HTML page. Only the functions of this file create it, so that text cannot reach a page unescaped. */
export type Html = string & { readonly [brand]: 'Html' };

/** Builds markup from literal HTML with markup as substitutions: `` html`<b>${htmlText(name)}</b>` ``. */
export function html(literal: TemplateStringsArray, ...substitutions: readonly Html[]): Html {
  let joined = literal[0] ?? '';
  for (let index = 0; index < substitutions.length; index += 1)
    joined += `${substitutions[index] ?? ''}${literal[index + 1] ?? ''}`;
  return brandHtml(joined);
}

export const noHtml: Html = brandHtml('');

export function joinHtml(parts: readonly Html[], separator = ''): Html {
  return brandHtml(parts.join(separator));
}

/** Escapes text for content and quoted attributes. Invisible characters are shown as escapes. */
export function htmlText(text: string): Html {
  if (/^[ !%(-;=?-~-]*$/.test(text)) return brandHtml(text);
  return brandHtml(visible(text).replace(/[&<>"']/g, escapeCharacter));
}

/**
 * Escapes program text for content: the text content of the page equals the program, except for NUL, which HTML cannot contain.
 */
export function htmlCode(text: string): Html {
  return brandHtml(/[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, escapeCharacter) : text);
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeCharacter(character: string): string {
  return names[character] ?? `&#${character.charCodeAt(0)};`;
}

/** JSON in a script element. `<` is escaped, so the text cannot end the element, and so are invisible characters. */
export function htmlJson(json: string): Html {
  return brandHtml(escapeJson(json));
}

/** Escapes characters in the strings of JSON that end a script element, or that are invisible. */
export function escapeJson(json: string): string {
  return json.replaceAll('<', '\\u003c').replace(hiddenCharacters, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function brandHtml(text: string): Html {
  return text as Html;
}
