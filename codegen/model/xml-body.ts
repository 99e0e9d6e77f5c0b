import type { Document } from '../document/document.ts';
import { printScalar } from '../http/serialize.ts';
import {
  isXmlName,
  isXmlText,
  printXml,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
} from '../http/xml.ts';
import { itemSchema, propertySchema } from '../schema/properties.ts';
import { referencedName } from '../schema/references.ts';
import { isArray, isObject, type JsonValue } from '../values/json.ts';
import { type Xml, xmlOf } from './xml-object.ts';

type XmlResult = { readonly text: string; readonly isNamed: boolean } | { readonly reason: string };

/** Prints a value as an XML document (OpenAPI, "XML Object"). `isNamed` is false if the description has no name for the root element. */
export function printXmlBody(document: Document, schema: JsonValue | undefined, value: JsonValue): XmlResult {
  const xml = xmlOf(document, schema);
  const rootName = xml.name ?? referencedName(schema);
  const writer = new XmlWriter(document);
  const root = writer.element(rootName ?? 'root', xml, schema, value, new Map());
  if (writer.problem !== undefined) return { reason: writer.problem };
  return { text: printXml(root), isNamed: rootName !== undefined };
}

/** Namespaces in scope, by `xmlns` attribute. */
type Namespaces = ReadonlyMap<string, string>;

interface Content {
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
}

const nil: Content = {
  attributes: [
    { name: 'xmlns:xsi', value: 'http://www.w3.org/2001/XMLSchema-instance' },
    { name: 'xsi:nil', value: 'true' },
  ],
  children: [],
};

class XmlWriter {
  /** The first name or character that XML does not allow. */
  problem: string | undefined;
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  element(
    name: string,
    xml: Xml,
    schema: JsonValue | undefined,
    value: JsonValue,
    outer: Namespaces,
  ): XmlElement {
    this.#check(xml.namespace, 'the namespace');
    const own = declarations(xml).filter((one) => outer.get(one.name) !== one.value);
    const inner = new Map([...outer, ...own.map((one) => [one.name, one.value] as const)]);
    const content = this.#content(name, schema, value, inner);
    const attributes = new Map([...own, ...content.attributes].map((one) => [one.name, one]));
    return {
      kind: 'element',
      name: this.#name(name, xml),
      attributes: [...attributes.values()].filter((one) => outer.get(one.name) !== one.value),
      children: content.children,
    };
  }

  /** @param name Name of array items without an own name. */
  #content(name: string, schema: JsonValue | undefined, value: JsonValue, scope: Namespaces): Content {
    if (value === null) return nil;
    if (isArray(value)) return this.#items(name, schema, value, scope);
    if (!isObject(value)) return { attributes: [], children: this.#text('text', value) };
    return joinContents(
      Object.entries(value).map(([key, item]) =>
        this.#property(key, propertySchema(this.#document, schema, key), item, scope),
      ),
    );
  }

  #items(
    name: string,
    schema: JsonValue | undefined,
    items: readonly JsonValue[],
    scope: Namespaces,
  ): Content {
    return joinContents(
      items.map((item, index) =>
        this.#property(name, itemSchema(this.#document, schema, index), item, scope),
      ),
    );
  }

  #property(key: string, schema: JsonValue | undefined, value: JsonValue, scope: Namespaces): Content {
    const xml = xmlOf(this.#document, schema);
    const name = xml.name ?? key;
    const nodeType = xml.nodeType ?? (isArray(value) ? 'none' : 'element');
    switch (nodeType) {
      case 'element':
        return { attributes: [], children: [this.element(name, xml, schema, value, scope)] };
      case 'attribute':
        if (value === null) return { attributes: [], children: [] };
        this.#check(printScalar(value));
        this.#check(xml.namespace, 'the namespace');
        return {
          attributes: [...declarations(xml), { name: this.#name(name, xml), value: printScalar(value) }],
          children: [],
        };
      case 'text':
      case 'cdata':
        return { attributes: [], children: this.#text(nodeType, value) };
      case 'none':
        return value === null ? { attributes: [], children: [] } : this.#content(key, schema, value, scope);
      default:
        return nodeType satisfies never;
    }
  }

  #text(kind: 'text' | 'cdata', value: JsonValue): readonly XmlNode[] {
    const text = printScalar(value);
    this.#check(text);
    return text === '' ? [] : [{ kind, text }];
  }

  #check(text: string, subject = 'the example'): void {
    if (!isXmlText(text)) this.problem ??= `${subject} contains a character that XML does not allow`;
  }

  #name(name: string, { prefix }: Xml): string {
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    if (!isXmlName(qualified)) this.problem ??= `${JSON.stringify(qualified)} is not a valid XML name`;
    return qualified;
  }
}

function declarations({ prefix, namespace }: Xml): readonly XmlAttribute[] {
  if (namespace === '') return [];
  return [{ name: prefix === '' ? 'xmlns' : `xmlns:${prefix}`, value: namespace }];
}

function joinContents(contents: readonly Content[]): Content {
  return {
    attributes: contents.flatMap(({ attributes }) => attributes),
    children: contents.flatMap(({ children }) => children),
  };
}
