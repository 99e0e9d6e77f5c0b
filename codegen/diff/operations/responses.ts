import { type JsonObject, ownValue } from '../../values/json.ts';
import { flagAt, objectAt } from '../../values/text.ts';
import { type Label, labelOf, type Spot, type Spots, textOf } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
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
  for (const status of statusesOf(before)) {
    const match = covering(after, status);
    if (match !== undefined) compareResponse(setting, { old: before, new: after }, [status, match]);
    else if (responseFlow(setting) === 'request' || !isSpread(before, after, status))
      report(setting, `${sortOf(before, status)}-removed`, status, {
        old: { node: before, key: status },
        new: { node: after },
      });
  }
  for (const status of statusesOf(after).filter((one) => !Object.hasOwn(before, one))) {
    const match = covering(before, status);
    if (match !== undefined) compareResponse(setting, { old: before, new: after }, [match, status]);
    else if (!isSpread(after, before, status))
      report(setting, `${sortOf(after, status)}-added`, status, {
        old: { node: before },
        new: { node: after, key: status },
      });
  }
}

function report(setting: OperationSetting, kind: KindName, status: string, spots: Spots): void {
  setting.changes.push({ kind, flow: responseFlow(setting), label: labelOf(`response ${status}`), spots });
}

/** @param statuses The status in each description; one of them can be a range that includes the other. */
function compareResponse(
  setting: OperationSetting,
  responses: Nodes,
  [before, after]: readonly [string, string],
): void {
  const old = resolved(setting.old, ownValue(responses.old, before));
  const next = resolved(setting.new, ownValue(responses.new, after));
  if (!old || !next) return;
  const label = labelOf(`response ${Object.hasOwn(responses.old, after) ? before : after}`);
  const spots = { old: { node: responses.old, key: before }, new: { node: responses.new, key: after } };
  compareContents(setting, { old, new: next }, { flow: responseFlow(setting), label, spots });
  compareHeaders(setting, { old, new: next }, label);
}

function statusesOf(responses: JsonObject): readonly string[] {
  return Object.keys(responses).filter((status) => !status.startsWith('x-'));
}

/** The status, its range, or `default` (OpenAPI, "Responses Object"). If a success status is documented, `default` covers errors only. */
function covering(responses: JsonObject, status: string): string | undefined {
  const found = [status, `${status.slice(0, 1)}XX`].find((name) => Object.hasOwn(responses, name));
  if (found !== undefined || !Object.hasOwn(responses, 'default')) return found;
  return isSuccess(status) && statusesOf(responses).some(isSuccess) ? undefined : 'default';
}

/** True if the other description replaces a range or `default` with single statuses. */
function isSpread(responses: JsonObject, others: JsonObject, status: string): boolean {
  if (status !== 'default' && !status.endsWith('XX')) return false;
  const isOne = sortOf(responses, status) === 'success' ? isSuccess : (one: string) => !isSuccess(one);
  const isWithin = (one: string) => status === 'default' || one.startsWith(status.slice(0, 1));
  return statusesOf(others).some((one) => isOne(one) && isWithin(one) && !Object.hasOwn(responses, one));
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** Without a documented success status, `default` is the success response. */
function sortOf(responses: JsonObject, status: string): 'success' | 'failure' {
  const isDefault = status === 'default' && !statusesOf(responses).some(isSuccess);
  return isSuccess(status) || isDefault ? 'success' : 'failure';
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
