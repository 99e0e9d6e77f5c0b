import { type JsonValue, ownValue } from '../../values/json.ts';
import { isTrueAt, stringAt } from '../../values/read-property.ts';
import { labelOf, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import type { Shape } from '../schemas/alternative.ts';
import { describeTypes } from '../schemas/compare-types.ts';
import { isValidFor } from '../schemas/is-valid-for.ts';
import { keywordsOf } from '../schemas/keyword.ts';
import { isUnrestricted } from '../schemas/merge-alternatives.ts';
import type { SchemaReader } from '../schemas/schema-set.ts';
import { shapeOf } from '../schemas/shape.ts';
import { type ContentLocation, compareContents } from './contents.ts';
import { compareLifecycle, removalTimeOf, sunsetOf } from './lifecycle.ts';
import type { ParameterNode, ResolvedOperation } from './list.ts';
import { compareSchemas, type OperationContext } from './operation-context.ts';

/** OpenAPI ignores header parameters with these names ("Parameter Object"). */
const ignoredHeaders = ['accept', 'content-type', 'authorization'];

export function compareParameters(
  context: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
): void {
  const [before, after] = [parametersByKey(old), parametersByKey(next)];
  const [oldNames, newNames] = [pathKeysOf(old), pathKeysOf(next)];
  for (const [key, parameter] of before) {
    const counterpart = after.get(key);
    if (counterpart) compareParameter(context, parameter, counterpart);
    else if (!newNames.has(key))
      reportRemoval(context, parameter, { old: parameter.location, new: next.location });
  }
  for (const [key, parameter] of after)
    if (!before.has(key) && !oldNames.has(key))
      report(context, isRequired(parameter) ? 'required-parameter-added' : 'parameter-added', parameter, {
        old: old.location,
        new: parameter.location,
      });
}

/** Path parameters are identified by position, header parameters by lower-case name. */
function parametersByKey({ parameters, pathNames }: ResolvedOperation): ReadonlyMap<string, ParameterNode> {
  return new Map(
    parameters.flatMap((parameter) => {
      const [parameterLocation, name] = [stringAt(parameter.node, 'in'), stringAt(parameter.node, 'name')];
      if (parameterLocation === 'header' && ignoredHeaders.includes(name.toLowerCase())) return [];
      const position = pathNames.indexOf(name);
      if (parameterLocation === 'path') return position < 0 ? [] : [[`path ${position}`, parameter] as const];
      return [
        [
          `${parameterLocation} ${parameterLocation === 'header' ? name.toLowerCase() : name}`,
          parameter,
        ] as const,
      ];
    }),
  );
}

/** The keys of all parameters in the path template. Clients send them, declared or not. */
function pathKeysOf({ pathNames }: ResolvedOperation): ReadonlySet<string> {
  return new Set(pathNames.map((_, position) => `path ${position}`));
}

function report(
  context: OperationContext,
  kind: ChangeKind,
  parameter: ParameterNode,
  locations: NodeRefs,
): void {
  context.changes.push({ kind, flow: context.requestFlow, label: parameterLabel(parameter), locations });
}

const removalKinds = {
  'without-sunset': 'parameter-removed',
  'before-sunset': 'parameter-removed-before-sunset',
  'after-sunset': 'parameter-removed-after-sunset',
} as const;

function reportRemoval(context: OperationContext, parameter: ParameterNode, locations: NodeRefs): void {
  const sunset = sunsetOf(parameter.node);
  const kind =
    context.requestFlow === 'request'
      ? removalKinds[removalTimeOf(parameter.node, context.today)]
      : 'parameter-removed';
  context.changes.push({
    kind,
    flow: context.requestFlow,
    label: parameterLabel(parameter),
    locations,
    ...(sunset === '' ? {} : { before: sunset }),
  });
}

function parameterLabel({ node }: ParameterNode): SubjectLabel {
  return labelOf(`${stringAt(node, 'in')} parameter ${stringAt(node, 'name')}`);
}

function isRequired({ node }: ParameterNode): boolean {
  return stringAt(node, 'in') === 'path' || isTrueAt(node, 'required');
}

function compareParameter(context: OperationContext, old: ParameterNode, next: ParameterNode): void {
  const locations: NodeRefs = { old: { node: old.node }, new: { node: next.node } };
  const label = parameterLabel(next);
  const flow = context.requestFlow;
  if (isRequired(old) !== isRequired(next))
    report(context, `parameter-became-${isRequired(next) ? 'required' : 'optional'}`, next, locations);
  const [before, after] = [ownValue(old.node, 'schema'), ownValue(next.node, 'schema')];
  const nodes = { old: old.node, new: next.node };
  if (before !== undefined && after !== undefined) {
    compareStyles(context, nodes, { label, locations });
    compareEmptyValues(context, old, next);
    const contentLocation: ContentLocation = {
      flow,
      label,
      locations: { old: { node: old.node, key: 'schema' }, new: { node: next.node, key: 'schema' } },
    };
    const items = isRepeatable(next) ? itemsOfSingleValues(context, before, after) : undefined;
    if (items === undefined) compareValues(context, [before, after], contentLocation);
    else {
      reportTypeWidened(context, [before, after], contentLocation);
      compareValues(context, [before, items], contentLocation);
    }
  } else if (before === undefined && after === undefined)
    compareContents(context, nodes, { flow, label, locations });
  else
    context.changes.push({
      kind: 'serialization-changed',
      flow,
      label,
      locations,
      before: describeSerialization(before),
      after: describeSerialization(after),
    });
  compareLifecycle(context, nodes, { label, locations });
}

/** Compares `allowEmptyValue` of query parameters (OpenAPI, "Parameter Object"). It has no effect if the schema allows the empty string. */
function compareEmptyValues(context: OperationContext, old: ParameterNode, next: ParameterNode): void {
  if (stringAt(next.node, 'in') !== 'query') return;
  const isAllowed = (side: 'old' | 'new', { node }: ParameterNode): boolean =>
    isTrueAt(node, 'allowEmptyValue') || allowsEmptyString(context.schemas[side], ownValue(node, 'schema'));
  const [wasAllowed, isStillAllowed] = [isAllowed('old', old), isAllowed('new', next)];
  const isStated = isTrueAt(old.node, 'allowEmptyValue') !== isTrueAt(next.node, 'allowEmptyValue');
  if (isStated && wasAllowed !== isStillAllowed)
    report(context, `empty-value-${isStillAllowed ? 'allowed' : 'forbidden'}`, next, {
      old: { node: old.node },
      new: { node: next.node },
    });
}

function allowsEmptyString(reader: SchemaReader, schema: JsonValue | undefined): boolean {
  if (schema === undefined) return false;
  return shapeOf(reader, reader.toSet(schema)).alternatives.some(
    (alternative) =>
      alternative.type === 'string' && (alternative.enumValues?.has('""') ?? isValidFor('', alternative)),
  );
}

function compareValues(
  context: OperationContext,
  [before, after]: readonly [JsonValue, JsonValue],
  contentLocation: ContentLocation,
): void {
  const { old: oldReader, new: newReader } = context.schemas;
  const old = shapeOf(oldReader, oldReader.toSet(before));
  const next = shapeOf(newReader, newReader.toSet(after));
  if (becameString(old, next)) reportTypeWidened(context, [before, after], contentLocation);
  else compareSchemas(context, before, after, contentLocation);
}

function reportTypeWidened(
  context: OperationContext,
  [before, after]: readonly [JsonValue, JsonValue],
  contentLocation: ContentLocation,
): void {
  const { old, new: next } = context.schemas;
  context.changes.push({
    kind: 'type-widened',
    ...contentLocation,
    before: describeTypes(shapeOf(old, old.toSet(before))),
    after: describeTypes(shapeOf(next, next.toSet(after))),
  });
}

/** True if an array is sent as one pair of name and value per item, so that one value and an array with one item look alike. */
function isRepeatable({ node }: ParameterNode): boolean {
  const style = stringAt(node, 'style');
  const isForm = style === 'form' || (style === '' && ['query', 'cookie'].includes(stringAt(node, 'in')));
  return isForm && ownValue(node, 'explode') !== false;
}

/** The items of an array that replaced a single value; undefined for other changes. */
function itemsOfSingleValues(
  { schemas, requestFlow }: OperationContext,
  before: JsonValue,
  after: JsonValue,
): JsonValue | undefined {
  const old = shapeOf(schemas.old, schemas.old.toSet(before)).alternatives;
  const [array, ...others] = shapeOf(schemas.new, schemas.new.toSet(after)).alternatives;
  if (requestFlow === 'response' || array?.type !== 'array' || array.enumValues || others.length > 0)
    return undefined;
  if (!old.every(({ type }) => ['string', 'number', 'boolean'].includes(type))) return undefined;
  const [items, ...more] = [...keywordsOf(array.conjuncts, 'items').values()];
  const hasOtherLimits = array.conjuncts.some((conjunct) =>
    ['minItems', 'maxItems', 'contains', 'prefixItems'].some((key) => (ownValue(conjunct, key) ?? 1) !== 1),
  );
  return hasOtherLimits || more.length > 0 ? undefined : (items?.value ?? true);
}

const serializedTypes = ['boolean', 'number'];

/** True if numbers or booleans became unrestricted strings; in URLs and headers they are serialized as strings already. */
function becameString(old: Shape, next: Shape): boolean {
  const [only, ...others] = next.alternatives;
  return (
    only?.type === 'string' &&
    others.length === 0 &&
    isUnrestricted(only) &&
    old.alternatives.length > 0 &&
    old.alternatives.every(({ type }) => serializedTypes.includes(type))
  );
}

function describeSerialization(schema: JsonValue | undefined): string {
  return schema === undefined ? 'a media type' : 'a style';
}

/** OpenAPI, "Style Values". */
const defaultStyles: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};

/** Compares styles. For a single primitive value the style has no effect; `allowReserved` always has. */
export function compareStyles(
  context: OperationContext,
  nodes: { readonly old: ParameterNode['node']; readonly new: ParameterNode['node'] },
  { label, locations }: { readonly label: SubjectLabel; readonly locations: NodeRefs },
  parameterLocation = stringAt(nodes.new, 'in'),
): void {
  const describeStyle = (node: ParameterNode['node'], isMultiple: boolean): string => {
    const style = stringAt(node, 'style') || (defaultStyles[parameterLocation] ?? 'simple');
    const explode = ownValue(node, 'explode') ?? (style === 'form' || style === 'cookie');
    const allowReservedText = isTrueAt(node, 'allowReserved') ? ', allowReserved true' : '';
    // The serialization of deepObject does not depend on `explode` (OpenAPI, "Style Examples").
    if (style === 'deepObject') return `style deepObject${allowReservedText}`;
    const showsStyle = isMultiple || !['form', 'simple', 'cookie'].includes(style);
    return showsStyle
      ? `style ${style}, explode ${explode === true}${allowReservedText}`
      : `a single value${allowReservedText}`;
  };
  if (describeStyle(nodes.old, true) === describeStyle(nodes.new, true)) return;
  const hasMultipleValues =
    allowsMultipleValues(context.schemas.old, ownValue(nodes.old, 'schema')) &&
    allowsMultipleValues(context.schemas.new, ownValue(nodes.new, 'schema'));
  const [before, after] = [
    describeStyle(nodes.old, hasMultipleValues),
    describeStyle(nodes.new, hasMultipleValues),
  ];
  if (before === after) return;
  context.changes.push({
    kind: 'serialization-changed',
    flow: context.requestFlow,
    label,
    locations,
    before,
    after,
  });
}

/** True if a schema allows arrays or objects. */
function allowsMultipleValues(reader: SchemaReader, schema: JsonValue | undefined): boolean {
  if (schema === undefined) return true;
  return shapeOf(reader, reader.toSet(schema)).alternatives.some(
    ({ type }) => type === 'array' || type === 'object',
  );
}
