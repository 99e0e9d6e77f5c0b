import { type JsonObject, ownValue } from '../../values/json.ts';
import { isTrueAt, objectAt } from '../../values/read-property.ts';
import { formatLabel, labelOf, type NodeRef, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import { compareContents } from './contents.ts';
import { compareLifecycle } from './lifecycle.ts';
import type { ResolvedOperation } from './list.ts';
import {
  compareSchemas,
  type NodePair,
  type OperationContext,
  resolved,
  responseFlow,
} from './operation-context.ts';
import { compareStyles } from './parameters.ts';

export function compareResponses(
  context: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
): void {
  const [before, after] = [objectAt(old.node, 'responses'), objectAt(next.node, 'responses')];
  for (const status of statusesOf(before)) {
    const match = coveringStatus(after, status);
    if (match !== undefined) compareResponse(context, { old: before, new: after }, [status, match]);
    else if (responseFlow(context) === 'request' || !isSplit(before, after, status))
      report(context, `${outcomeOf(before, status)}-removed`, status, {
        old: { node: before, key: status },
        new: { node: after },
      });
  }
  for (const status of statusesOf(after).filter((candidate) => !Object.hasOwn(before, candidate))) {
    const match = coveringStatus(before, status);
    if (match !== undefined) compareResponse(context, { old: before, new: after }, [match, status]);
    else if (isSuccessRange(after, status) || !isSplit(after, before, status))
      report(context, `${outcomeOf(after, status)}-added`, status, {
        old: { node: before },
        new: { node: after, key: status },
      });
  }
}

function report(context: OperationContext, kind: ChangeKind, status: string, locations: NodeRefs): void {
  context.changes.push({
    kind,
    flow: responseFlow(context),
    label: labelOf(`response ${status}`),
    locations,
  });
}

/** @param statuses The status in each description; one of them can be a range that includes the other. */
function compareResponse(
  context: OperationContext,
  responses: NodePair,
  [before, after]: readonly [string, string],
): void {
  const old = resolved(context.old, ownValue(responses.old, before));
  const next = resolved(context.new, ownValue(responses.new, after));
  if (!old || !next) return;
  const label = labelOf(`response ${Object.hasOwn(responses.old, after) ? before : after}`);
  const locations = { old: { node: responses.old, key: before }, new: { node: responses.new, key: after } };
  compareContents(context, { old, new: next }, { flow: responseFlow(context), label, locations });
  compareHeaders(context, { old, new: next }, label);
}

function statusesOf(responses: JsonObject): readonly string[] {
  return Object.keys(responses).filter((status) => !status.startsWith('x-'));
}

/** The status, its range, or `default` (OpenAPI, "Responses Object"). If a success status is documented, `default` covers errors only. */
function coveringStatus(responses: JsonObject, status: string): string | undefined {
  const key = [status, `${status.slice(0, 1)}XX`].find((name) => Object.hasOwn(responses, name));
  if (key !== undefined || !Object.hasOwn(responses, 'default')) return key;
  return isSuccess(status) && statusesOf(responses).some(isSuccess) ? undefined : 'default';
}

/** True if the other description replaces a range or `default` with single statuses. */
function isSplit(responses: JsonObject, otherResponses: JsonObject, status: string): boolean {
  if (status !== 'default' && !status.endsWith('XX')) return false;
  const hasSameOutcome =
    outcomeOf(responses, status) === 'success' ? isSuccess : (candidate: string) => !isSuccess(candidate);
  const isInRange = (candidate: string) => status === 'default' || candidate.startsWith(status.slice(0, 1));
  return statusesOf(otherResponses).some(
    (candidate) => hasSameOutcome(candidate) && isInRange(candidate) && !Object.hasOwn(responses, candidate),
  );
}

/** True for a range of success statuses. Clients may accept only the single statuses that it replaces. */
function isSuccessRange(responses: JsonObject, status: string): boolean {
  return status.endsWith('XX') && outcomeOf(responses, status) === 'success';
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** Without a documented success status, `default` is the success response. */
function outcomeOf(responses: JsonObject, status: string): 'success' | 'failure' {
  const isDefault = status === 'default' && !statusesOf(responses).some(isSuccess);
  return isSuccess(status) || isDefault ? 'success' : 'failure';
}

interface ResponseHeader {
  readonly name: string;
  readonly node: JsonObject;
  readonly location: NodeRef;
}

function headersOf(
  context: OperationContext,
  side: 'old' | 'new',
  parent: JsonObject,
): ReadonlyMap<string, ResponseHeader> {
  const map = objectAt(parent, 'headers');
  return new Map(
    Object.entries(map).flatMap(([name, value]) => {
      const node = resolved(context[side], value);
      const isContentType = name.toLowerCase() === 'content-type';
      return node && !isContentType
        ? [[name.toLowerCase(), { name, node, location: { node: map, key: name } }] as const]
        : [];
    }),
  );
}

function compareHeaders(context: OperationContext, nodes: NodePair, responseLabel: SubjectLabel): void {
  const flow = responseFlow(context);
  const [before, after] = [headersOf(context, 'old', nodes.old), headersOf(context, 'new', nodes.new)];
  const headerLabel = ({ name }: ResponseHeader): SubjectLabel =>
    labelOf(`header ${name} of ${formatLabel(responseLabel)}`);
  for (const [key, header] of before) {
    const other = after.get(key);
    if (other) compareHeader(context, header, other, headerLabel(other));
    else
      context.changes.push({
        kind: isTrueAt(header.node, 'required') ? 'required-header-removed' : 'header-removed',
        flow,
        label: headerLabel(header),
        locations: { old: header.location, new: { node: nodes.new } },
      });
  }
  for (const [key, header] of after)
    if (!before.has(key))
      context.changes.push({
        kind: isTrueAt(header.node, 'required') ? 'required-header-added' : 'header-added',
        flow,
        label: headerLabel(header),
        locations: { old: { node: nodes.old }, new: header.location },
      });
}

function compareHeader(
  context: OperationContext,
  old: ResponseHeader,
  next: ResponseHeader,
  label: SubjectLabel,
): void {
  const flow = responseFlow(context);
  const locations = { old: { node: old.node }, new: { node: next.node } };
  const [wasRequired, isRequired] = [isTrueAt(old.node, 'required'), isTrueAt(next.node, 'required')];
  if (wasRequired !== isRequired)
    context.changes.push({
      kind: `header-became-${isRequired ? 'required' : 'optional'}`,
      flow,
      label,
      locations,
    });
  const nodes = { old: old.node, new: next.node };
  compareStyles({ ...context, requestFlow: flow }, nodes, { label, locations }, 'header');
  compareSchemas(context, ownValue(old.node, 'schema'), ownValue(next.node, 'schema'), {
    flow,
    label,
    locations,
  });
  compareContents(context, nodes, { flow, label, locations });
  compareLifecycle(context, nodes, { label, locations });
}
