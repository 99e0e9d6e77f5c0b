import { reportChanged } from './compare-scalars.ts';
import { changedKeyword } from './keyword.ts';
import type { Setting } from './pair.ts';
import type { Shape } from './shape.ts';

export function compareDefaults(setting: Setting, old: Shape, next: Shape): void {
  const changed = changedKeyword({ old: { atoms: old.base }, new: { atoms: next.base } }, 'default');
  const kind = changed?.old === undefined ? 'added' : changed.new === undefined ? 'removed' : 'changed';
  reportChanged(setting, changed, `default-${kind}`);
}
