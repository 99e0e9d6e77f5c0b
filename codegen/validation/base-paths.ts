import type { Operation } from '../model/model.ts';

/** Path templates of an operation's servers, without a trailing slash: `/v1`, `/{tenant}/api`. `''` if it has no server. */
export function basePaths({ servers }: Operation): readonly string[] {
  if (servers.length === 0) return [''];
  return [
    ...new Set(
      servers.flatMap(({ url, variables }) => {
        const values = new Map(variables.map((variable) => [variable.name, variable.default]));
        const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? name);
        return [pathOf(filled), pathOf(url)];
      }),
    ),
  ];
}

/** A server URL may be relative or begin with a variable. */
function pathOf(url: string): string {
  const path = /^(?:[^/]*:)?(?:\/\/[^/]*)?([^?#]*)/.exec(url)?.[1] ?? '';
  const inner = path.replace(/^(?:\.?\/)+|\/+$/g, '');
  return inner === '' || inner === '.' ? '' : `/${inner}`;
}
