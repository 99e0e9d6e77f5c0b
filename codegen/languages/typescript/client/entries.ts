import { type Code, code, source } from '../../../render/code.ts';
import { printKey } from '../../javascript/literals.ts';

/**
 * Prints a property whose key is a name from the description. If the name is a property of all objects (`toString`), TypeScript widens
 * literals in the value, so `as const` is added.
 */
export function printEntry(name: string, value: Code): Code {
  return source`${printKey(name)}: ${value}${code(name in Object.prototype ? ' as const' : '')}`;
}
