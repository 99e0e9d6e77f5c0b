/**
 * The reference of an API as pages, independent of the output format. HTML and Markdown print this tree; only their printers escape text.
 */
export interface Reference {
  readonly title: string;
  readonly version: string;
  /** In the order of the navigation; the first one is the index. */
  readonly pages: readonly Page[];
}

type PageKind =
  | 'index'
  | 'authentication'
  | 'errors'
  | 'tag'
  | 'operation'
  | 'programs'
  | 'events'
  | 'schemas'
  | 'schema'
  | 'changes'
  | 'verification';

export interface Page {
  readonly kind: PageKind;
  /** Path without an extension, such as `operations/createPet`. Unique, ignoring case, and safe as a file name. */
  readonly path: PagePath;
  readonly title: string;
  /** One sentence of plain text; empty without a description. */
  readonly summary: string;
  /** Method and path template of an operation. */
  readonly endpoint?: Endpoint;
  readonly deprecated: boolean;
  /** The page above this one; absent for the index. */
  readonly parent?: PagePath;
  /** Text of the page. */
  readonly blocks: readonly Block[];
  /** Code that wide screens show next to the text, and other formats after it. */
  readonly examples: readonly Block[];
  /** Words for the search that the title lacks, such as names of fields. */
  readonly keywords: readonly string[];
}

export type PagePath = string;

interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** URL of the server without a trailing slash. */
  readonly baseUrl: string;
}

export type Block =
  | Section
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | Table
  | { readonly kind: 'note'; readonly tone: Tone; readonly blocks: readonly Block[] }
  | CodeBlock
  | CodeGroup
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'variants'; readonly variants: readonly Variant[] };

/** `deprecated` is for what callers should replace, `warning` for what can fail. */
type Tone = 'deprecated' | 'warning' | 'info';

/** A part of a page with a heading and an id for links. */
export interface Section {
  readonly kind: 'section';
  readonly id: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly (readonly Inline[])[];
  /** Each row has one cell for each column. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

interface CodeBlock {
  readonly kind: 'code';
  /** Info string of a Markdown fence; empty for plain text. */
  readonly language: string;
  readonly text: string;
}

/** The same request in several languages, as tabs. */
export interface CodeGroup {
  readonly kind: 'codeGroup';
  readonly id: string;
  readonly title: string;
  readonly tabs: readonly CodeTab[];
}

export interface CodeTab extends Omit<CodeBlock, 'kind'> {
  /** Language id, the same in all groups; the choice of the reader. */
  readonly id: string;
  readonly label: string;
  readonly group: 'client' | 'sdk' | 'shell';
  /** Names and versions of the tools that ran the program; empty if it was not verified. */
  readonly verifiedBy: readonly string[];
  /** Complete programs of the language. */
  readonly programs?: LinkTarget;
}

/** A parameter, header or property. */
export interface Field {
  /** Id for links, such as `body-input-role`. */
  readonly id: string;
  readonly name: string;
  readonly type: readonly Inline[];
  readonly flags: readonly FieldFlag[];
  /** Default, limits and allowed values, each with a label. */
  readonly facts: readonly Fact[];
  readonly description: readonly Block[];
  /** Properties or variants of its type, if this page shows them. */
  readonly children: readonly Block[];
}

export type FieldFlag = 'required' | 'nullable' | 'deprecated' | 'read-only' | 'write-only';

export interface Fact {
  /** A noun, for example `Default`. */
  readonly label: string;
  readonly content: readonly Inline[];
}

/** One alternative of a union, or one event of a stream. */
export interface Variant {
  readonly id: string;
  /** The value of the discriminator or the name of the type. */
  readonly title: readonly Inline[];
  readonly flags: readonly ('deprecated' | 'ends the stream' | 'reports a failure')[];
  readonly description: readonly Block[];
  readonly children: readonly Block[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'deleted'; readonly content: readonly Inline[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly to: LinkTarget; readonly content: readonly Inline[] };

/** A page of the reference, a place on a page, a generated file, or a web address. */
export type LinkTarget =
  | { readonly page: PagePath; readonly id?: string }
  | {
      /** Path in the output folder. */
      readonly file: string;
    }
  | {
      /** `http:`, `https:` or `mailto:` */
      readonly url: string;
    };
