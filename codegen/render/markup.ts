import { visible } from '../values/visible-text.ts';
import { type Code, code } from './code.ts';

/** Escapes text for HTML or XML 1.0, in content or quoted attributes. Characters that XML forbids (section 2.2) are shown as escapes. */
export function markupText(text: string): Code {
  return code(visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`));
}
