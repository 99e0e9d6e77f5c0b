import { withoutQuery } from '../http/path-template.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { objectAt } from '../values/read-property.ts';
import type { ModelContext } from './context.ts';
import type { Parameter } from './model.ts';

const code = 'undeclared-path-parameter';

/** Reports template expressions of a path without a parameter (OpenAPI, "Path Templating"), once for all methods of the path. */
export function checkPathParameters(
  context: ModelContext,
  { path }: { readonly path: string },
  parameters: readonly Pick<Parameter, 'name' | 'location'>[],
): void {
  const declared = parameters.filter(({ location }) => location === 'path').map(({ name }) => name);
  for (const [, name = ''] of withoutQuery(path).matchAll(/\{([^{}]+)\}/g))
    if (!declared.includes(name))
      context.report({
        code,
        message: `Path parameter ${JSON.stringify(name)} is not declared; samples contain its name.`,
        help: `Add it to "parameters": {name: ${name}, in: path, required: true, schema: {type: string}}.`,
        node: objectAt(context.document.root, 'paths'),
        key: path,
        isInvalid: true,
      });
}

/** Removes reports of path parameters that are missing because a parameter of the path was invalid and skipped. */
export function withoutSkippedParameters(
  diagnostics: readonly Diagnostic[],
  others: readonly Diagnostic[],
): readonly Diagnostic[] {
  const skipped = [...others, ...diagnostics]
    .filter((one) => one.code !== code)
    .flatMap(({ place }) => (place && /\/parameters(?:\/|$)/.test(place.pointer) ? [place.pointer] : []));
  return diagnostics.filter(
    (one) => one.code !== code || !skipped.some((pointer) => pointer.startsWith(`${one.place?.pointer}/`)),
  );
}
