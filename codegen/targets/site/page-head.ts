import type { Page } from '../../pages/page.ts';
import { type Html, noHtml } from '../../render/html.ts';

/** Elements of the head after the title, style and script: links to other forms of the page, and structured data. */
export function pageHead(_page: Page): Html {
  return noHtml;
}
