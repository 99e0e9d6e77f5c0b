import { type Html, html, htmlText, joinHtml, noHtml } from '../render/html.ts';
import { plural } from '../values/plural.ts';
import type { FrameLine, Problem } from './problem.ts';

/** Maximum number of problems in the page. */
const maxProblems = 20;

/** The page under the errors: of this build without invalid parts, of the last valid build, or none. */
export type PageUnder = 'current' | 'earlier' | 'none';

const pageNotes: Readonly<Record<PageUnder, string>> = {
  current: ' Invalid parts are not in this page.',
  earlier: ' This page shows the last valid description.',
  none: '',
};

/** Prints errors as a panel over a page, closed if the page is current. It can be opened and closed without the script. */
export function printProblems(problems: readonly Problem[], page: PageUnder): Html {
  if (problems.length === 0) return noHtml;
  const shown = problems.slice(0, maxProblems);
  const others = problems.length - shown.length;
  const more =
    others === 0 ? noHtml : html`<p>${htmlText(`${plural(others, 'more error')}: see the terminal.`)}</p>`;
  return html`<section class="rosetta-problems" aria-label="Errors"><details${page === 'current' ? noHtml : html` open`}><summary>${htmlText(`${plural(problems.length, 'error')}.${pageNotes[page]}`)}</summary><div tabindex="0">${joinHtml(shown.map(printProblem))}${more}</div></details></section>`;
}

function printProblem({ code, message, help, place, frame }: Problem): Html {
  const location = place
    ? html`<p class="rosetta-place">${htmlText(`${place.file}:${place.line}:${place.column}`)}</p>`
    : noHtml;
  const lines = joinHtml(frame.map((line) => printLine(line, frameWidth(frame))));
  return html`<article class="rosetta-problem"><h2>${htmlText(message)}</h2>${location}${frame.length === 0 ? noHtml : html`<pre>${lines}</pre>`}<p>→ ${htmlText(help)}</p><p class="rosetta-place">${htmlText(code)}</p></article>`;
}

function frameWidth(frame: readonly FrameLine[]): number {
  return Math.max(...frame.map(({ number }) => String(number).length));
}

function printLine({ number, text, caret }: FrameLine, width: number): Html {
  const line = htmlText(`${String(number).padStart(width)} | ${text}`);
  if (caret === undefined) return html`<span>${line}</span>`;
  const before = text.slice(0, caret).replace(/[^\t]/g, ' ').padEnd(caret);
  return html`<span class="rosetta-marked">${line}</span><span class="rosetta-caret">${htmlText(`${' '.repeat(width)} | ${before}^`)}</span>`;
}
