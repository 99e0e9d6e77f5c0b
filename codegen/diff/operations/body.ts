import { ownValue } from '../../values/json.ts';
import { isTrueAt } from '../../values/read-property.ts';
import { labelOf } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import { compareContents } from './contents.ts';
import type { ResolvedOperation } from './list.ts';
import { type OperationContext, resolved } from './operation-context.ts';

const label = labelOf('request body');

export function compareBody(
  context: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
): void {
  const flow = context.requestFlow;
  const [before, after] = [
    resolved(context.old, ownValue(old.node, 'requestBody')),
    resolved(context.new, ownValue(next.node, 'requestBody')),
  ];
  const locations = {
    old: before ? { node: old.node, key: 'requestBody' } : old.location,
    new: after ? { node: next.node, key: 'requestBody' } : next.location,
  };
  const report = (kind: ChangeKind): void => {
    context.changes.push({ kind, flow, label, locations });
  };
  if (before && !after) report('body-removed');
  if (!before && after) report(isTrueAt(after, 'required') ? 'required-body-added' : 'body-added');
  if (!before || !after) return;
  const [wasRequired, isRequired] = [isTrueAt(before, 'required'), isTrueAt(after, 'required')];
  if (wasRequired !== isRequired) report(`body-became-${isRequired ? 'required' : 'optional'}`);
  compareContents(context, { old: before, new: after }, { flow, label, locations });
}
