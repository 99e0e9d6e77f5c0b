export interface paths {
  '/orders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putOrder'];
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
  schemas: never;
  responses: {
    /**
     * General response
     */
    Found: {
      headers: {
        /**
         * Rate of orders
         */
        'X-Rate'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/json': Record<string, unknown>;
      };
    };
  };
  parameters: {
    /**
     * General identifier
     */
    Id: string;
    /**
     * General limit
     */
    Limit: number;
  };
  requestBodies: {
    /**
     * General body
     */
    Any: {
      content: {
        'application/json': {
          name: string;
        };
      };
    };
  };
  headers: {
    /**
     * General rate
     */
    Rate: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  putOrder: {
    parameters: {
      query?: {
        /**
         * General limit
         */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        /**
         * Number of the order
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * The changed order
     */
    requestBody: components['requestBodies']['Any'];
    responses: {
      /**
       * The order
       */
      200: {
        headers: {
          /**
           * Rate of orders
           */
          'X-Rate'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, unknown>;
        };
      };
      404: components['responses']['Found'];
    };
  };
}
