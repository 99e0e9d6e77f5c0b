import type { UnknownVariant } from './runtime/types.ts';

export interface paths {
  '/anyone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addAnyone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putAdmin'];
    post: operations['addUser'];
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
    Admin: components['schemas']['User'] & {
      rights: string[];
    };
    Animal: components['schemas']['Cat'] | UnknownVariant<'kind'>;
    Anyone: components['schemas']['Cat'] | components['schemas']['Plain'] | UnknownVariant<'kind'>;
    Cat: components['schemas']['AnimalBase'] & {
      lives?: number;
    } & {
      kind: 'Cat';
    };
    /**
     * Format: date-time
     */
    Moment: string;
    Plain: {
      kind: 'Plain';
    };
    User: {
      readonly id: number;
      name: string;
      friends?: components['schemas']['User'][];
      created?: components['schemas']['Moment'];
    };
    AnimalBase: {
      kind: string;
      readonly id?: number;
    };
    AdminWritable: components['schemas']['UserWritable'] & {
      rights: string[];
    };
    AnimalBaseWritable: {
      kind: string;
    };
    AnyoneWritable:
      | components['schemas']['CatWritable']
      | components['schemas']['Plain']
      | UnknownVariant<'kind'>;
    CatWritable: components['schemas']['AnimalBaseWritable'] & {
      lives?: number;
    } & {
      kind: 'Cat';
    };
    UserWritable: {
      name: string;
      password: string;
      friends?: components['schemas']['UserWritable'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: {
    Anyone: {
      content: {
        'application/json': components['schemas']['AnyoneWritable'];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  addAnyone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['Anyone'];
    responses: {
      /**
       * Fine
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Anyone'];
        };
      };
    };
  };
  putAdmin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdminWritable'];
      };
    };
    responses: {
      /**
       * Fine
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Admin'];
        };
      };
    };
  };
  addUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserWritable'];
      };
    };
    responses: {
      /**
       * Fine
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
    };
  };
}
