import { type ParsedElement, parseXml } from '../http/parse-xml.ts';
import { type Xml, xmlOf } from '../model/xml-object.ts';
import { itemSchema, propertyNames, propertySchema, requiredNames } from '../schema/properties.ts';
import { referencedName } from '../schema/references.ts';
import { mentionedTypes } from '../schema/types.ts';
import { groupBy } from '../values/group-by.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { parseScalar, type ValueReader } from './parse-serialized.ts';

export type ReadXml =
  | { readonly value: JsonValue; readonly problem?: never }
  /** The problem, as a predicate. */
  | { readonly value?: never; readonly problem: string };

/** Reads an XML document as a value of its schema (OpenAPI, "XML Object"). */
export function readXml(reader: ValueReader, schema: JsonValue | undefined, text: string): ReadXml {
  const { root, problem } = parseXml(text);
  if (problem !== undefined) return { problem };
  const xml = xmlOf(reader.document, schema);
  // OpenAPI before 3.2 does not define the name of a root element without "xml.name".
  if (xml.name !== undefined && root.name !== xml.name)
    return { problem: `has the root element ${root.name} instead of ${xml.name}` };
  if (!hasNamespace(root, xml)) return { problem: `has no root element in the namespace ${xml.namespace}` };
  return {
    value: new XmlReader(reader).content(xml.name ?? referencedName(schema) ?? root.name, schema, root),
  };
}

function hasNamespace({ namespace }: Pick<ParsedElement, 'namespace'>, xml: Xml): boolean {
  return xml.namespace === '' || xml.namespace === namespace;
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** The reverse of the writer of XML bodies. */
class XmlReader {
  readonly #reader: ValueReader;

  constructor(reader: ValueReader) {
    this.#reader = reader;
  }

  /** @param name Name of array items without an own name. */
  content(name: string, schema: JsonValue | undefined, element: ParsedElement): JsonValue {
    const { attributes, children, text } = element;
    if (attributes.some((one) => one.name === 'nil' && one.namespace === schemaInstance)) return null;
    const types = mentionedTypes(this.#reader.document, schema);
    if (types.has('array') && this.#isList(name, schema, element, types.has('object')))
      return this.#items(name, schema, children);
    const mayBeObject = types.has('object') || types.size === 0;
    const isEmptyObject =
      types.has('object') && !types.has('string') && (text.trim() === '' || this.#hasTextProperty(schema));
    return children.length > 0 || (attributes.length > 0 && mayBeObject) || isEmptyObject
      ? this.#object(schema, element)
      : this.#text(schema, text);
  }

  /** True if all children have the name of the items. An element without content is an array unless it can be an object. */
  #isList(
    name: string,
    schema: JsonValue | undefined,
    { children, text }: ParsedElement,
    mayBeObject: boolean,
  ): boolean {
    if (children.length === 0) return !mayBeObject && text.trim() === '';
    const item = xmlOf(this.#reader.document, itemSchema(this.#reader.document, schema, 0));
    return children.every((child) => child.name === (item.name ?? name));
  }

  #hasTextProperty(schema: JsonValue | undefined): boolean {
    const { document } = this.#reader;
    return [...propertyNames(document, schema)].some((name) =>
      ['text', 'cdata'].includes(xmlOf(document, propertySchema(document, schema, name)).nodeType ?? ''),
    );
  }

  /** White space around numbers and booleans has no meaning. */
  #text(schema: JsonValue | undefined, text: string): JsonValue {
    const isString = mentionedTypes(this.#reader.document, schema).has('string');
    return parseScalar(this.#reader, schema, isString ? text : text.trim());
  }

  #items(
    name: string,
    schema: JsonValue | undefined,
    elements: readonly ParsedElement[],
  ): readonly JsonValue[] {
    return elements.map((element, index) =>
      this.content(name, itemSchema(this.#reader.document, schema, index), element),
    );
  }

  #object(schema: JsonValue | undefined, element: ParsedElement): JsonObject {
    const nodes = indexNodes(element);
    const properties: [string, JsonValue][] = [];
    for (const key of propertyNames(this.#reader.document, schema)) {
      const value = this.#property(key, schema, nodes);
      if (value !== undefined) properties.push([key, value]);
    }
    return Object.fromEntries([...properties, ...this.#undeclared(schema, nodes)]);
  }

  #property(key: string, parent: JsonValue | undefined, nodes: IndexedNodes): JsonValue | undefined {
    const { document } = this.#reader;
    const schema = propertySchema(document, parent, key);
    const xml = xmlOf(document, schema);
    const name = xml.name ?? key;
    const types = mentionedTypes(document, schema);
    const nodeType = xml.nodeType ?? (types.has('array') ? 'none' : 'element');
    const isRequired = requiredNames(document, parent).has(key);
    switch (nodeType) {
      case 'attribute': {
        const [attribute] = takeNodes(nodes.attributes, name, xml);
        if (attribute) return this.#text(schema, attribute.value);
        return isRequired && types.has('null') ? null : undefined;
      }
      case 'text':
      case 'cdata':
        return nodes.element.text !== '' || isRequired ? this.#text(schema, nodes.element.text) : undefined;
      case 'none': {
        if (!types.has('array')) return this.#object(schema, nodes.element);
        const itemXml = xmlOf(document, itemSchema(document, schema, 0));
        const items = takeNodes(nodes.children, itemXml.name ?? key, itemXml);
        // XML cannot distinguish an empty array from an absent one.
        return items.length > 0 || isRequired ? this.#items(key, schema, items) : undefined;
      }
      case 'element': {
        const elements = takeNodes(nodes.children, name, xml);
        return oneOrAll(elements.map((child) => this.content(name, schema, child)));
      }
      default:
        return nodeType satisfies never;
    }
  }

  /** The nodes that no declared property took, as properties. */
  #undeclared(schema: JsonValue | undefined, nodes: IndexedNodes): readonly (readonly [string, JsonValue])[] {
    const schemaOf = (name: string) => propertySchema(this.#reader.document, schema, name);
    const attributes = [...nodes.attributes].map(
      ([name, [attribute]]) => [name, this.#text(schemaOf(name), attribute?.value ?? '')] as const,
    );
    const children = [...nodes.children].map(([name, elements]) => {
      const values = elements.map((child) => this.content(name, schemaOf(name), child));
      return [name, oneOrAll(values) ?? null] as const;
    });
    return [...attributes, ...children];
  }
}

/** Nodes of an element by name. Nodes of a declared property are removed. */
interface IndexedNodes {
  readonly element: ParsedElement;
  readonly attributes: Map<string, readonly ParsedElement['attributes'][number][]>;
  readonly children: Map<string, readonly ParsedElement[]>;
}

function indexNodes(element: ParsedElement): IndexedNodes {
  const attributes = element.attributes.filter(({ namespace }) => namespace !== schemaInstance);
  return {
    element,
    attributes: new Map(groupBy(attributes, ({ name }) => name)),
    children: new Map(groupBy(element.children, ({ name }) => name)),
  };
}

/** Removes and returns the nodes with a name and a namespace. */
function takeNodes<Node extends { readonly namespace: string }>(
  nodes: Map<string, readonly Node[]>,
  name: string,
  xml: Xml,
): readonly Node[] {
  const found = (nodes.get(name) ?? []).filter((node) => hasNamespace(node, xml));
  if (found.length > 0) nodes.delete(name);
  return found;
}

function oneOrAll(values: readonly JsonValue[]): JsonValue | undefined {
  return values.length > 1 ? values : values[0];
}
