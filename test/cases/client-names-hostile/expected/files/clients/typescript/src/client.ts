import { type ClientOptions, createCore } from './api.ts';
import { ConstructorResource } from './resources/constructor.ts';
import { CoreResource } from './resources/core.ts';
import { FooBarResource } from './resources/foo-bar.ts';
import { JResource } from './resources/j.ts';
import { NineLivesResource } from './resources/nine-lives.ts';
import { OperationsResource } from './resources/operations-2.ts';
import { Operations } from './resources/operations.ts';
import { PetsResource } from './resources/pets.ts';
import type { Core } from './runtime/client.ts';
import type { Middleware } from './runtime/http.ts';

/**
 * Api Error
 */
export class ApiErrorClient extends Operations {
  /** Client state: the first argument of the functions of this package. */
  readonly core: Core;
  /** Operations of constructor. */
  readonly constructorResource: ConstructorResource;
  /** Operations of core. */
  readonly coreResource: CoreResource;
  /** Operations of FOO-BAR. */
  readonly fooBar: FooBarResource;
  /** Operations of j. */
  readonly j: JResource;
  /** Operations of nine lives. */
  readonly nineLives: NineLivesResource;
  /** Operations of Operations. */
  readonly operations: OperationsResource;
  /** Operations of Pets. */
  readonly pets: PetsResource;

  /** @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`. */
  constructor(options: ClientOptions = {}) {
    const core = createCore(options);
    super(core);
    this.core = core;
    this.constructorResource = new ConstructorResource(core);
    this.coreResource = new CoreResource(core);
    this.fooBar = new FooBarResource(core);
    this.j = new JResource(core);
    this.nineLives = new NineLivesResource(core);
    this.operations = new OperationsResource(core);
    this.pets = new PetsResource(core);
  }

  /** Registers openapi-fetch middleware. It runs on every attempt of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
