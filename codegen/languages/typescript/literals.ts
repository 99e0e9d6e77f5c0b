import { type Code, code, joinCode, source } from '../../render/code.ts';
import { ExactNumber, isArray, isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { printKey, printString } from '../javascript/literals.ts';

/** Longest value printed on one line. */
const maxLineLength = 60;

/** Prints a value. */
export function printValue(value: JsonValue, depth: number): Code {
  if (typeof value === 'string') return printString(value);
  if (value instanceof ExactNumber) return code(value.text);
  if (isArray(value))
    return printBrackets(
      '[',
      value.map((item) => printValue(item, depth + 1)),
      ']',
      depth,
    );
  if (isObject(value))
    return printObject(
      Object.keys(value).map((name) => [name, printValue(ownValue(value, name) ?? null, depth + 1)]),
      depth,
    );
  return code(String(value));
}

export function printObject(properties: readonly (readonly [string, Code])[], depth: number): Code {
  return printBrackets(
    '{',
    properties.map(([name, value]) => source`${printKey(name)}: ${value}`),
    '}',
    depth,
  );
}

/**
 * Prints a property whose key is a name from the description. If the name is a property of all objects (`toString`), TypeScript widens
 * literals in the value, so `as const` is added.
 */
export function printNamedProperty(name: string, value: Code): Code {
  return source`${printKey(name)}: ${value}${code(name in Object.prototype ? ' as const' : '')}`;
}

function printBrackets(open: '{' | '[', items: readonly Code[], close: '}' | ']', depth: number): Code {
  const padding = open === '{' && items.length > 0 ? ' ' : '';
  const line = source`${code(open + padding)}${joinCode(items, ', ')}${code(padding + close)}`;
  if (line.length <= maxLineLength && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  const lines = joinCode(
    items.map((part) => source`${code(indent)}${part},`),
    '\n',
  );
  return source`${code(open)}\n${lines}\n${code('  '.repeat(depth) + close)}`;
}
