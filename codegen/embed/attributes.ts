import type { MarkerProblem } from './problem.ts';
import { suggestName } from './problem.ts';

const attributeNames = ['operation', 'sample', 'languages', 'styles', 'form', 'placeholder'] as const;
type AttributeName = (typeof attributeNames)[number];

export interface Attribute {
  readonly value: string;
  /** Position of the value in the document, without quotes. */
  readonly offset: number;
}

export type Attributes = Readonly<Partial<Record<AttributeName, Attribute>>>;

const attribute = /([^\s=]+)(?:=("[^"]*"|'[^']*'|[^\s"']+))?/g;

/**
 * Reads the attributes of a marker: `name=value` or `name="value"`.
 *
 * @param offset Position of the text in the document.
 */
export function readAttributes(
  text: string,
  offset: number,
  report: (problem: MarkerProblem) => void,
): Attributes {
  const attributes: Partial<Record<AttributeName, Attribute>> = {};
  for (const { index, 1: name = '', 2: quoted } of text.matchAll(attribute)) {
    const known = attributeNames.find((one) => one === name);
    const problem =
      quoted === undefined
        ? invalidAttribute(name)
        : known === undefined
          ? unknownAttribute(name)
          : attributes[known] && duplicateAttribute(name);
    if (problem) report({ ...problem, offset: offset + index });
    else if (known !== undefined && quoted !== undefined)
      attributes[known] = {
        value: unquote(quoted),
        offset: offset + index + name.length + 1 + (unquote(quoted) === quoted ? 0 : 1),
      };
  }
  return attributes;
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}

type Problem = Omit<MarkerProblem, 'offset'>;

function invalidAttribute(name: string): Problem {
  return {
    code: 'invalid-marker',
    message: `${JSON.stringify(name)} in a marker is not an attribute.`,
    help: 'Write attributes as name=value, or name="value" for a value with spaces.',
  };
}

function unknownAttribute(name: string): Problem {
  return {
    code: 'unknown-attribute',
    message: `Unknown attribute ${JSON.stringify(name)}.`,
    help: suggestName(name, attributeNames, 'attributes'),
  };
}

function duplicateAttribute(name: string): Problem {
  return {
    code: 'duplicate-attribute',
    message: `Duplicate attribute ${JSON.stringify(name)}.`,
    help: 'Remove one of the two.',
  };
}
