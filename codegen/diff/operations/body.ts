import { ownValue } from '../../values/json.ts';
import { flagAt } from '../../values/text.ts';
import { labelOf } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import { compareContents } from './contents.ts';
import type { DescribedOperation } from './list.ts';
import { type OperationSetting, resolved } from './setting.ts';

const label = labelOf('request body');

export function compareBody(
  setting: OperationSetting,
  old: DescribedOperation,
  next: DescribedOperation,
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
  if (!before && after) say(flagAt(after, 'required') ? 'required-body-added' : 'body-added');
  if (!before || !after) return;
  const [was, is] = [flagAt(before, 'required'), flagAt(after, 'required')];
  if (was !== is) say(`body-became-${is ? 'required' : 'optional'}`);
  compareContents(setting, { old: before, new: after }, { flow, label, spots });
}
