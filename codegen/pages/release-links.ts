import { inlineCode, link, text } from './inline.ts';
import type { Inline, PagePath } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { ReleaseGroup } from './release.ts';

/** Links to the operations and schemas that the current description still has. */
export class ReleaseLinks {
  readonly #operations: ReadonlyMap<string, PagePath>;
  readonly #schemas: ReadonlyMap<string, PagePath>;

  constructor({ input: { model }, paths }: PageContext) {
    this.#operations = new Map(
      model.operations.map((operation) => [
        `${operation.method} ${operation.path}`,
        paths.operation(operation),
      ]),
    );
    this.#schemas = new Map(
      [...model.types.values()].flatMap(({ id, name }) => {
        const path = paths.schema(id);
        return path === undefined ? [] : [[name, path] as const];
      }),
    );
  }

  titleOf({ title, endpoint, component }: ReleaseGroup): readonly Inline[] {
    if (component !== undefined)
      return [text('Schema '), linked(this.#schemas.get(component), inlineCode(component))];
    if (endpoint)
      return [linked(this.#operations.get(`${endpoint.method} ${endpoint.path}`), inlineCode(title))];
    return [text(title)];
  }

  /** Links the operation at the start of an item, and names that begin with a schema: ``GET /pets: `limit` ``, `` `Pet.name` ``. */
  linkNames(item: string): readonly Inline[] {
    const operation = [...item.matchAll(/: |$/g)]
      .map(({ index }) => item.slice(0, index))
      .find((start) => this.#operations.has(start));
    if (operation !== undefined)
      return [
        linked(this.#operations.get(operation), inlineCode(operation)),
        ...codeSpans(item.slice(operation.length)),
      ];
    return codeSpans(item).map((inline) =>
      inline.kind === 'code' ? linked(this.#schemaPage(inline.text), inline) : inline,
    );
  }

  /** The page of the schema with the longest name at the start of a property such as `Pet.tags[]`. */
  #schemaPage(name: string): PagePath | undefined {
    return [...name.matchAll(/[.[ ]|$/g)]
      .map(({ index }) => this.#schemas.get(name.slice(0, index)))
      .findLast((path) => path !== undefined);
  }
}

function linked(page: PagePath | undefined, content: Inline): Inline {
  return page === undefined ? content : link({ page }, content);
}

/** Text with names in backticks as code. */
export function codeSpans(sentence: string): readonly Inline[] {
  return sentence.split(/`([^`]+)`/).flatMap((part, index) => {
    if (part === '') return [];
    return index % 2 === 1 ? inlineCode(part) : text(part);
  });
}
