/** The lexical syntax of a language, as sources of regular expressions. */
export interface Syntax {
  readonly comments: readonly string[];
  readonly strings: readonly string[];
  /** Names of properties, such as the keys of JSON. */
  readonly properties?: readonly string[];
  /** Variables with a sign, such as `$name`. */
  readonly variables?: readonly string[];
  readonly keywords: ReadonlySet<string>;
}

/** The end of the text. `$` also matches the end of a line. An unclosed token ends there, so that the time stays linear. */
const end = '(?![\\s\\S])';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const closed = (open: string, close: string): string => `${open}[\\s\\S]*?(?:${close}|${end})`;

const lineComment = '\\/\\/[^\\n]*';
const hashComment = '#[^\\n]*';
const blockComment = closed('\\/\\*', '\\*\\/');
const double = '"(?:[^"\\\\\\n]|\\\\.)*"?';
const single = "'(?:[^'\\\\\\n]|\\\\.)*'?";
const triple = closed('"""', '"""');
const backtick = `\`(?:[^\`\\\\]|\\\\[\\s\\S])*(?:\`|${end})`;

const javascript: Syntax = {
  comments: [lineComment, blockComment],
  strings: [double, single, backtick],
  keywords: words(
    'as async await break case catch class const continue default delete do else export extends false finally for from function if implements import in instanceof interface let new null readonly return satisfies static super switch this throw true try typeof undefined var void while yield',
  ),
};

const c: Pick<Syntax, 'comments'> = { comments: [lineComment, blockComment] };

const shell: Syntax = {
  comments: ['(?<![^\\s])#[^\\n]*'],
  strings: ['"(?:[^"\\\\]|\\\\[\\s\\S])*"?', "'[^']*'?"],
  variables: ['\\$\\w+', '(?<=\\s)--?[A-Za-z][\\w-]*'],
  keywords: words('case curl do done elif else esac export fi for function if in set then while'),
};

/** Syntax by info string of a code block. */
export const syntaxes: Readonly<Record<string, Syntax>> = {
  typescript: javascript,
  javascript,
  json: {
    comments: [],
    properties: ['"(?:[^"\\\\\\n]|\\\\.)*"(?=\\s*:)'],
    strings: [double],
    keywords: words('true false null'),
  },
  python: {
    comments: [hashComment],
    strings: [
      `[bfru]{0,2}${triple}`,
      closed("[bfru]{0,2}'''", "'''"),
      `[bfru]{0,2}${double}`,
      `[bfru]{0,2}${single}`,
    ],
    keywords: words(
      'and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield',
    ),
  },
  go: {
    ...c,
    strings: [double, "'(?:[^'\\\\\\n]|\\\\.)+'", closed('`', '`')],
    keywords: words(
      'break case chan const continue default defer else false for func go if import interface map nil package range return select struct switch true type var',
    ),
  },
  ruby: {
    comments: [hashComment],
    strings: [double, single],
    properties: ['[A-Za-z_]\\w*:(?=\\s)'],
    variables: ['(?<!:):[A-Za-z_]\\w*', '@\\w+'],
    keywords: words(
      'and begin break case class def do else elsif end ensure false for if in module next nil not or raise require rescue return self then true unless until when while yield',
    ),
  },
  java: {
    ...c,
    strings: [triple, double, single],
    keywords: words(
      'abstract boolean break byte case catch char class const continue default do double else enum extends false final finally float for if implements import instanceof int interface long new null package private protected public record return short static super switch synchronized this throw throws true try var void while',
    ),
  },
  php: {
    comments: [lineComment, blockComment, '#(?!\\[)[^\\n]*'],
    strings: [
      `<<<'?(?<heredoc>\\w+)'?\\n[\\s\\S]*?(?:\\n[ \\t]*\\k<heredoc>|${end})`,
      '"(?:[^"\\\\]|\\\\[\\s\\S])*"?',
      "'(?:[^'\\\\]|\\\\[\\s\\S])*'?",
    ],
    variables: ['\\$\\w+'],
    keywords: words(
      'array as break case catch class const continue declare default do echo else elseif extends false final finally fn for foreach function if implements instanceof interface match namespace new null php private protected public readonly require require_once return static switch throw true try use while',
    ),
  },
  csharp: {
    ...c,
    strings: [triple, '\\$?@"(?:[^"]|"")*"?', `\\$?${double}`, single],
    keywords: words(
      'as async await base bool break byte case catch class const continue decimal default do double else enum false finally float for foreach if in int interface internal is long namespace new null object out override private protected public readonly ref return sealed static string struct switch this throw true try using var void while yield',
    ),
  },
  swift: {
    ...c,
    strings: [closed('#"""', '"""#'), triple, '#"[^\\n]*?"#', double],
    keywords: words(
      'as async await break case catch class continue default defer do else enum extension false for func guard if import in init is let nil private public return self static struct switch throw throws true try var where while',
    ),
  },
  rust: {
    ...c,
    strings: [closed('b?r#"', '"#'), `b?"(?:[^"\\\\]|\\\\[\\s\\S])*"?`, "'(?:[^'\\\\\\n]|\\\\.)'"],
    keywords: words(
      'as async await break const continue crate dyn else enum false fn for if impl in let loop match mod move mut pub ref return self static struct super trait true type unsafe use where while',
    ),
  },
  shell,
  sh: shell,
  bash: shell,
  yaml: {
    comments: ['(?<![^\\s])#[^\\n]*'],
    properties: ['^[ \\t]*(?:- +)*[\\w$][\\w.$/-]*(?=:(?:\\s|$))'],
    strings: [double, single],
    keywords: words('true false null'),
  },
  http: {
    comments: [],
    properties: ['^[A-Za-z-]+(?=: )'],
    strings: [double],
    keywords: words('DELETE GET HEAD HTTP OPTIONS PATCH POST PUT QUERY TRACE'),
  },
};
