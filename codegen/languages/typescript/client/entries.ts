import { type Code, code, source } from '../../../render/code.ts';
import { printKey } from '../../javascript/literals.ts';

/**
 * A member of an object whose keys are names of the description. Where all objects have a member of that name (`toString`), TypeScript types
 * the value by that one, and widens the literals in it to any text.
 */
export function printEntry(name: string, value: Code): Code {
  return source`${printKey(name)}: ${value}${code(name in Object.prototype ? ' as const' : '')}`;
}
