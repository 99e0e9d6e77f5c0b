import { type JsonValue, ownValue } from '../../values/json.ts';
import { isTrueAt, stringAt } from '../../values/read-property.ts';
import { labelOf, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import { becameString } from '../schemas/became-string.ts';
import { describeTypes } from '../schemas/compare-types.ts';
import { allowsMultipleValues } from '../schemas/multiple-values.ts';
import { shapeOf } from '../schemas/shape.ts';
import { type ContentContext, compareContents } from './contents.ts';
import { compareLifecycle } from './lifecycle.ts';
import type { ParameterSpot, ResolvedOperation } from './list.ts';
import { compareSchemas, type OperationContext } from './operation-context.ts';

/** OpenAPI ignores header parameters with these names ("Parameter Object"). */
const ignoredHeaders = ['accept', 'content-type', 'authorization'];

export function compareParameters(
  setting: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
): void {
  const [before, after] = [byKey(old), byKey(next)];
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other) compareParameter(setting, one, other);
    else report(setting, 'parameter-removed', one, { old: one.spot, new: next.spot });
  }
  for (const [key, one] of after)
    if (!before.has(key))
      report(setting, isRequired(one) ? 'required-parameter-added' : 'parameter-added', one, {
        old: old.spot,
        new: one.spot,
      });
}

/** Path parameters are identified by position, header parameters by lower-case name. */
function byKey({ parameters, pathNames }: ResolvedOperation): ReadonlyMap<string, ParameterSpot> {
  return new Map(
    parameters.flatMap((one) => {
      const [place, name] = [stringAt(one.node, 'in'), stringAt(one.node, 'name')];
      if (place === 'header' && ignoredHeaders.includes(name.toLowerCase())) return [];
      const position = pathNames.indexOf(name);
      if (place === 'path') return position < 0 ? [] : [[`path ${position}`, one] as const];
      return [[`${place} ${place === 'header' ? name.toLowerCase() : name}`, one] as const];
    }),
  );
}

function report(setting: OperationContext, kind: KindName, one: ParameterSpot, spots: NodeRefs): void {
  setting.changes.push({ kind, flow: setting.requestFlow, label: nameOf(one), spots });
}

function nameOf({ node }: ParameterSpot): SubjectLabel {
  return labelOf(`${stringAt(node, 'in')} parameter ${stringAt(node, 'name')}`);
}

function isRequired({ node }: ParameterSpot): boolean {
  return stringAt(node, 'in') === 'path' || isTrueAt(node, 'required');
}

function compareParameter(setting: OperationContext, old: ParameterSpot, next: ParameterSpot): void {
  const spots: NodeRefs = { old: { node: old.node }, new: { node: next.node } };
  const label = nameOf(next);
  const flow = setting.requestFlow;
  if (isRequired(old) !== isRequired(next))
    report(setting, `parameter-became-${isRequired(next) ? 'required' : 'optional'}`, next, spots);
  const [before, after] = [ownValue(old.node, 'schema'), ownValue(next.node, 'schema')];
  const nodes = { old: old.node, new: next.node };
  if (before !== undefined && after !== undefined) {
    compareStyles(setting, nodes, { label, spots });
    compareValues(setting, [before, after], {
      flow,
      label,
      spots: { old: { node: old.node, key: 'schema' }, new: { node: next.node, key: 'schema' } },
    });
  } else if (before === undefined && after === undefined)
    compareContents(setting, nodes, { flow, label, spots });
  else
    setting.changes.push({
      kind: 'serialization-changed',
      flow,
      label,
      spots,
      before: wayOf(before),
      after: wayOf(after),
    });
  compareLifecycle(setting, nodes, { label, spots });
}

function compareValues(
  setting: OperationContext,
  [before, after]: readonly [JsonValue, JsonValue],
  place: ContentContext,
): void {
  const { old: oldTerms, new: newTerms } = setting.schemas;
  const old = shapeOf(oldTerms, oldTerms.term(before));
  const next = shapeOf(newTerms, newTerms.term(after));
  if (becameString(old, next))
    setting.changes.push({
      kind: 'type-widened',
      ...place,
      before: describeTypes(old),
      after: describeTypes(next),
    });
  else compareSchemas(setting, before, after, place);
}

function wayOf(schema: JsonValue | undefined): string {
  return schema === undefined ? 'a media type' : 'a style';
}

/** OpenAPI, "Style Values". */
const usualStyles: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};

/** Compares styles. For a single primitive value the style has no effect; `allowReserved` always has. */
export function compareStyles(
  setting: OperationContext,
  nodes: { readonly old: ParameterSpot['node']; readonly new: ParameterSpot['node'] },
  { label, spots }: { readonly label: SubjectLabel; readonly spots: NodeRefs },
  place = stringAt(nodes.new, 'in'),
): void {
  const read = (node: ParameterSpot['node'], isMany: boolean): string => {
    const style = stringAt(node, 'style') || (usualStyles[place] ?? 'simple');
    const explode = ownValue(node, 'explode') ?? (style === 'form' || style === 'cookie');
    const raw = isTrueAt(node, 'allowReserved') ? ', allowReserved true' : '';
    // The serialization of deepObject does not depend on `explode` (OpenAPI, "Style Examples").
    if (style === 'deepObject') return `style deepObject${raw}`;
    const printsText = isMany || !['form', 'simple', 'cookie'].includes(style);
    return printsText ? `style ${style}, explode ${explode === true}${raw}` : `a single value${raw}`;
  };
  if (read(nodes.old, true) === read(nodes.new, true)) return;
  const isMany =
    allowsMultipleValues(setting.schemas.old, ownValue(nodes.old, 'schema')) &&
    allowsMultipleValues(setting.schemas.new, ownValue(nodes.new, 'schema'));
  const [before, after] = [read(nodes.old, isMany), read(nodes.new, isMany)];
  if (before === after) return;
  setting.changes.push({
    kind: 'serialization-changed',
    flow: setting.requestFlow,
    label,
    spots,
    before,
    after,
  });
}
