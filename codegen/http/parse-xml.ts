import { SaxesParser } from 'saxes';

/** An element of a parsed document. Names have no prefix; `namespace` is empty without one. */
export interface ParsedElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly ParsedAttribute[];
  readonly children: readonly ParsedElement[];
  /** Own text, without that of the children. */
  readonly text: string;
}

interface ParsedAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

export type ParsedXml =
  | { readonly root: ParsedElement; readonly problem?: never }
  /** The problem, as a predicate. */
  | { readonly root?: never; readonly problem: string };

/** Limits against abuse; real bodies are smaller. */
const maxDepth = 200;
const maxNodes = 100_000;

/** Parses a document (XML 1.0). A document type declaration is rejected, so that entities are neither defined nor loaded. */
export function parseXml(text: string): ParsedXml {
  const builder = new TreeBuilder();
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  // A handler that throws also ends the parsing at the first error.
  parser.on('error', ({ message }) => reject(`has an error at ${message}`));
  parser.on('doctype', () => reject('has a document type declaration'));
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes));
  parser.on('text', (part) => builder.addText(part));
  parser.on('cdata', (part) => builder.addText(part));
  parser.on('closetag', () => builder.close());
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof XmlProblem) return { problem: error.message };
    throw error;
  }
  return builder.root ? { root: builder.root } : { problem: 'has no root element' };
}

class XmlProblem extends Error {}

function reject(problem: string): never {
  throw new XmlProblem(problem);
}

/** Namespaces in scope, by prefix. */
type Scope = ReadonlyMap<string, string>;

const rootScope: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

interface OpenElement {
  readonly name: string;
  readonly scope: Scope;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ParsedElement[];
  readonly texts: string[];
}

class TreeBuilder {
  root: ParsedElement | undefined;
  readonly #open: OpenElement[] = [];
  #nodes = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#nodes += 1 + Object.keys(attributes).length;
    if (this.#nodes > maxNodes) reject(`has more than ${maxNodes} elements and attributes`);
    if (this.#open.length === maxDepth) reject(`exceeds the maximum nesting depth of ${maxDepth}`);
    const scope = innerScope(this.#open.at(-1)?.scope ?? rootScope, attributes);
    this.#open.push({ name, scope, attributes, children: [], texts: [] });
  }

  addText(text: string): void {
    this.#open.at(-1)?.texts.push(text);
  }

  close(): void {
    const element = this.#open.pop();
    if (!element) return;
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(finish(element));
    else this.root = finish(element);
  }
}

/** Namespaces in XML 1.0, section 6.1. */
function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const own = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const declaration = /^xmlns(?::(.+))?$/.exec(name);
    return declaration ? [[declaration[1] ?? '', value]] : [];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function finish({ name, scope, attributes, children, texts }: OpenElement): ParsedElement {
  return {
    ...splitName(name, scope, scope.get('') ?? ''),
    attributes: Object.entries(attributes)
      .filter(([key]) => !/^xmlns(?::|$)/.test(key))
      .map(([key, value]) => ({ ...splitName(key, scope, ''), value })),
    children,
    text: texts.join(''),
  };
}

/** An undeclared prefix is ignored, because descriptions can have a prefix without a namespace. */
function splitName(name: string, scope: Scope, defaultNamespace: string) {
  const [local = '', prefix] = name.split(':').toReversed();
  return { name: local, namespace: prefix === undefined ? defaultNamespace : (scope.get(prefix) ?? '') };
}
