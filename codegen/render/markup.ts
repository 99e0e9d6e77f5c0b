import { visible } from '../values/visible.ts';
import { type Code, code } from './code.ts';

/** Text in HTML or XML 1.0, between tags or in a quoted attribute: what XML cannot hold (section 2.2) is among what shows as its escape. */
export function markupText(text: string): Code {
  return code(visible(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`));
}
