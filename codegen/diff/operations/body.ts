import { ownValue } from '../../values/json.ts';
import { isTrueAt } from '../../values/read-property.ts';
import { labelOf } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import { compareContents } from './contents.ts';
import type { ResolvedOperation } from './list.ts';
import { type OperationContext, resolved } from './operation-context.ts';

const label = labelOf('request body');

export function compareBody(
  setting: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
): void {
  const flow = setting.requestFlow;
  const [before, after] = [
    resolved(setting.old, ownValue(old.node, 'requestBody')),
    resolved(setting.new, ownValue(next.node, 'requestBody')),
  ];
  const spots = {
    old: before ? { node: old.node, key: 'requestBody' } : old.spot,
    new: after ? { node: next.node, key: 'requestBody' } : next.spot,
  };
  const say = (kind: KindName): void => {
    setting.changes.push({ kind, flow, label, spots });
  };
  if (before && !after) say('body-removed');
  if (!before && after) say(isTrueAt(after, 'required') ? 'required-body-added' : 'body-added');
  if (!before || !after) return;
  const [was, is] = [isTrueAt(before, 'required'), isTrueAt(after, 'required')];
  if (was !== is) say(`body-became-${is ? 'required' : 'optional'}`);
  compareContents(setting, { old: before, new: after }, { flow, label, spots });
}
