import { createCore, type Options } from './api.ts';
import { Api9LivesResource } from './resources/api-9-lives.ts';
import { ConstructorResource } from './resources/constructor.ts';
import { CoreResource } from './resources/core.ts';
import { FooBarResource } from './resources/foo-bar.ts';
import { OperationsResource } from './resources/operations-2.ts';
import { Operations } from './resources/operations.ts';
import { PetsResource } from './resources/pets.ts';
import type { Core } from './runtime/client.ts';
import type { Middleware } from './runtime/http.ts';

/**
 * Api Error
 */
export class ApiErrorClient extends Operations {
  /** What the functions of this package take in place of a client. */
  readonly core: Core;
  /** The calls of api 9 lives. */
  readonly api9Lives: Api9LivesResource;
  /** The calls of constructor. */
  readonly constructorResource: ConstructorResource;
  /** The calls of core. */
  readonly coreResource: CoreResource;
  /** The calls of FOO-BAR. */
  readonly fooBar: FooBarResource;
  /** The calls of Operations. */
  readonly operations: OperationsResource;
  /** The calls of Pets. */
  readonly pets: PetsResource;

  /** @throws ClientError for a key in a web page that was not allowed. */
  constructor(options: Options = {}) {
    const core = createCore(options);
    super(core);
    this.core = core;
    this.api9Lives = new Api9LivesResource(core);
    this.constructorResource = new ConstructorResource(core);
    this.coreResource = new CoreResource(core);
    this.fooBar = new FooBarResource(core);
    this.operations = new OperationsResource(core);
    this.pets = new PetsResource(core);
  }

  /** Registers middleware of openapi-fetch, which sees every try of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
