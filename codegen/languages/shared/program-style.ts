import type { Header, Request, Secret } from '../../http/request.ts';
import { piecesOf } from '../../http/secret-text.ts';
import type { Streaming } from '../../model/model.ts';
import type { Code, View } from '../../render/code.ts';
import type { Program, ProgramStyle, UnsupportedRequest } from './language.ts';
import { secretsInRequest, secretsOf } from './secrets.ts';

/** How a language writes the parts that every complete program has. */
export interface ProgramSyntax {
  /** Language id: the folder in `templates/`. */
  readonly language: string;
  /** Reason why the language cannot send a request. */
  findUnsupported?(request: Request): UnsupportedRequest | undefined;
  /** Names of the template for the request. `streaming` is set in the style `stream`. */
  requestView(program: Program): View;
  readonly stream: StreamSyntax;
}

/** How a language reads an event of a stream. */
interface StreamSyntax {
  printString(text: string): Code;
  /** The discriminator property of an event, if the tests do not contain it. */
  printDiscriminator?(property: string): Code;
  /** Test that is true for events with one of these discriminator values. */
  printTest(property: string, values: readonly string[]): Code;
  /** The property of an event with the text to show. */
  printProperty(name: string): Code;
}

/** The two styles of complete programs, which differ only in how they read the response. */
export function programStyles(syntax: ProgramSyntax): {
  readonly complete: ProgramStyle;
  readonly stream: ProgramStyle;
} {
  const view = (program: Program): View | UnsupportedRequest =>
    syntax.findUnsupported?.(program.request) ?? viewProgram(program, syntax);
  return {
    complete: { template: `${syntax.language}/complete.hbs`, view },
    stream: { template: `${syntax.language}/stream.hbs`, view },
  };
}

function viewProgram(program: Program, syntax: ProgramSyntax): View {
  const { responseKind, streaming } = program;
  const view = syntax.requestView(program);
  return streaming
    ? { ...view, ...streamView(streaming, syntax.stream) }
    : { ...view, printsBody: responseKind !== 'none' };
}

/** Names of the template for reading a stream. */
function streamView(
  streaming: Streaming,
  { printDiscriminator, printTest, printProperty, printString }: StreamSyntax,
): View {
  const { discriminator, terminal, failures, sentinel } = streaming;
  const text = textOf(streaming);
  const printTestOf = (values: readonly string[]) =>
    values.length === 0 ? undefined : printTest(discriminator, [...new Set(values)]);
  return {
    parsesEvents: parsesEvents(streaming),
    ...(printDiscriminator ? { discriminator: printDiscriminator(discriminator) } : {}),
    failureTest: printTestOf(failures),
    textTest: text && printTest(discriminator, [text.event]),
    textProperty: text && printProperty(text.property),
    terminalTest: printTestOf(terminal.filter((value) => !failures.includes(value))),
    // Programs end at the final event, which precedes the sentinel.
    sentinel: sentinel === undefined || terminal.length > 0 ? undefined : printString(sentinel),
    hasEndMarker: terminal.length > 0 || sentinel !== undefined,
  };
}

/** False if programs print the data of each event unchanged, because no discriminator value is known. */
export function parsesEvents(streaming: Streaming): boolean {
  const { terminal, failures } = streaming;
  return textOf(streaming) !== undefined || terminal.length > 0 || failures.length > 0;
}

function textOf({ text, terminal, failures }: Streaming): Streaming['text'] {
  return text && ![...terminal, ...failures].includes(text.event) ? text : undefined;
}

/** The secrets of a program and the names of their variables in it. */
export interface SecretViews {
  readonly secrets: readonly View[];
  /** Names of the program's variables for HTTP Basic authentication. */
  readonly basic:
    | { readonly username: Code; readonly password: Code; readonly credentials: Code }
    | undefined;
  /** Name of the program's variable for a secret, by environment variable. */
  printSecret(variable: string): Code;
}

/**
 * The secrets that a program reads from the environment.
 *
 * @param printName Prints a variable name from its lower-case words.
 * @param printVariable Prints the name of the environment variable, if it is not a string literal.
 */
export function secretViews(
  request: Request,
  syntax: {
    printString(text: string): Code;
    printName(words: readonly string[]): Code;
    printVariable?(name: string): Code;
  },
): SecretViews {
  const names = new Map(
    secretsOf(request).map(({ variable, words }) => [variable, syntax.printName(words)] as const),
  );
  const basicSecret = secretsInRequest(request).find((secret) => secret.basic !== undefined);
  const basic = basicSecret?.basic;
  const credentials = syntax.printName(['api', 'credentials']);
  const printSecret = (variable: string): Code => {
    const name = variable === basicSecret?.env ? credentials : names.get(variable);
    if (name === undefined) throw new Error(`The request has no secret ${variable}.`);
    return name;
  };
  return {
    secrets: [...names].map(([variable, name]) => ({
      name,
      variable: (syntax.printVariable ?? syntax.printString)(variable),
      message: syntax.printString(`${variable} is not set`),
    })),
    basic: basic && {
      username: printSecret(basic.username),
      password: printSecret(basic.password),
      credentials,
    },
    printSecret,
  };
}

/** Headers with their secrets taken from variables. */
export function headerViews(
  headers: readonly Header[],
  printName: (name: string) => Code,
  printValue: (pieces: readonly (string | Secret)[]) => Code,
): readonly View[] {
  return headers.map((header) => ({
    name: printName(header.name),
    value: printValue(piecesOf(header.value)),
  }));
}
