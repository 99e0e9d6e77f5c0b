export interface paths {
  '/a': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getA'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/b': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putB'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/c': components['pathItems']['C'];
  '/d': components['pathItems']['C'];
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Beside: {
      name: string;
      leaves: components['schemas']['Tree'][];
    } & components['schemas']['Tree'];
    /**
     * The same
     */
    Described: components['schemas']['Tree'];
    Itself: unknown;
    Json:
      | string
      | null
      | ArrayOf<'Json'>
      | {
          [key: string]: components['schemas']['Json'];
        };
    Maybe: {
      id?: string;
    } | null;
    Nested: ArrayOf<'Nested-item'>;
    NothingOrText: string | ArrayOf<'NothingOrText'> | null;
    Pair: ArrayOf<'Pair-item'>;
    Sure: {
      id: string;
    } & components['schemas']['Maybe'];
    Tree: {
      leaves?: components['schemas']['Tree'][];
      self?: components['schemas']['Tree-leaves'];
    };
    'a-get-200-inner': {
      value?: number;
    };
    Failed: {
      why?: string;
    };
    'Tree-leaves': components['schemas']['Tree'][];
    'Nested-item': number | components['schemas']['Nested'];
    'Pair-item': unknown;
  };
  responses: {
    /**
     * Bad
     */
    Failed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          why?: string;
        };
      };
    };
    /**
     * Fine
     */
    'a-get-200': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          inner?: {
            value?: number;
          };
        };
      };
    };
  };
  parameters: {
    'a-get-0': number;
  };
  requestBodies: never;
  headers: never;
  pathItems: {
    C: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      get: operations['getC'];
      put?: never;
      post?: never;
      delete?: never;
      options?: never;
      head?: never;
      patch?: never;
      trace?: never;
    };
  };
}
export type $defs = Record<string, never>;
export interface operations {
  getA: {
    parameters: {
      query?: {
        size?: number;
      };
      header?: never;
      path?: never;
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
          'application/json': {
            inner?: {
              value?: number;
            };
          };
        };
      };
    };
  };
  putB: {
    parameters: {
      query?: {
        size?: components['parameters']['a-get-0'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['a-get-200-inner'];
      };
    };
    responses: {
      200: components['responses']['a-get-200'];
      /**
       * Bad
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Failed'];
        };
      };
    };
  };
  getC: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * Fine
       */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

interface ArrayOf<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}
