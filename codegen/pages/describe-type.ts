import type { Model, Type, TypeId } from '../model/model.ts';
import { ExactNumber, type JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { limitFacts } from './describe-limits.ts';
import { inlineCode, joinInlines, link, text } from './inline.ts';
import { shapeOf } from './merge-types.ts';
import type { Fact, Inline, PagePath } from './page.ts';

/** Named types, and the pages that describe them. */
export interface DescribedTypes {
  readonly types: Model['types'];
  readonly pageOf: (id: TypeId) => PagePath | undefined;
}

/** More alternatives are counted instead of listed. */
const maxListedTypes = 4;
/** More values of a named type are on its page only. */
const maxListedValues = 24;
const maxValueLength = 200;
/** More values are counted instead of listed. */
const maxValues = 500;

/**
 * Prints a short name of a type: `array of Pet`, `string (date-time)`, `integer or string`. `null` is a flag of the field instead.
 *
 * @param followed Named types that the name already includes. They are links, so that recursive types end.
 */
export function describeType(
  described: DescribedTypes,
  type: Type,
  followed: readonly TypeId[] = [],
): readonly Inline[] {
  switch (type.kind) {
    case 'reference':
      return describeReference(described, type.id, followed);
    case 'array':
      return describeArray(described, type.items, followed);
    case 'tuple':
      return [text('array')];
    case 'union':
      return describeUnion(described, type.members, followed);
    case 'intersection':
      return describeIntersection(described, type, followed);
    case 'literal':
      return [inlineCode(printValue(type.value))];
    case 'enum':
      return [text(describeValues(type.values))];
    case 'number':
      return [text(withFormat(type.integer ? 'integer' : 'number', type.format))];
    case 'string':
      return [text(withFormat('string', type.format))];
    case 'binary':
      return [text('file')];
    case 'object':
      return describeObject(described, type, followed);
    case 'any':
      return [text('any value')];
    case 'never':
      return [text('no value')];
    case 'null':
    case 'boolean':
      return [text(type.kind)];
    default:
      return type satisfies never;
  }
}

/** `array of strings`, `array of Pet`, `array of (string or integer)`. */
function describeArray(
  described: DescribedTypes,
  items: Type,
  followed: readonly TypeId[],
): readonly Inline[] {
  const label = describeType(described, items, followed);
  const [first, ...others] = label;
  if (others.length > 0 && shapeOf(described.types, items).type.kind !== 'array')
    return [text('array of ('), ...label, text(')')];
  if (first?.kind !== 'text') return [text('array of '), ...label];
  if (first.text === 'any value') return [text('array')];
  const plural = first.text.replace(/^(?:string|integer|number|boolean|object|file|map|array)(?=$| )/, '$&s');
  return [text(`array of ${plural}`), ...others];
}

function describeObject(
  described: DescribedTypes,
  { properties, additional }: Extract<Type, { readonly kind: 'object' }>,
  followed: readonly TypeId[],
): readonly Inline[] {
  return properties.length > 0 || additional === undefined || additional.kind === 'any'
    ? [text('object')]
    : [text('map of '), ...describeType(described, additional, followed)];
}

/** A named object or union is a link to its page. Other named types are shown as their JSON type. */
function describeReference(
  described: DescribedTypes,
  id: TypeId,
  followed: readonly TypeId[],
): readonly Inline[] {
  const declaration = described.types.get(id);
  const page = described.pageOf(id);
  if (!declaration || !page) return [text('any value')];
  const { type } = shapeOf(described.types, { kind: 'reference', id });
  const isLink = followed.includes(id) || ['object', 'union', 'tuple'].includes(type.kind);
  return isLink
    ? [link({ page }, text(declaration.name === '' ? id : declaration.name))]
    : describeType(described, type, [...followed, id]);
}

function describeIntersection(
  described: DescribedTypes,
  type: Extract<Type, { readonly kind: 'intersection' }>,
  followed: readonly TypeId[],
): readonly Inline[] {
  const references = type.members.filter((member) => member.kind === 'reference');
  const [only, ...others] = references;
  if (only && others.length === 0 && type.members.every((member) => member === only || isEmpty(member)))
    return describeType(described, only, followed);
  const shape = shapeOf(described.types, type);
  return shape.type.kind === 'object' ? [text('object')] : describeType(described, shape.type, followed);
}

function isEmpty(type: Type): boolean {
  return type.kind === 'any' || (type.kind === 'object' && type.properties.length === 0);
}

function describeUnion(
  described: DescribedTypes,
  members: readonly Type[],
  followed: readonly TypeId[],
): readonly Inline[] {
  const labels = members
    .filter(({ kind }) => kind !== 'null')
    .map((member) => describeType(described, member, followed));
  const distinct = [...new Map(labels.map((label) => [JSON.stringify(label), label])).values()];
  return distinct.length > maxListedTypes
    ? [text(`one of ${distinct.length} types`)]
    : joinInlines(distinct, ', ', ' or ');
}

function describeValues(values: readonly JsonValue[]): string {
  const kinds = new Set(values.filter((value) => value !== null).map(kindOf));
  return kinds.size === 0 ? 'null' : [...kinds].join(' or ');
}

function kindOf(value: JsonValue): string {
  if (value instanceof ExactNumber) return 'number';
  if (typeof value === 'object') return Array.isArray(value) ? 'array' : 'object';
  return typeof value;
}

function withFormat(name: string, format: string | undefined): string {
  return format === undefined ? name : `${name} (${format})`;
}

export function printValue(value: JsonValue): string {
  return typeof value === 'string' ? value : stringifyJson(value);
}

/**
 * Limits and allowed values of a type, or of the items of an array.
 *
 * @param isComplete True on the page of a schema, which lists all values.
 */
export function factsOf(
  described: DescribedTypes,
  type: Type,
  isComplete = false,
  followed: readonly TypeId[] = [],
): readonly Fact[] {
  const { type: own, references } = shapeOf(described.types, type, followed);
  const valuesOf = (inner: Type) => factsOf(described, inner, isComplete, references).filter(isAboutValues);
  switch (own.kind) {
    case 'array':
      return [...limitFacts(own.limits, 'item'), ...valuesOf(own.items)];
    case 'enum':
      return [valuesFact(own, isComplete, pageOfLast(described, references))];
    case 'union':
      return own.members.flatMap((member) => (member.kind === 'reference' ? [] : valuesOf(member)));
    case 'string':
      return limitFacts(own.limits, 'character');
    case 'number':
      return limitFacts(own.limits);
    case 'object':
      return limitFacts(own.limits, 'property');
    default:
      return [];
  }
}

const valuesLabel = 'Values';

function isAboutValues({ label }: Fact): boolean {
  return label === valuesLabel || label === knownValuesLabel;
}

const knownValuesLabel = 'Known values';

/** The page with all values of a named type. */
function pageOfLast({ pageOf }: DescribedTypes, references: readonly TypeId[]): PagePath | undefined {
  const last = references.at(-1);
  return last === undefined ? undefined : pageOf(last);
}

function valuesFact(
  { values, open }: Extract<Type, { readonly kind: 'enum' }>,
  isComplete: boolean,
  page: PagePath | undefined,
): Fact {
  const shown = values.slice(0, isComplete || !page ? maxValues : maxListedValues);
  const others = values.length - shown.length;
  const content = joinInlines(
    shown.map((value) => [inlineCode(printValue(value).slice(0, maxValueLength))]),
    ', ',
  );
  const more = page && !isComplete ? link({ page }, text(`${others} more`)) : text(`${others} more`);
  return {
    label: open ? knownValuesLabel : valuesLabel,
    content: others === 0 ? content : [...content, text(' and '), more],
  };
}
