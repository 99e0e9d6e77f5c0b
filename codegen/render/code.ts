declare const brand: unique symbol;

/**
 * Source text of some language that is known to be right. Only the printers of this room and the syntax tables of `languages/` make
 * it, with {@link code}; a template's view holds nothing else, so that no text of a description can reach a program unprinted.
 */
export type Code = string & { readonly [brand]: 'Code' };

/** The one place where text becomes code: call it in a printer only, on text that the printer itself has escaped or spelled. */
export function code(text: string): Code {
  return text as Code;
}

/** Code from a program text of ours with code in its gaps: `` source`open(${name}, "rb")` ``. */
export function source(text: TemplateStringsArray, ...gaps: readonly Code[]): Code {
  return code(String.raw({ raw: text }, ...gaps));
}

export function joinCode(parts: readonly Code[], separator: string): Code {
  return code(parts.join(separator));
}

/** What one template sees. */
export interface View {
  readonly [name: string]: Code | boolean | View | readonly View[] | readonly Code[] | undefined;
}
