export interface paths {
  "/it's/${x}/`/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Line one
     *     \@deprecated
     *       * two *\/
     *     ```ts
     *     let a = `${b}`;
     *     ```
     * *\/ console.log(1) /*
     * @deprecated
     */
    get: operations['say'];
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
    /**
     * *\/ \@internal ${x}
     * @deprecated
     */
    "it's /*/ `": {
      /**
       * *\/ `${x}`
       */
      '*/'?: ('*/' | "'" | '`${x}`' | '\\' | '\u2028') | (string & {});
      /**
       * @constant
       */
      __proto__?: "'*/";
      'a-b'?: string;
      '50% off': number;
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
  say: {
    parameters: {
      query?: {
        "it's */ `"?: string;
        __proto__?: string[];
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * *\/
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']["it's /*/ `"];
        };
      };
    };
  };
}
