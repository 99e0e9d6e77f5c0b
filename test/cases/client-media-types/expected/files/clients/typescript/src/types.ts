export interface paths {
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putFile'];
    post: operations['uploadFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['patchText'];
    trace?: never;
  };
  '/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putNote'];
    post: operations['addNote'];
    delete: operations['deleteNotes'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Note: {
      text: string;
    };
    Problem: {
      title?: string;
    };
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
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  putFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': Blob;
      };
    };
    responses: {
      /**
       * The file
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': Blob;
        };
      };
    };
  };
  uploadFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           */
          file: Blob;
          others?: Blob[];
          note?: components['schemas']['Note'];
        };
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
          'text/csv': string;
        };
      };
    };
  };
  patchText: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'text/plain': string;
      };
    };
    responses: {
      /**
       * Anything
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          '*/*': unknown;
        };
      };
      /**
       * Not changed
       */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  putNote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/vnd.note+json': components['schemas']['Note'];
      };
    };
    responses: {
      /**
       * Whatever
       */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Note'];
        };
      };
    };
  };
  addNote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Note'];
        'application/x-www-form-urlencoded': components['schemas']['Note'];
        'text/plain': string;
      };
    };
    responses: {
      /**
       * Made
       */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Note'];
          'text/plain': string;
        };
      };
      /**
       * Later
       */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Failed'];
    };
  };
  deleteNotes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * Gone
       */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * Bad
       */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      '4XX': components['responses']['Failed'];
    };
  };
}
