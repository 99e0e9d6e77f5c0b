import type { Shape } from './alternative.ts';
import { isFree } from './merge.ts';

const written = ['boolean', 'number'];

/** Whether numbers or truth values became any text: in a URL or a header they were texts already. */
export function becameText(old: Shape, next: Shape): boolean {
  const [only, ...others] = next.alternatives;
  return (
    only?.type === 'string' &&
    others.length === 0 &&
    isFree(only) &&
    old.alternatives.length > 0 &&
    old.alternatives.every(({ type }) => written.includes(type))
  );
}
