export interface paths {
  '/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a response
     * @description Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made.
     */
    post: operations['createResponses'];
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
    /** @description What the model is asked. */
    CreateResponse: {
      /** @description A prompt as text, or the items of a conversation. */
      input?: string | components['schemas']['InputMessage'][];
      /** @description What the model is told before the conversation. */
      instructions?: string | null;
      /** @description What the model may call. */
      tools?: components['schemas']['FunctionTool'][];
      /** @description The model's slug, `vendor/model`. Without one the account's default answers. */
      model?: string;
      /** @description How freely the model chooses its words. */
      temperature?: number | null;
      /** @description The share of likely words that the model chooses from. */
      top_p?: number | null;
      /** @description The most tokens of an answer, reasoning included. */
      max_output_tokens?: number | null;
      /**
       * @description Answer with server-sent events.
       * @default false
       */
      stream?: boolean;
    };
    /** @description An answer. */
    Response: {
      /** @description The answer's name. */
      id: string;
      /** @constant */
      object: 'response';
      /** @description When the answer was begun, in seconds since 1970. */
      created_at: number;
      /** @description When it was complete, in seconds since 1970. */
      completed_at: number | null;
      /** @description The model that answered. */
      model: string;
      /**
       * @description How far the answer is.
       * @enum {unknown}
       */
      status: 'completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued';
      /** @description What the model said and called. */
      output: components['schemas']['OutputItem'][];
      /** @description Why there is no answer. */
      error: components['schemas']['ResponseError'] | null;
      /** @description What was used. */
      usage?: components['schemas']['Usage'] | null;
    };
    /** @description What the data of one server-sent event holds. */
    StreamEvent:
      | components['schemas']['ResponseEvent']
      | components['schemas']['TextDeltaEvent']
      | components['schemas']['ErrorEvent'];
    /** @description A message of the conversation. */
    InputMessage: {
      /** @constant */
      type?: 'message';
      /**
       * @description Who speaks.
       * @enum {unknown}
       */
      role: 'user' | 'system' | 'assistant' | 'developer';
      /** @description What was said. */
      content: string;
    };
    /** @description A function of yours. */
    FunctionTool: {
      /** @constant */
      type: 'function';
      /** @description The function's name. */
      name: string;
      /** @description What the function does, for the model. */
      description?: string | null;
      /** @description The function's arguments as JSON Schema. */
      parameters: {
        [key: string]: unknown;
      } | null;
      /** @description Keep to the schema exactly. */
      strict?: boolean | null;
    };
    /** @description A part of an answer. */
    OutputItem: components['schemas']['OutputMessage'] | components['schemas']['FunctionCall'];
    /** @description Why an answer failed. */
    ResponseError: {
      /** @description The reason, for programs. */
      code: string;
      /** @description The reason, for people. */
      message: string;
    };
    /** @description Tokens used. */
    Usage: {
      /** @description Tokens read. */
      input_tokens: number;
      /** @description Of which. */
      input_tokens_details?: Record<string, never>;
      /** @description Tokens written. */
      output_tokens: number;
      /** @description Of which. */
      output_tokens_details?: Record<string, never>;
      /** @description Both together. */
      total_tokens: number;
    };
    /** @description The answer begins, goes on or ends. */
    ResponseEvent: {
      /**
       * @description What happened.
       * @enum {unknown}
       */
      type:
        | 'response.created'
        | 'response.in_progress'
        | 'response.completed'
        | 'response.incomplete'
        | 'response.failed';
      /** @description The event's place in the stream. */
      sequence_number: number;
      response: components['schemas']['Response'];
    };
    /** @description More text. */
    TextDeltaEvent: {
      /** @constant */
      type: 'response.output_text.delta';
      /** @description The event's place in the stream. */
      sequence_number: number;
      /** @description The message. */
      item_id: string;
      /** @description The item's place in the answer. */
      output_index: number;
      /** @description The part's place in the message. */
      content_index: number;
      /** @description The text that follows. */
      delta: string;
    };
    /** @description The stream ends in an error. */
    ErrorEvent: {
      /** @constant */
      type: 'error';
      /** @description The event's place in the stream. */
      sequence_number: number;
      /** @description The reason, for programs. */
      code: string | null;
      /** @description The reason, for people. */
      message: string;
      /** @description The part of the request that caused it. */
      param: string | null;
    };
    /** @description Why a request was refused. */
    ErrorResponse: {
      error: components['schemas']['ErrorBody'];
    };
    /** @description What the model said. */
    OutputMessage: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'message';
      /** @description The item's name. */
      id: string;
      /** @constant */
      role: 'assistant';
      /**
       * @description How far the item is.
       * @enum {unknown}
       */
      status?: 'in_progress' | 'completed' | 'incomplete';
      /** @description The parts of the message. */
      content: components['schemas']['OutputText'][];
    };
    /** @description A call of a function of yours. */
    FunctionCall: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'function_call';
      /** @description The item's name. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id: string;
      /** @description The function. */
      name: string;
      /** @description The arguments as JSON text. */
      arguments: string;
      /**
       * @description How far the item is.
       * @enum {unknown}
       */
      status?: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description The reason. */
    ErrorBody: {
      /** @description The HTTP status. */
      code: number;
      /** @description The reason, for people. */
      message: string;
      /** @description More about the reason. */
      metadata?: Record<string, never> | null;
    };
    /** @description Text of the model. */
    OutputText: {
      /** @constant */
      type: 'output_text';
      /** @description The text. */
      text: string;
      /** @description Where the text comes from. */
      annotations?: Record<string, never>[];
    };
  };
  responses: {
    /** @description The request is not valid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The account has no credit left. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Too many requests; wait before the next. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Something failed on the way. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
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
  createResponses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The conversation, the model, and how to answer. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateResponse'];
      };
    };
    responses: {
      /** @description The answer; a stream of events where the request asks for one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Response'];
          'text/event-stream': components['schemas']['StreamEvent'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
}
