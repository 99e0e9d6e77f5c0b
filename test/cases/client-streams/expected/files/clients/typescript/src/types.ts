import type { UnknownVariant } from './runtime/types.ts';

export interface paths {
  '/ask': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/either': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['either'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/watch/{room}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['watch'];
    put?: never;
    post?: never;
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
    Ask: {
      text: string;
      /**
       * @default false
       */
      stream?: boolean;
    };
    End: {
      type: 'end';
    };
    Event: components['schemas']['Piece'] | components['schemas']['End'] | UnknownVariant<'type'>;
    Piece: {
      type: 'piece';
      text: string;
    };
    Told: {
      text?: string;
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
  ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Ask'];
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
          'application/json': components['schemas']['Told'];
          'text/event-stream': components['schemas']['Event'];
        };
      };
    };
  };
  either: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * What `Accept` asks for
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'][];
          'text/event-stream': components['schemas']['Event'];
        };
      };
    };
  };
  watch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        room: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * Fine
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['Event'];
        };
      };
    };
  };
}
