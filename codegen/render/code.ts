declare const brand: unique symbol;

/**
 * Source text that is safe to insert into a program. Only printers in `render/` and `languages/` create it, with {@link code}. Template views
 * contain only `Code`, so text of a description cannot reach a program unescaped.
 */
export type Code = string & { readonly [brand]: 'Code' };

/** Marks text as code. Call it only in printers, on text that the printer has escaped or written itself. */
export function code(text: string): Code {
  return text as Code;
}

/** Builds code from literal source text with code as substitutions: `` source`open(${name}, "rb")` ``. */
export function source(text: TemplateStringsArray, ...substitutions: readonly Code[]): Code {
  return code(text.reduce((joined, part, index) => `${joined}${substitutions[index - 1]}${part}`));
}

export function joinCode(parts: readonly Code[], separator: string): Code {
  return code(parts.join(separator));
}

/** Data of a template. */
export interface View {
  readonly [name: string]: Code | boolean | View | readonly View[] | readonly Code[] | undefined;
}
