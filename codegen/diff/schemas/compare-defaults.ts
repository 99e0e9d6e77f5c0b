import type { Shape } from './alternative.ts';
import { changedKeyword } from './keyword.ts';
import { reportChanged } from './report-keyword.ts';
import type { SchemaContext } from './schema-pair.ts';

export function compareDefaults(context: SchemaContext, old: Shape, next: Shape): void {
  const changed = changedKeyword(
    { old: { conjuncts: old.conjuncts }, new: { conjuncts: next.conjuncts } },
    'default',
  );
  const kind = changed?.old === undefined ? 'added' : changed.new === undefined ? 'removed' : 'changed';
  reportChanged(context, changed, `default-${kind}`);
}
