import type { Shape } from './alternative.ts';
import { changedKeyword } from './keyword.ts';
import { reportChanged } from './report-keyword.ts';
import type { SchemaContext } from './schema-pair.ts';

export function compareDefaults(setting: SchemaContext, old: Shape, next: Shape): void {
  const changed = changedKeyword({ old: { atoms: old.base }, new: { atoms: next.base } }, 'default');
  const kind = changed?.old === undefined ? 'added' : changed.new === undefined ? 'removed' : 'changed';
  reportChanged(setting, changed, `default-${kind}`);
}
