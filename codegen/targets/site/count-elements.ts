import type { Html } from '../../render/html.ts';

/** Number of elements in markup. Only tags contain `<`, because text is escaped. */
export function countElements(markup: Html): number {
  let count = 0;
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1))
    if (markup[at + 1] !== '/') count += 1;
  return count;
}
