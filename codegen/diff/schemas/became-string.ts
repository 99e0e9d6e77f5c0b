import type { Shape } from './alternative.ts';
import { isUnrestricted } from './merge-alternatives.ts';

const serializedTypes = ['boolean', 'number'];

/** True if numbers or booleans became unrestricted strings; in URLs and headers they are serialized as strings already. */
export function becameString(old: Shape, next: Shape): boolean {
  const [only, ...others] = next.alternatives;
  return (
    only?.type === 'string' &&
    others.length === 0 &&
    isUnrestricted(only) &&
    old.alternatives.length > 0 &&
    old.alternatives.every(({ type }) => serializedTypes.includes(type))
  );
}
