import type { UnknownVariant } from './runtime/types.ts';

export interface paths {
  '/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shapes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addShape'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Box: components['schemas']['ShapeBase'] & {
      width: number;
    } & {
      kind: 'box';
    };
    Card: {
      method: 'card';
      number: string;
    };
    Circle: components['schemas']['ShapeBase'] & {
      radius: number;
    } & {
      kind: 'circle';
    };
    Cube: components['schemas']['BoxBase'] & {
      depth: number;
    } & {
      kind: 'Cube';
    };
    Payment: components['schemas']['Card'] | components['schemas']['Transfer'] | UnknownVariant<'method'>;
    /**
     * A base schema. Its variants extend it.
     */
    Shape:
      | components['schemas']['Circle']
      | components['schemas']['Box']
      | components['schemas']['Cube']
      | UnknownVariant<'kind'>;
    Transfer: {
      method: 'Transfer';
      iban: string;
    };
    /**
     * A base schema. Its variants extend it.
     */
    ShapeBase: {
      kind: string;
      color: string;
    };
    BoxBase: components['schemas']['ShapeBase'] & {
      width: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  pay: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Payment'];
      };
    };
    responses: {
      /**
       * OK
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'] & {
            state: string;
          };
        };
      };
    };
  };
  addShape: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Shape'];
      };
    };
    responses: {
      /**
       * OK
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Shape'];
        };
      };
    };
  };
}
