/** A node of an XML document. */
export type XmlNode = XmlElement | XmlText;

export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
}

interface XmlText {
  readonly kind: 'text' | 'cdata';
  readonly text: string;
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** Prints a document, indented by two spaces except next to text, where white space would be content. */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printNode(root, '\n')}`;
}

function printNode(node: XmlNode, lineStart: string): string {
  if (node.kind !== 'element') return printTextNode(node);
  const { name, attributes, children } = node;
  const tag = [name, ...attributes.map((one) => `${one.name}="${escapeAttribute(one.value)}"`)].join(' ');
  if (children.length === 0) return `<${tag}/>`;
  if (children.some(({ kind }) => kind !== 'element'))
    return `<${tag}>${children.map((child) => printNode(child, '')).join('')}</${name}>`;
  const innerStart = lineStart === '' ? '' : `${lineStart}  `;
  const lines = children.map((child) => `${innerStart}${printNode(child, innerStart)}`);
  return `<${tag}>${lines.join('')}${lineStart}</${name}>`;
}

function printTextNode({ kind, text }: XmlText): string {
  return kind === 'text' ? escapeText(text) : `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Parsers replace an unescaped carriage return with a line feed (XML 1.0, 2.11). */
function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

/** Parsers replace unescaped white space in attributes with spaces (XML 1.0, 3.3.3). */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, reference);
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function reference(character: string): string {
  return named[character] ?? `&#${character.charCodeAt(0)};`;
}

/** True for a name with an optional prefix (Namespaces in XML 1.0, `QName`). */
export function isXmlName(name: string): boolean {
  return /^(?:[\p{L}_][\p{L}\p{N}_.-]*:)?[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name);
}

/** True if XML can represent each character (XML 1.0, 2.2). */
export function isXmlText(text: string): boolean {
  return !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);
}
