import type { UnknownVariant } from './runtime/types.ts';

export interface paths {
  '/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addSource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vehicles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listVehicles'];
    put?: never;
    post: operations['addVehicle'];
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
    Bike: components['schemas']['VehicleBase'] & {
      gears: number;
    } & {
      wheels: 'bike';
    };
    Car: components['schemas']['VehicleBase'] & {
      doors: number;
    } & {
      wheels: 'car';
    };
    Disk: {
      type: 'disk';
      path: string;
    };
    Git: {
      type: 'git';
      url: string;
    };
    Mail: {
      channel: 'mail';
      address: string;
    };
    Notice: components['schemas']['Mail'] | components['schemas']['Other'] | UnknownVariant<'channel'>;
    Other: {
      channel?: string;
      text: string;
    };
    Source:
      | (components['schemas']['SourceBase'] & components['schemas']['Git'])
      | (components['schemas']['SourceBase'] & components['schemas']['Disk'])
      | UnknownVariant<'type'>;
    Vehicle: components['schemas']['Car'] | components['schemas']['Bike'] | UnknownVariant<'wheels'>;
    VehicleBase: {
      wheels: string;
    };
    SourceBase: {
      type: string;
      label: string;
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
  addNotice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Notice'];
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
          'application/json': components['schemas']['Notice'];
        };
      };
    };
  };
  addSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Source'];
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
        content?: never;
      };
    };
  };
  listVehicles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * OK
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Vehicle'][];
        };
      };
    };
  };
  addVehicle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Vehicle'];
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
        content?: never;
      };
    };
  };
}
