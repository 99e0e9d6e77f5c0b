import { DUMP_SCHEMA, defineScalarTag, dump, NOT_RESOLVED } from 'js-yaml';
import { ExactNumber, type JsonValue } from '../values/json.ts';

/** Read as YAML 1.1 or 1.2, the text means the same: what either takes for something else is quoted. Digits are kept. */
export function printYaml(value: JsonValue): string {
  return dump(value, { schema, lineWidth: -1, noRefs: true });
}

const schema = DUMP_SCHEMA.withTags(
  exactTag('tag:yaml.org,2002:int', /^-?\d+$/),
  exactTag('tag:yaml.org,2002:float', /[.eE]/),
);

/** Numbers whose spelling JavaScript would change, under the tag that their text resolves to. */
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
