import type { Operation } from '../model/model.ts';
import { splitWords } from '../values/casing.ts';

/** Display name of an operation's resource: the tag as written, or the words of the resource if it does not come from a tag. */
export function resourceTitle({ tags, call }: Pick<Operation, 'tags' | 'call'>): string {
  const tag = (tags[0] ?? '').replace(/\s+/g, ' ').trim();
  return splitWords(tag).join('') === call.resource.join('') ? tag : call.resource.join(' ');
}
