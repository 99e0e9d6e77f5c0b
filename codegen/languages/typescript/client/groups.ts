import type { Model, Operation } from '../../../model/model.ts';
import { type Code, code } from '../../../render/code.ts';
import { pascalCase, splitWords } from '../../../values/casing.ts';
import { NamePool, safeName } from '../../../values/names.ts';
import { identifyOperation } from '../names.ts';

/** The operations of one resource of the client. */
export interface Group {
  /** Of its modules, without an extension. */
  readonly file: string;
  /** The property of the client; absent for the operations that are the client's own. */
  readonly property: Code | undefined;
  readonly class: Code;
  /** What a reader calls it. */
  readonly title: string;
  readonly operations: readonly Operation[];
}

/** By resource, in the order of their names, so that moving an operation in the description moves nothing else. */
export function groupOperations({ operations }: Model): readonly Group[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = operation.call.resource.join('');
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  const files = new NamePool();
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const sorted = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const [first] = sorted;
      if (!first) return [];
      const { resource } = first.call;
      return {
        file: files.take(safeName(resource.length === 0 ? 'operations' : resource.join('-'), 'operations')),
        property: identifyOperation(first).resource,
        class: code(resource.length === 0 ? 'Operations' : `${pascalCase(resource)}Resource`),
        title: titleOf(first),
        operations: sorted,
      };
    });
}

/** The tag as it is written; in the words of the call's name where that comes from elsewhere. */
function titleOf({ tags, call }: Operation): string {
  const tag = (tags[0] ?? '').replace(/\s+/g, ' ').trim();
  return splitWords(tag).join('') === call.resource.join('') ? tag : call.resource.join(' ');
}
