import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt, textAt } from '../../values/text.ts';
import { below, type Label } from '../change.ts';
import type { Flow } from '../rules/kind.ts';
import { termOf } from '../schemas/compare-schemas.ts';
import { holdsBytes } from '../schemas/formats.ts';
import { readMembers } from '../schemas/members.ts';
import { shapeOf } from '../schemas/shape.ts';
import type { Terms } from '../schemas/term.ts';
import type { Nodes, OperationSetting } from './setting.ts';

/** Compares the encodings of form fields (OpenAPI, "Encoding Object"). */
export function compareEncodings(
  setting: OperationSetting,
  nodes: Nodes,
  { flow, label }: { readonly flow: Flow; readonly label: Label },
): void {
  const [before, after] = [objectAt(nodes.old, 'encoding'), objectAt(nodes.new, 'encoding')];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = wayOf(ownValue(before, name), usualType(setting.schemas.old, nodes.old, name));
    const is = wayOf(ownValue(after, name), usualType(setting.schemas.new, nodes.new, name));
    if (was === is) continue;
    setting.changes.push({
      kind: 'serialization-changed',
      flow,
      label: below(label, `.${name}`),
      before: was,
      after: is,
      spots: {
        old: Object.hasOwn(before, name) ? { node: before, key: name } : { node: nodes.old },
        new: Object.hasOwn(after, name) ? { node: after, key: name } : { node: nodes.new },
      },
    });
  }
}

function wayOf(given: JsonValue | undefined, usual: string): string {
  const encoding = isObject(given) ? given : {};
  const type = textAt(encoding, 'contentType');
  const headers = Object.keys(objectAt(encoding, 'headers')).toSorted();
  const all = [
    ...(type === '' || type === usual ? [] : [`contentType ${type}`]),
    ...styleOf(encoding),
    ...(headers.length > 0 ? [`headers ${headers.join(', ')}`] : []),
  ];
  return all.length === 0 ? 'the default encoding' : all.join(', ');
}

/** The default is `style: form` with `explode: true`. */
function styleOf(encoding: JsonObject): readonly string[] {
  const style = textAt(encoding, 'style') || 'form';
  const explode = textAt(encoding, 'explode') || `${style === 'form'}`;
  return style === 'form' && explode === 'true' ? [] : [`style ${style}`, `explode ${explode}`];
}

/** The default media type of a form field; `''` if its type does not determine it. */
function usualType(terms: Terms, content: JsonObject, name: string): string {
  const { alternatives } = shapeOf(terms, termOf(terms, ownValue(content, 'schema')));
  const members = readMembers(
    terms,
    alternatives.flatMap(({ atoms }) => atoms),
    'request',
  );
  if (!members.named.has(name)) return '';
  const values = shapeOf(terms, members.termOf(name)).alternatives;
  if (values.every(({ type }) => type === 'object')) return 'application/json';
  if (values.every(holdsBytes)) return 'application/octet-stream';
  return values.every(({ type }) => ['string', 'number', 'boolean'].includes(type)) ? 'text/plain' : '';
}
