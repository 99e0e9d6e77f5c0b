import { resourceTitle } from '../../../clients/resource-title.ts';
import type { Model, Operation } from '../../../model/model.ts';
import { type Code, code } from '../../../render/code.ts';
import { pascalCase } from '../../../values/casing.ts';
import { safeName, UniqueNames } from '../../../values/names.ts';
import { identifyOperation } from '../names.ts';

/** Operations of one resource of the client. */
export interface ResourceGroup {
  /** File name of its modules, without extension. */
  readonly file: string;
  /** Property of the client; undefined for operations that are methods of the client itself. */
  readonly property: Code | undefined;
  readonly class: Code;
  /** Display name. */
  readonly title: string;
  readonly operations: readonly Operation[];
}

/** Groups operations by resource, sorted by name, so that reordering the description does not reorder the output. */
export function groupOperations({ operations }: Model): readonly ResourceGroup[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = operation.call.resource.join('');
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  const files = new UniqueNames();
  // Reserved, so that the first operation without a resource does not rename the file of a resource `operations`.
  const clientFile = files.claim('operations');
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, groupedOperations]) => {
      const sorted = groupedOperations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const [first] = sorted;
      if (!first) return [];
      const { resource } = first.call;
      return {
        file: resource.length === 0 ? clientFile : files.claim(safeName(resource.join('-'), 'resource')),
        property: identifyOperation(first).resource,
        class: code(resource.length === 0 ? 'Operations' : `${pascalCase(resource)}Resource`),
        title: resourceTitle(first),
        operations: sorted,
      };
    });
}
