import { comparablePath } from '../http/path-template.ts';
import { objectAt } from '../values/read-property.ts';
import type { ModelContext } from './context.ts';

/** Reports operations whose paths differ only in parameter names (OpenAPI, "Path Templating"): a request matches all of them. */
export function reportIdenticalPaths(
  context: ModelContext,
  operations: readonly { readonly method: string; readonly path: string }[],
): void {
  const firstPaths = new Map<string, string>();
  for (const { method, path } of operations) {
    const key = `${method} ${comparablePath(path)}`;
    const first = firstPaths.get(key) ?? path;
    firstPaths.set(key, first);
    if (first === path) continue;
    context.report({
      code: 'identical-paths',
      message: `${method} ${JSON.stringify(path)} matches the same requests as ${method} ${JSON.stringify(first)}.`,
      help: 'Remove one of the paths, or add a segment that distinguishes them.',
      node: objectAt(context.document.root, 'paths'),
      key: path,
    });
  }
}
