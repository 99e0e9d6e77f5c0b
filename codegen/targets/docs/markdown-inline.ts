import type { Inline, LinkTarget, PagePath } from '../../pages/page.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { markdownCode, markdownInline, markdownLink } from '../../render/markdown.ts';
import { relativePath } from '../../values/relative-path.ts';

/** The page that contains the text. */
export interface MarkdownPlace {
  readonly from: PagePath;
  /** The folder of the pages in the output folder. */
  readonly folder: string;
  /** Absolute URL of the folder, with a final slash. Without it, links to pages are relative. */
  readonly url?: string;
}

/** Prints inline content on one line. Valid in a table cell. */
export function printInlines(content: readonly Inline[], place: MarkdownPlace): Code {
  return joinCode(
    content.map((inline) => printInline(inline, place)),
    '',
  );
}

function printInline(inline: Inline, place: MarkdownPlace): Code {
  switch (inline.kind) {
    case 'text':
      return markdownInline(inline.text);
    case 'code':
      return markdownCode(inline.text);
    case 'emphasis':
      return wrap('*', printInlines(inline.content, place));
    case 'strong':
      return wrap('**', printInlines(inline.content, place));
    case 'deleted':
      return wrap('~~', printInlines(inline.content, place));
    case 'break':
      return code(' ');
    case 'link':
      return markdownLink(printInlines(inline.content, place), linkDestination(inline.to, place));
    default:
      return inline satisfies never;
  }
}

/** Emphasis must not begin or end with a space (CommonMark 0.31, 6.2). */
function wrap(mark: '*' | '**' | '~~', content: Code): Code {
  const trimmed = content.trim();
  if (trimmed === '') return content;
  const [before = '', after = ''] = content.split(trimmed);
  return source`${code(before)}${code(mark)}${code(trimmed)}${code(mark)}${code(after)}`;
}

/** A web address, or the path of a Markdown page relative to the folder of another page. */
function linkDestination(to: LinkTarget, { from, folder, url }: MarkdownPlace): string {
  if ('url' in to) return to.url;
  if ('file' in to) return relativePath(`${folder}/${from}`, to.file);
  const fragment = to.id === undefined ? '' : `#${to.id}`;
  if (to.page === from && fragment !== '') return fragment;
  return `${url === undefined ? relativePath(from, to.page) : url + to.page}.md${fragment}`;
}
