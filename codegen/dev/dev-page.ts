import { type Html, html, htmlText } from '../render/html.ts';
import { contentSecurityPolicy } from '../targets/site/content-security-policy.ts';
import { type PageUnder, printProblems } from './print-problems.ts';
import type { Problem } from './problem.ts';

/** Path prefix of the files that only this server has. */
export const devFolder = '/_rosetta/';

/** The policy of the site. Pages may also connect to their server, which reports new builds. */
export const devPolicy = contentSecurityPolicy.replace("connect-src 'none'", "connect-src 'self'");

/** Identifies the state of the site. A page reloads if the server has another one. */
export interface PageState {
  readonly build: string;
  readonly problems: readonly Problem[];
  readonly page: PageUnder;
}

/** Adds the reload script and the errors to a page of the site. */
export function toDevPage(contents: string, { build, problems, page }: PageState): string {
  const withPolicy = contents.replace(
    html`content="${htmlText(contentSecurityPolicy)}"`,
    () => html`content="${htmlText(devPolicy)}"`,
  );
  const panel = printProblems(problems, page);
  return insertBeforeLast(insertBefore(withPolicy, '</head>', devHead(build)), '</body>', panel);
}

/** A page without contents of the site. */
export function emptyPage(title: string, text: string, { build, problems, page }: PageState): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
${devHead(build)}</head>
<body>
<h1>${htmlText(title)}</h1>
<p>${htmlText(text)} <a href="/">Overview</a></p>
${printProblems(problems, page)}</body>
</html>
`;
}

function devHead(build: string): Html {
  const root = htmlText(devFolder);
  return html`<link rel="stylesheet" href="${root}problems.css">
<script defer src="${root}reload.js" data-build="${htmlText(build)}"></script>
`;
}

function insertBefore(text: string, mark: string, inserted: Html): string {
  return text.replace(mark, () => inserted + mark);
}

function insertBeforeLast(text: string, mark: string, inserted: Html): string {
  const at = text.lastIndexOf(mark);
  return text.slice(0, at) + inserted + text.slice(at);
}
