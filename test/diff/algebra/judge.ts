import type { Finding } from '../../../codegen/diff/finding.ts';
import { makeValidator } from '../../../codegen/schema/validator.ts';
import type { JsonObject, JsonValue } from '../../../codegen/values/json.ts';
import { documentOf } from '../in-memory.ts';
import { closed, generous, schemaIn } from './description.ts';
import { draw } from './draw.ts';
import type { Random } from './random.ts';

type Direction = 'request' | 'response';

/** Validates a value with Ajv; undefined if Ajv cannot compile the schema. */
type Judge = (value: JsonValue) => boolean | undefined;

async function judgeOf(root: JsonObject, direction: Direction): Promise<Judge> {
  const document = await documentOf(root);
  const validator = makeValidator(document, direction);
  const schema = schemaIn(document.root);
  return (value) => {
    const verdict = validator.validate(schema, value);
    return verdict.kind === 'validated' ? verdict.errors.length === 0 : undefined;
  };
}

/** Finds a value that is valid in one description and invalid in the other. */
export async function lostValue(
  from: JsonObject,
  to: JsonObject,
  direction: Direction,
  random: Random,
): Promise<JsonValue | undefined> {
  const unseen = direction === 'request' ? 'readOnly' : 'writeOnly';
  const [before, after] = await Promise.all([
    judgeOf(closed(from, unseen), direction),
    judgeOf(generous(to, unseen), direction),
  ]);
  // With `maxContains`, a stricter `contains` allows more arrays: also validate against the original.
  const whole = await judgeOf(from, direction);
  const isDoubtful = mistakesEmptyLists(from) || mistakesEmptyLists(to);
  for (let count = 0; count < tries; count += 1) {
    const value = draw(from, schemaIn(count % 2 === 0 ? from : to), random);
    if (isDoubtful && JSON.stringify(value).includes('[]')) continue;
    if (before(value) === true && after(value) === false && whole(value) === true) return value;
  }
  return undefined;
}

const tries = 40;

/** Works around Ajv: with `prefixItems`, it accepts an empty array for `contains`. */
function mistakesEmptyLists(root: JsonObject): boolean {
  const text = JSON.stringify(root);
  return text.includes('"contains"') && text.includes('"prefixItems"');
}

/** True if a finding can break clients in a direction. */
export function mayBreak(findings: readonly Finding[], direction: Direction): boolean {
  return findings.some((one) => one.direction === direction && one.level !== 'info');
}
