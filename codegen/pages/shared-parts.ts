import type { Model, Operation } from '../model/model.ts';
import { FieldSource } from './field-parts.ts';
import type { Page } from './page.ts';
import { assignPaths, type PagePaths } from './page-paths.ts';

/** The parts of the page of an operation that do not depend on its programs. */
export type OperationParts = Pick<Page, 'summary' | 'blocks'>;

const known = new WeakMap<Model, SharedParts>();

/** Parts of pages that depend only on the model. The references with program files and with program pages share them. */
export class SharedParts {
  readonly paths: PagePaths;
  readonly source: FieldSource;
  readonly #operations = new WeakMap<Operation, OperationParts>();
  #schemas: readonly Page[] | undefined;

  constructor(model: Model) {
    this.paths = assignPaths(model);
    this.source = new FieldSource(model.types, this.paths.schema);
  }

  /** The parts of an operation, built once. */
  operation(operation: Operation, build: () => OperationParts): OperationParts {
    const parts = this.#operations.get(operation) ?? build();
    this.#operations.set(operation, parts);
    return parts;
  }

  /** The pages of all schemas, built once. */
  schemas(build: () => readonly Page[]): readonly Page[] {
    this.#schemas ??= build();
    return this.#schemas;
  }
}

export function sharedParts(model: Model): SharedParts {
  const parts = known.get(model) ?? new SharedParts(model);
  known.set(model, parts);
  return parts;
}
