export interface paths {
  '/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putCustomer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['search'];
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
    Caller: {
      phone: string;
    } & components['schemas']['Person'];
    Customer: {
      email: string;
      opaque: unknown;
    } & components['schemas']['Person'] & {
        number: components['schemas']['Customer--defs-number'];
      };
    Labels: {
      name: string;
      count?: number;
    } & {
      [key: string]: unknown;
    };
    Person: {
      email?: string;
      phone?: string;
    };
    Scores: {
      [key: string]: number;
    };
    Search: {
      query?: string;
      customer?: number;
      limit?: number;
    } & (
      | {
          query: string;
        }
      | {
          customer: number;
        }
    );
    'Customer--defs-number': number;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  putCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Customer'];
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
          '*/*': components['schemas']['Customer'];
        };
      };
    };
  };
  search: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Search'];
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
          '*/*': components['schemas']['Customer'];
        };
      };
    };
  };
}
