import { type Code, code, joinCode, source } from '../../render/code.ts';
import { ExactNumber, isArray, isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { printKey, printString } from '../javascript/literals.ts';

/** Longest value printed on one line. */
const longestLine = 60;

/** Prints a value. */
export function printValue(value: JsonValue, depth: number): Code {
  if (typeof value === 'string') return printString(value);
  if (value instanceof ExactNumber) return code(value.text);
  if (isArray(value))
    return enclose(
      '[',
      value.map((item) => printValue(item, depth + 1)),
      ']',
      depth,
    );
  if (isObject(value))
    return printMembers(
      Object.keys(value).map((name) => [name, printValue(ownValue(value, name) ?? null, depth + 1)]),
      depth,
    );
  return code(String(value));
}

export function printMembers(members: readonly (readonly [string, Code])[], depth: number): Code {
  return enclose(
    '{',
    members.map(([name, value]) => source`${printKey(name)}: ${value}`),
    '}',
    depth,
  );
}

function enclose(open: '{' | '[', parts: readonly Code[], close: '}' | ']', depth: number): Code {
  const padding = open === '{' && parts.length > 0 ? ' ' : '';
  const line = source`${code(open + padding)}${joinCode(parts, ', ')}${code(padding + close)}`;
  if (line.length <= longestLine && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  const broken = joinCode(
    parts.map((part) => source`${code(indent)}${part},`),
    '\n',
  );
  return source`${code(open)}\n${broken}\n${code('  '.repeat(depth) + close)}`;
}
