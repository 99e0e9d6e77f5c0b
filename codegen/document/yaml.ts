import { DUMP_SCHEMA, defineScalarTag, dump, NOT_RESOLVED } from 'js-yaml';
import { ExactNumber, type JsonValue } from '../values/json.ts';

/** Prints YAML that has the same meaning in YAML 1.1 and 1.2: ambiguous strings are quoted. The digits of numbers are kept. */
export function printYaml(value: JsonValue): string {
  return dump(value, { schema, lineWidth: -1, noRefs: true });
}

const schema = DUMP_SCHEMA.withTags(
  exactTag('tag:yaml.org,2002:int', /^-?\d+$/),
  exactTag('tag:yaml.org,2002:float', /[.eE]/),
);

/** A YAML tag that prints an {@link ExactNumber} with its original text. */
function exactTag(name: string, spelling: RegExp) {
  const usual = DUMP_SCHEMA.tags.find((tag) => tag.nodeKind === 'scalar' && tag.tagName === name);
  return defineScalarTag(name, {
    implicit: true,
    resolve: (text, isExplicit, tagName) =>
      usual?.nodeKind === 'scalar' ? usual.resolve(text, isExplicit, tagName) : NOT_RESOLVED,
    identify: (data) =>
      data instanceof ExactNumber ? spelling.test(data.text) : usual?.identify(data) === true,
    represent: (data) => (data instanceof ExactNumber ? data.text : String(data)),
  });
}
