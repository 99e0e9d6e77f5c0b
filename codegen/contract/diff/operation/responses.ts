import { type JsonObject, ownValue } from '../../../values/json.ts';
import { flagAt, objectAt } from '../../../values/text.ts';
import { type Label, labelOf, type Spot, textOf } from '../change.ts';
import { compareContents } from './contents.ts';
import { compareLifecycle } from './lifecycle.ts';
import type { DescribedOperation } from './list.ts';
import { compareStyles } from './parameters.ts';
import { compareSchemas, type Nodes, type OperationSetting, resolved, responseFlow } from './setting.ts';

export function compareResponses(
  setting: OperationSetting,
  old: DescribedOperation,
  next: DescribedOperation,
): void {
  const [before, after] = [objectAt(old.node, 'responses'), objectAt(next.node, 'responses')];
  const flow = responseFlow(setting);
  for (const status of statusesOf(before)) {
    const match = covering(after, status);
    const label = labelOf(`response ${status}`);
    const spots = {
      old: { node: before, key: status },
      new: match === undefined ? { node: after } : { node: after, key: match },
    };
    if (match === undefined) {
      setting.changes.push({ kind: `${sortOf(status)}-removed`, flow, label, spots });
      continue;
    }
    const nodes = {
      old: resolved(setting.old, ownValue(before, status)),
      new: resolved(setting.new, ownValue(after, match)),
    };
    if (!nodes.old || !nodes.new) continue;
    compareContents(setting, { old: nodes.old, new: nodes.new }, { flow, label, spots });
    compareHeaders(setting, { old: nodes.old, new: nodes.new }, label);
  }
  for (const status of statusesOf(after))
    if (covering(before, status) === undefined && !covers(before, after, status))
      setting.changes.push({
        kind: `${sortOf(status)}-added`,
        flow,
        label: labelOf(`response ${status}`),
        spots: { old: { node: before }, new: { node: after, key: status } },
      });
}

function statusesOf(responses: JsonObject): readonly string[] {
  return Object.keys(responses).filter((status) => !status.startsWith('x-'));
}

/** OpenAPI, "Responses Object": a status, else its range, else `default`. */
function covering(responses: JsonObject, status: string): string | undefined {
  return [status, `${status.slice(0, 1)}XX`, 'default'].find((name) => Object.hasOwn(responses, name));
}

/** Whether a range or default is new only as another word for statuses that were there. */
function covers(before: JsonObject, after: JsonObject, status: string): boolean {
  if (status !== 'default' && !status.endsWith('XX')) return false;
  const prefix = status === 'default' ? '' : status.slice(0, 1);
  return statusesOf(before).some((one) => one.startsWith(prefix) && !Object.hasOwn(after, one));
}

function sortOf(status: string): 'success' | 'failure' {
  return status.startsWith('2') ? 'success' : 'failure';
}

interface Header {
  readonly name: string;
  readonly node: JsonObject;
  readonly spot: Spot;
}

function headersOf(
  setting: OperationSetting,
  side: 'old' | 'new',
  holder: JsonObject,
): ReadonlyMap<string, Header> {
  const map = objectAt(holder, 'headers');
  return new Map(
    Object.entries(map).flatMap(([name, given]) => {
      const node = resolved(setting[side], given);
      const isOther = name.toLowerCase() === 'content-type';
      return node && !isOther
        ? [[name.toLowerCase(), { name, node, spot: { node: map, key: name } }] as const]
        : [];
    }),
  );
}

function compareHeaders(setting: OperationSetting, nodes: Nodes, around: Label): void {
  const flow = responseFlow(setting);
  const [before, after] = [headersOf(setting, 'old', nodes.old), headersOf(setting, 'new', nodes.new)];
  const nameOf = ({ name }: Header): Label => labelOf(`header ${name} of ${textOf(around)}`);
  for (const [key, header] of before) {
    const other = after.get(key);
    if (other) compareHeader(setting, header, other, nameOf(other));
    else
      setting.changes.push({
        kind: flagAt(header.node, 'required') ? 'required-header-removed' : 'header-removed',
        flow,
        label: nameOf(header),
        spots: { old: header.spot, new: { node: nodes.new } },
      });
  }
  for (const [key, header] of after)
    if (!before.has(key))
      setting.changes.push({
        kind: flagAt(header.node, 'required') ? 'required-header-added' : 'header-added',
        flow,
        label: nameOf(header),
        spots: { old: { node: nodes.old }, new: header.spot },
      });
}

function compareHeader(setting: OperationSetting, old: Header, next: Header, label: Label): void {
  const flow = responseFlow(setting);
  const spots = { old: { node: old.node }, new: { node: next.node } };
  const [was, is] = [flagAt(old.node, 'required'), flagAt(next.node, 'required')];
  if (was !== is)
    setting.changes.push({ kind: `header-became-${is ? 'required' : 'optional'}`, flow, label, spots });
  const nodes = { old: old.node, new: next.node };
  compareStyles({ ...setting, requestFlow: flow }, nodes, { label, spots }, 'header');
  compareSchemas(setting, ownValue(old.node, 'schema'), ownValue(next.node, 'schema'), {
    flow,
    label,
    spots,
  });
  compareContents(setting, nodes, { flow, label, spots });
  compareLifecycle(setting, nodes, { label, spots });
}
