import { type Html, html, htmlCode, joinHtml } from '../../../render/html.ts';
import { type Syntax, syntaxes } from './syntax.ts';

/**
 * Marks comments, strings, numbers, names of properties and keywords. The text content of the result equals the program.
 *
 * @param language Info string of the code block. The text of an unknown language is only escaped.
 * @param max Largest number of marked tokens. A text with more is only escaped.
 */
export function highlight(text: string, language: string, max = Number.POSITIVE_INFINITY): Html {
  const scanner = scannerOf(language);
  if (!scanner) return htmlCode(text);
  const parts: Html[] = [];
  let start = 0;
  let tokens = 0;
  const { pattern, keywords } = scanner;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const kind = kindOf(match, keywords);
    if (kind === undefined) continue;
    tokens += 1;
    if (tokens > max) return htmlCode(text);
    parts.push(htmlCode(text.slice(start, match.index)), wrap[kind](htmlCode(match[0])));
    start = pattern.lastIndex;
  }
  parts.push(htmlCode(text.slice(start)));
  return joinHtml(parts);
}

type Kind = 'comment' | 'property' | 'string' | 'variable' | 'number' | 'keyword';

const wrap: Readonly<Record<Kind, (token: Html) => Html>> = {
  comment: (token) => html`<span class="c">${token}</span>`,
  property: (token) => html`<span class="p">${token}</span>`,
  string: (token) => html`<span class="s">${token}</span>`,
  variable: (token) => html`<span class="v">${token}</span>`,
  number: (token) => html`<span class="n">${token}</span>`,
  keyword: (token) => html`<span class="k">${token}</span>`,
};

interface Scanner {
  readonly pattern: RegExp;
  readonly keywords: ReadonlySet<string>;
}

function kindOf({ groups }: RegExpExecArray, keywords: ReadonlySet<string>): Kind | undefined {
  if (groups?.['word'] !== undefined) return keywords.has(groups['word']) ? 'keyword' : undefined;
  return kinds.find((kind) => groups?.[kind] !== undefined);
}

const kinds = ['comment', 'property', 'string', 'variable', 'number'] as const;

const scanners = new Map<string, Scanner>();

function scannerOf(language: string): Scanner | undefined {
  const known = scanners.get(language);
  if (known) return known;
  const syntax = Object.hasOwn(syntaxes, language) ? syntaxes[language] : undefined;
  if (!syntax) return undefined;
  const scanner = { pattern: patternOf(syntax), keywords: syntax.keywords };
  scanners.set(language, scanner);
  return scanner;
}

/** Alternatives in the order of their priority. A name is matched as a whole, so that digits in it are not a number. */
function patternOf({ comments, properties = [], strings, variables = [] }: Syntax): RegExp {
  const alternatives = [
    ['comment', comments],
    ['property', properties],
    ['string', strings],
    ['variable', variables],
    ['word', ['[A-Za-z_][A-Za-z_0-9]*']],
    ['number', ['\\d[\\w.]*']],
  ] as const;
  const groups = alternatives.flatMap(([name, sources]) =>
    sources.length === 0 ? [] : [`(?<${name}>${sources.join('|')})`],
  );
  return new RegExp(groups.join('|'), 'gm');
}
