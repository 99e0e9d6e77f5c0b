import { protectJson } from '../reports/protect-json.ts';
import { hiddenCharacters } from '../values/invisible.ts';
import { ProgressLines } from './progress.ts';

/** A stream of the process. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
}

/** Standard output or standard error of a command. Commands have no other access to the stream, so that no text is printed unescaped. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal. */
  readonly columns: number | undefined;
  /** Prints text for people: escapes hidden characters and, in GitHub Actions, workflow commands. */
  print(text: string): void;
  /**
   * Shows the current step of a command. On a terminal, the next step replaces it. Elsewhere, commands of more than two seconds print a line
   * every few seconds. An empty step ends the progress.
   */
  printProgress(text: string): void;
  /** Prints a value as JSON. */
  printJson(value: unknown, indent?: number): void;
  /** Writes a report for programs whose printer has escaped the text, or a program unchanged. */
  writeEscaped(text: string): void;
}

/** @param isGithub True if GitHub's runner reads the output and executes workflow commands in it. */
export function makeOutput(stream: OutputStream, isGithub: boolean, clock = () => performance.now()): Output {
  const isTerminal = stream.isTTY === true;
  const protect = isGithub ? escapeCommands : (text: string) => text;
  const progress = new ProgressLines((line) => stream.write(protect(printable(line))), clock);
  let hasStep = false;
  return {
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
    print(text) {
      stream.write(protect(isTerminal ? escapeExceptColors(text) : printable(text)));
    },
    printProgress(text) {
      if (!isTerminal) progress.show(text);
      else if (hasStep || text !== '') stream.write(`\r\u001b[2K${printable(text)}`);
      hasStep = text !== '';
    },
    printJson(value, indent) {
      stream.write(protectJson(JSON.stringify(value, undefined, indent)));
    },
    writeEscaped(text) {
      stream.write(text);
    },
  };
}

/** Escapes control characters and invisible characters for printing on a terminal. Line feeds and tabs remain. */
export function printable(text: string): string {
  return text.replace(
    hiddenCharacters,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Prints text on one line of a terminal. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** The escape sequences of bold, dim and the colours, and their ends. */
const colorSequence = new RegExp(`(${'\\u001b'}\\[(?:1|2|22|3[1-6]|39)m)`);

function escapeExceptColors(text: string): string {
  return text
    .split(colorSequence)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('');
}

/**
 * Escapes the two forms of workflow commands that GitHub's runner executes (ActionCommand.cs): `::` at the start of a line, after white space,
 * and `##[` anywhere.
 */
function escapeCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\\u003a:').replaceAll('##[', '#\\u0023[');
}

/** True if GitHub's runner would execute a line of the text. */
export function hasWorkflowCommand(text: string): boolean {
  return escapeCommands(text) !== text;
}
