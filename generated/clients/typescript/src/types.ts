import type { Unknown } from './runtime/types.ts';

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
     * @description Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made: each holds a JSON event in `data`, lines that begin with a colon keep the connection open and say nothing, and `[DONE]` follows the last event. Errors before the first event are answered as without `stream`; later ones are events.
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
    /** @description A tool that is added on the way. */
    AddedTool: components['schemas']['Tool'] | components['schemas']['UnknownTool'];
    /** @description More tools, from this place of the conversation on. */
    AdditionalTools: {
      /**
       * @description Always `additional_tools`.
       * @enum {string}
       */
      type: 'additional_tools';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description Who adds them. */
      role:
        | ('unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer' | 'tool')
        | (string & {});
      /** @description The tools. */
      tools: components['schemas']['AddedTool'][];
    };
    /** @description Advice of another model. */
    AdvisorItem: {
      /**
       * @description Always `openrouter:advisor`.
       * @enum {string}
       */
      type: 'openrouter:advisor';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['TaskStatus'];
      /** @description The name of the advisor. */
      instance_name?: string;
      /** @description The model that was asked. */
      model?: string;
      /** @description What it was asked. */
      prompt?: string;
      /** @description What it said. */
      advice?: string;
      /** @description Why it said nothing. */
      error?: string;
    };
    /** @description Who is asked, and how. */
    AdvisorParameters: {
      /** @description The model that is asked. */
      model?: string;
      /** @description What the advisor is called. */
      name?: string;
      /** @description What the advisor is told first. */
      instructions?: string;
      /** @description Whether it is shown the conversation. */
      forward_transcript?: boolean;
      /** @description Whether its text comes as events of its item. */
      stream?: boolean;
      /** @description How many tokens it may write. */
      max_completion_tokens?: number;
      /** @description How freely it chooses its words. */
      temperature?: number;
      reasoning?: components['schemas']['InnerReasoning'];
    };
    /** @description An agent. */
    Agent: {
      /** @description The name of the agent. */
      agent_name: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A part of what one agent tells another. */
    AgentContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['EncryptedContent']
      | Unknown<'type'>;
    /** @description What one agent tells another. */
    AgentMessage: {
      /**
       * @description Always `agent_message`.
       * @enum {string}
       */
      type: 'agent_message';
      /** @description The identifier of the message. */
      id?: string | null;
      /** @description The agent that speaks. */
      author: string;
      /** @description The agent that is spoken to. */
      recipient: string;
      /** @description What is said. */
      content: components['schemas']['AgentContent'][];
      /** @description An agent. */
      agent?: components['schemas']['Agent'] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description The model calls some of the tools only. */
    AllowedTools: {
      /**
       * @description Always `allowed_tools`.
       * @enum {string}
       */
      type: 'allowed_tools';
      /** @description Whether it may or must. */
      mode: ('auto' | 'required') | (string & {});
      /** @description The tools, each by its `type` and, where it has one, its `name`. */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /** @description Where a piece of text comes from. */
    Annotation:
      | components['schemas']['UrlCitation']
      | components['schemas']['FileCitation']
      | components['schemas']['FilePath']
      | Unknown<'type'>;
    /** @description A reference for the text of a part. */
    AnnotationAddedEvent: {
      /**
       * @description Always `response.output_text.annotation.added`.
       * @enum {string}
       */
      type: 'response.output_text.annotation.added';
      annotation: components['schemas']['Annotation'];
      /** @description The place of the reference in `annotations`, from 0. */
      annotation_index: number;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Any text. */
    AnyTextFormat: {
      /**
       * @description Always `text`.
       * @enum {string}
       */
      type: 'text';
    };
    /** @description A change of a file that your program carries out. */
    ApplyPatchCall: {
      /**
       * @description Always `apply_patch_call`.
       * @enum {string}
       */
      type: 'apply_patch_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description What the result is sent back under. */
      call_id: string;
      operation: components['schemas']['PatchOperation'];
      /** @description How far the call is. */
      status: ('in_progress' | 'completed') | (string & {});
      /** @description Who made the call. */
      created_by?: string;
    };
    /** @description An earlier change of a file, sent back. */
    ApplyPatchCallInput: {
      /**
       * @description Always `apply_patch_call`.
       * @enum {string}
       */
      type: 'apply_patch_call';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description What the result is sent back under. */
      call_id: string;
      operation: components['schemas']['PatchOperation'];
      /** @description How far the call was. */
      status: ('in_progress' | 'completed') | (string & {});
    };
    /** @description Whether your program could change the file. */
    ApplyPatchCallOutput: {
      /**
       * @description Always `apply_patch_call_output`.
       * @enum {string}
       */
      type: 'apply_patch_call_output';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description The call that this is the result of. */
      call_id: string;
      /** @description Whether it could. */
      status: ('completed' | 'failed') | (string & {});
      /** @description What went wrong, for the model. */
      output?: string | null;
    };
    /** @description The model changes a file. */
    ApplyPatchChoice: {
      /**
       * @description Always `apply_patch`.
       * @enum {string}
       */
      type: 'apply_patch';
    };
    /** @description More of the change of a file. */
    ApplyPatchDiffDeltaEvent: {
      /**
       * @description Always `response.apply_patch_call_operation_diff.delta`.
       * @enum {string}
       */
      type: 'response.apply_patch_call_operation_diff.delta';
      /** @description The part of the diff that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The change of a file is complete. */
    ApplyPatchDiffDoneEvent: {
      /**
       * @description Always `response.apply_patch_call_operation_diff.done`.
       * @enum {string}
       */
      type: 'response.apply_patch_call_operation_diff.done';
      /** @description The whole diff. */
      diff: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A change of a file that your program carries out, asked for by OpenRouter's tool. */
    ApplyPatchItem: {
      /**
       * @description Always `openrouter:apply_patch`.
       * @enum {string}
       */
      type: 'openrouter:apply_patch';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id?: string;
      status: components['schemas']['ItemStatus'];
      operation?: components['schemas']['PatchOperation'];
    };
    /** @description Who carries the call out. */
    ApplyPatchParameters: {
      /** @description Who carries the call out. */
      engine?: ('auto' | 'native' | 'openrouter') | (string & {});
    };
    /** @description Changes of files that your program carries out. */
    ApplyPatchTool: {
      /**
       * @description Always `apply_patch`.
       * @enum {string}
       */
      type: 'apply_patch';
    };
    /** @description An earlier answer of the model, as an earlier response gave it. */
    AssistantMessage: {
      /**
       * @description Always `message`.
       * @constant
       */
      type: 'message';
      /** @description The identifier of the message. */
      id: string;
      /**
       * @description Always `assistant`.
       * @constant
       */
      role: 'assistant';
      /** @description What the model said, as text or as parts. */
      content: string | components['schemas']['OutputContent'][] | null;
      status?: components['schemas']['ItemStatus'];
      /** @description Whether a message of the model is a remark on its way or the answer. Send it back unchanged. */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /** @description A recording and its format. */
    AudioData: {
      /** @description The recording in base64. */
      data: string;
      /** @description What the recording is encoded as. */
      format: ('mp3' | 'wav') | (string & {});
    };
    /** @description How the next version of `openrouter/auto` chooses a model. */
    AutoBetaRouterPlugin: {
      /**
       * @description Always `auto-beta-router`.
       * @enum {string}
       */
      id: 'auto-beta-router';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      /** @description Only these models. */
      allowed_models?: components['schemas']['ModelPattern'][];
      /** @description None of these models. */
      excluded_models?: components['schemas']['ModelPattern'][];
      cost_tier?: components['schemas']['CostTier'];
      /**
       * @deprecated
       * @description From 0, the best answer, to 10, the cheapest. Use `cost_tier` instead.
       */
      cost_quality_tradeoff?: number;
    };
    /** @description How `openrouter/auto` chooses a model. */
    AutoRouterPlugin: {
      /**
       * @description Always `auto-router`.
       * @enum {string}
       */
      id: 'auto-router';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      /** @description Only these models. */
      allowed_models?: components['schemas']['ModelPattern'][];
      /** @description None of these models. */
      excluded_models?: components['schemas']['ModelPattern'][];
      cost_tier?: components['schemas']['CostTier'];
      /**
       * @deprecated
       * @description From 0, the best answer, to 10, the cheapest. Use `cost_tier` instead.
       */
      cost_quality_tradeoff?: number;
      /** @description Whether a conversation keeps the model that was chosen first. */
      pin_model?: boolean;
    };
    /** @description Why no model can answer, and what could be done. */
    Availability: {
      code: components['schemas']['AvailabilityCode'];
      /** @description Whether the same request may succeed later. */
      retryable: boolean;
      /** @description The models that were asked for. */
      requested_models: string[];
      /** @description Where this is explained. */
      docs_url: string;
      /** @description After how many seconds to try again. */
      retry_after?: number | null;
      /** @description The providers that cannot answer. */
      affected_providers?: string[] | null;
      /** @description What kept providers out. */
      excluded_by?: components['schemas']['ExclusionReason'][];
      /** @description Models that could answer. */
      fallback_models?: string[];
      constraint?: components['schemas']['AvailabilityConstraint'];
    };
    /** @description The reason, for programs. */
    AvailabilityCode:
      | (
          | (
              | 'model_not_found'
              | 'wrong_endpoint'
              | 'no_endpoints'
              | 'model_deprecated'
              | 'model_unavailable_upstream'
              | 'privacy_restricted'
              | 'constraint_filtered'
              | 'free_variant_ended'
              | 'region_restricted'
              | 'capacity_exhausted'
              | 'temporarily_unavailable'
            )
          | (string & {})
        )
      | (string & {});
    /** @description The member of the request that nothing satisfies. */
    AvailabilityConstraint: {
      /** @description The member. */
      field?: string;
      /** @description What it asks for. */
      detail?: string;
    };
    /** @description A command that ran in bash. */
    BashItem: {
      /**
       * @description Always `openrouter:bash`.
       * @enum {string}
       */
      type: 'openrouter:bash';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id?: string | null;
      status: components['schemas']['ItemStatus'];
      /** @description The command. */
      command?: string;
      /** @description The arguments of the call as JSON text. */
      arguments?: string | null;
      /** @description The standard output. */
      stdout?: string;
      /** @description The standard error. */
      stderr?: string;
      /** @description The exit code; 0 is success. */
      exitCode?: number;
    };
    /** @description Where commands run. */
    BashParameters: {
      /** @description Who runs them. */
      engine?: ('auto' | 'native' | 'openrouter') | (string & {});
      environment?: components['schemas']['ContainerEnvironment'];
      /** @description After how many idle seconds the container sleeps. */
      sleep_after_seconds?: number;
    };
    /** @description A step in a browser. */
    BrowserUseItem: {
      /**
       * @description Always `openrouter:browser_use`.
       * @enum {string}
       */
      type: 'openrouter:browser_use';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description The step. */
      action?: string;
      /** @description What the page looked like after it, in base64. */
      screenshotB64?: string;
    };
    /** @description Marks the end of the part of the prompt that is to be cached. */
    CacheBreakpoint: {
      /**
       * @description Always `explicit`.
       * @constant
       */
      mode: 'explicit';
    };
    /** @description Asks the provider to keep the beginning of the prompt in its cache. */
    CacheControl: {
      /**
       * @description Always `ephemeral`.
       * @constant
       */
      type: 'ephemeral';
      /** @description How long the entry lives. Without it, five minutes. */
      ttl?: ('5m' | '1h') | (string & {});
    };
    /** @description A container that is made for the request. */
    CodeContainer: {
      /**
       * @description Always `auto`.
       * @constant
       */
      type: 'auto';
      /** @description Files that are put into it. */
      file_ids?: string[];
      /** @description How much memory it has. */
      memory_limit?: ('1g' | '4g' | '16g' | '64g' | null) | (string & {});
    };
    /** @description A file that the code made. */
    CodeFile: {
      /**
       * @description Always `file`.
       * @enum {string}
       */
      type: 'file';
      /** @description The identifier of the file. */
      id?: string;
      /** @description The name of the file. */
      filename?: string;
      /** @description The media type of the file. */
      media_type?: string;
      /** @description The size of the file in bytes. */
      size_bytes?: number;
      /** @description The SHA-256 of the file in hexadecimal. */
      sha256?: string;
      /** @description Whether the file can be downloaded. */
      status?: string;
      /** @description Where the file can be downloaded. */
      download_url?: string;
      /** @description Until when it can be. */
      expires_at?: string;
      /** @description Why it cannot be. */
      error_code?: string | null;
    };
    /** @description An image that the code made. */
    CodeImage: {
      /**
       * @description Always `image`.
       * @enum {string}
       */
      type: 'image';
      /** @description Where the image is. */
      url: string;
    };
    /** @description Code that the provider ran. */
    CodeInterpreterCall: {
      /**
       * @description Always `code_interpreter_call`.
       * @enum {string}
       */
      type: 'code_interpreter_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description How far the run is. */
      status: ('in_progress' | 'interpreting' | 'completed' | 'incomplete' | 'failed') | (string & {});
      /** @description The code. */
      code?: string | null;
      /** @description The container that it ran in. */
      container_id?: string;
      /** @description What came out. */
      outputs?: components['schemas']['CodeInterpreterOutput'][] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description More code. */
    CodeInterpreterCodeDeltaEvent: {
      /**
       * @description Always `response.code_interpreter_call_code.delta`.
       * @enum {string}
       */
      type: 'response.code_interpreter_call_code.delta';
      /** @description The code that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The code is complete. */
    CodeInterpreterCodeDoneEvent: {
      /**
       * @description Always `response.code_interpreter_call_code.done`.
       * @enum {string}
       */
      type: 'response.code_interpreter_call_code.done';
      /** @description The whole code. */
      code: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Code has run. */
    CodeInterpreterCompletedEvent: {
      /**
       * @description Always `response.code_interpreter_call.completed`.
       * @enum {string}
       */
      type: 'response.code_interpreter_call.completed';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Code is begun. */
    CodeInterpreterInProgressEvent: {
      /**
       * @description Always `response.code_interpreter_call.in_progress`.
       * @enum {string}
       */
      type: 'response.code_interpreter_call.in_progress';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Code runs. */
    CodeInterpreterInterpretingEvent: {
      /**
       * @description Always `response.code_interpreter_call.interpreting`.
       * @enum {string}
       */
      type: 'response.code_interpreter_call.interpreting';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Code that OpenRouter ran. */
    CodeInterpreterItem: {
      /**
       * @description Always `openrouter:code_interpreter`.
       * @enum {string}
       */
      type: 'openrouter:code_interpreter';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description The language of the code. */
      language?: string;
      /** @description The code. */
      code?: string;
      /** @description The standard output. */
      stdout?: string;
      /** @description The standard error. */
      stderr?: string;
      /** @description The exit code; 0 is success. */
      exitCode?: number;
    };
    /** @description Something that came out of code. */
    CodeInterpreterOutput:
      | components['schemas']['CodeLogs']
      | components['schemas']['CodeImage']
      | components['schemas']['CodeFile']
      | Unknown<'type'>;
    /** @description A place where the provider runs code of the model. */
    CodeInterpreterTool: {
      /**
       * @description Always `code_interpreter`.
       * @enum {string}
       */
      type: 'code_interpreter';
      /** @description The identifier of a container, or what to make one of. */
      container: string | components['schemas']['CodeContainer'];
    };
    /** @description What the code wrote. */
    CodeLogs: {
      /**
       * @description Always `logs`.
       * @enum {string}
       */
      type: 'logs';
      /** @description The text. */
      logs: string;
    };
    /** @description An earlier part of the conversation, shortened by the provider. */
    Compaction: {
      /**
       * @description Always `compaction`.
       * @enum {string}
       */
      type: 'compaction';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description The part, in a form that only the provider can read. */
      encrypted_content: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A step at a computer that your program carries out: a click, a key, a screenshot. */
    ComputerCall: {
      /**
       * @description Always `computer_call`.
       * @enum {string}
       */
      type: 'computer_call';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id: string;
      status: components['schemas']['ItemStatus'];
      /** @description The step. */
      action?: unknown;
      /** @description What a person should look at before the step is carried out. */
      pending_safety_checks: components['schemas']['SafetyCheck'][];
    };
    /** @description A computer that the model sees and your program steers. */
    ComputerUseTool: {
      /**
       * @description Always `computer_use_preview`.
       * @enum {string}
       */
      type: 'computer_use_preview';
      /** @description The width of the screen in pixels. */
      display_width: number;
      /** @description The height of the screen in pixels. */
      display_height: number;
      /** @description What runs on it. */
      environment: ('windows' | 'mac' | 'linux' | 'ubuntu' | 'browser') | (string & {});
    };
    /** @description The container that commands run in. */
    ContainerEnvironment:
      components['schemas']['NewContainer'] | components['schemas']['ContainerReference'] | Unknown<'type'>;
    /** @description A container of an earlier request. */
    ContainerReference: {
      /**
       * @description Always `container_reference`.
       * @enum {string}
       */
      type: 'container_reference';
      /** @description Its identifier. */
      container_id: string;
    };
    /** @description A part of an item is begun; it is still empty. */
    ContentPartAddedEvent: {
      /**
       * @description Always `response.content_part.added`.
       * @enum {string}
       */
      type: 'response.content_part.added';
      part: components['schemas']['StreamedPart'];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A part of an item is complete; this is the whole of it. */
    ContentPartDoneEvent: {
      /**
       * @description Always `response.content_part.done`.
       * @enum {string}
       */
      type: 'response.content_part.done';
      part: components['schemas']['StreamedPart'];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The place where the provider shortened the conversation. */
    ContextCompaction: {
      /**
       * @description Always `context_compaction`.
       * @enum {string}
       */
      type: 'context_compaction';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description What stood before it, in a form that only the provider can read. */
      encrypted_content?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Shortens a conversation that the model cannot hold. */
    ContextCompressionPlugin: {
      /**
       * @description Always `context-compression`.
       * @enum {string}
       */
      id: 'context-compression';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      /**
       * @description Always `middle-out`: the middle is left out.
       * @constant
       */
      engine?: 'middle-out';
    };
    /** @description What the price consists of. */
    CostDetails: {
      /** @description What the provider asks for the tokens read. */
      upstream_inference_input_cost: number;
      /** @description What the provider asks for the tokens written. */
      upstream_inference_output_cost: number;
      /** @description Both together. */
      upstream_inference_cost?: number | null;
    };
    /** @description How much a model may cost. */
    CostTier: ('low' | 'medium' | 'high' | 'xhigh' | 'max') | (string & {});
    /** @description Makes a file. */
    CreateFile: {
      /**
       * @description Always `create_file`.
       * @enum {string}
       */
      type: 'create_file';
      /** @description The path of the file. */
      path: string;
      /** @description The contents as a V4A diff. */
      diff: string;
    };
    /** @description What a model is asked, by whom, and how it is to answer. */
    CreateResponse: {
      /** @description The model, as `vendor/model`. A suffix such as `:free` or `:nitro` chooses a variant, `~vendor/…-latest` the newest of a family. Without it the default of the account answers. */
      model?: string;
      /** @description Models to try when the first is not there, in order. */
      models?: string[];
      /** @description The prompt as text, or the whole conversation as items: nothing is kept from one request to the next. */
      input?: string | components['schemas']['InputItem'][];
      /** @description What the model is told before the conversation. */
      instructions?: string | null;
      /** @description What the model may call. */
      tools?: components['schemas']['Tool'][];
      tool_choice?: components['schemas']['ToolChoice'];
      /**
       * @description Whether the model may make several calls in one turn.
       * @default true
       */
      parallel_tool_calls?: boolean | null;
      /**
       * @description How many calls of tools of OpenRouter are made at most. `stop_server_tools_when` replaces it.
       * @default 30
       */
      max_tool_calls?: number | null;
      /** @description When OpenRouter stops calling tools. */
      stop_server_tools_when?: components['schemas']['StopCondition'][];
      text?: components['schemas']['TextOptions'];
      /** @description How the model thinks. */
      reasoning?: components['schemas']['ReasoningOptions'] | null;
      /** @description What the answer holds besides. */
      include?: components['schemas']['Includable'][] | null;
      /**
       * @description How freely the model chooses its words.
       * @default 1
       */
      temperature?: number | null;
      /**
       * @description The share of the likeliest words that the model chooses from.
       * @default 1
       */
      top_p?: number | null;
      /**
       * @description The number of the likeliest words that the model chooses from; 0 for all.
       * @default 0
       */
      top_k?: number;
      /**
       * @description How much the model avoids words the oftener it used them.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * @description How much the model avoids words that it used at all.
       * @default 0
       */
      presence_penalty?: number | null;
      /** @description For each token, how many of the likeliest are told. */
      top_logprobs?: number | null;
      /** @description How many tokens the answer may have, thoughts included. */
      max_output_tokens?: number | null;
      /** @description What the answer may consist of. */
      modalities?: components['schemas']['Modality'][];
      /** @description Options of the image model. */
      image_config?: {
        [key: string]: components['schemas']['ImageOption'];
      };
      /** @description Whether the middle of a conversation that is too long is left out, or the request refused. */
      truncation?: ('auto' | 'disabled' | null) | (string & {});
      /**
       * @description Whether the answer comes as server-sent events while it is made.
       * @default false
       */
      stream?: boolean;
      /** @description Which providers may answer, and which of them first. */
      provider?: components['schemas']['ProviderPreferences'] | null;
      /** @description What works on the request and the answer. */
      plugins?: components['schemas']['Plugin'][];
      /**
       * @deprecated
       * @description How several models are tried. Use `provider.sort.partition` instead: `model` for `fallback`, `none` for `sort`.
       */
      route?: ('fallback' | 'sort' | null) | (string & {});
      /**
       * @description How soon, and for how much, the answer is made.
       * @default auto
       */
      service_tier?: ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale' | null) | (string & {});
      cache_control?: components['schemas']['CacheControl'];
      /** @description What prompts with the same beginning have in common, so that they meet the same cache. */
      prompt_cache_key?: string | null;
      /** @description How the prompt is cached. For GPT-5.6 and newer. */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /** @description A prompt that the provider keeps, with your values in it. */
      prompt?: components['schemas']['Prompt'] | null;
      /** @description Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512. */
      metadata?: components['schemas']['Metadata'] | null;
      /** @description What requests of one conversation have in common; they go to the same provider. */
      session_id?: string;
      trace?: components['schemas']['Trace'];
      /** @description Who uses your program, by a name that tells nothing else. */
      user?: string;
      /** @description Who uses your program, so that abuse is held against them alone. */
      safety_identifier?: string | null;
      /** @description Whether the answer is made after the request was answered. */
      background?: boolean | null;
      /**
       * @description Always `false`: OpenRouter keeps no answers.
       * @default false
       * @constant
       */
      store?: false;
      /** @description Leave it out, or null: OpenRouter keeps no answers. Send the whole conversation as `input`. */
      previous_response_id?: unknown;
      debug?: components['schemas']['DebugOptions'];
    };
    /** @description A tool of yours that takes free text. */
    CustomTool: {
      /**
       * @description Always `custom`.
       * @enum {string}
       */
      type: 'custom';
      /** @description The name of the tool. */
      name: string;
      /** @description What it does and when to call it, for the model. */
      description?: string;
      format?: components['schemas']['CustomToolFormat'];
    };
    /** @description A call of a tool of yours that takes free text. */
    CustomToolCall: {
      /**
       * @description Always `custom_tool_call`.
       * @enum {string}
       */
      type: 'custom_tool_call';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id: string;
      /** @description The name of the tool. */
      name: string;
      /** @description The text for the tool. */
      input: string;
      /** @description The namespace of the tool. */
      namespace?: string;
      status?: components['schemas']['ItemStatus'];
    };
    /** @description More of the text for a tool of yours. */
    CustomToolCallInputDeltaEvent: {
      /**
       * @description Always `response.custom_tool_call_input.delta`.
       * @enum {string}
       */
      type: 'response.custom_tool_call_input.delta';
      /** @description The text that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The text for a tool of yours is complete. */
    CustomToolCallInputDoneEvent: {
      /**
       * @description Always `response.custom_tool_call_input.done`.
       * @enum {string}
       */
      type: 'response.custom_tool_call_input.done';
      /** @description The whole text. */
      input: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The result of a tool of yours that takes free text. */
    CustomToolCallOutput: {
      /**
       * @description Always `custom_tool_call_output`.
       * @enum {string}
       */
      type: 'custom_tool_call_output';
      /** @description The identifier of the item. */
      id?: string;
      /** @description The call that this is the result of. */
      call_id: string;
      /** @description The result, as text or as parts. */
      output: string | components['schemas']['ToolOutputContent'][];
    };
    /** @description Which texts a tool takes. */
    CustomToolFormat:
      components['schemas']['AnyTextFormat'] | components['schemas']['GrammarFormat'] | Unknown<'type'>;
    /** @description The date and the time, told to the model. */
    DatetimeItem: {
      /**
       * @description Always `openrouter:datetime`.
       * @enum {string}
       */
      type: 'openrouter:datetime';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description The moment, as ISO 8601 writes it. */
      datetime: string;
      /** @description The time zone, by its IANA name. */
      timezone: string;
    };
    /** @description Where it is that time. */
    DatetimeParameters: {
      /**
       * @description The time zone, by its IANA name.
       * @default UTC
       */
      timezone?: string;
    };
    /** @description What the stream tells about itself, where `debug` asked for it. */
    DebugEvent: {
      /**
       * @description Always `response.debug`.
       * @enum {string}
       */
      type: 'response.debug';
      debug: components['schemas']['DebugInfo'];
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description What was sent and how long it took. */
    DebugInfo: {
      /** @description What the provider was sent. */
      echo_upstream_body?: components['schemas']['JsonObject'];
      timings?: components['schemas']['DebugTimings'];
    };
    /** @description What a stream tells about itself. Of no effect without `stream`. */
    DebugOptions: {
      /** @description Whether `response.debug` shows what the provider was sent. */
      echo_upstream_body?: boolean;
    };
    /** @description When a step was reached. */
    DebugTimings: {
      /** @description The step. */
      event:
        | ('adapter_request' | 'upstream_headers_received' | 'first_token_received' | 'upstream_body_ended')
        | (string & {});
      /** @description When the request began, in milliseconds. */
      start_ms: number;
      /** @description When the step was reached, in milliseconds since 1970. */
      epoch_ms: number;
    };
    /** @description Removes a file. */
    DeleteFile: {
      /**
       * @description Always `delete_file`.
       * @enum {string}
       */
      type: 'delete_file';
      /** @description The path of the file. */
      path: string;
    };
    /** @description A part that only the provider can read. */
    EncryptedContent: {
      /**
       * @description Always `encrypted_content`.
       * @enum {string}
       */
      type: 'encrypted_content';
      /** @description The part. Send it back unchanged. */
      encrypted_content: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The reason. */
    ErrorBody: {
      code?: components['schemas']['ErrorCode'];
      /** @description The reason, for people. */
      message: string;
      /** @description More about the reason; what is there depends on it. */
      metadata?: components['schemas']['ErrorMetadata'] | null;
      error_type?: components['schemas']['ErrorType'];
      /** @description The HTTP status. */
      http_status?: number;
      availability?: components['schemas']['Availability'];
    };
    /** @description The HTTP status, or the reason for programs. */
    ErrorCode: number | components['schemas']['SkinErrorCode'];
    /** @description The stream failed. No event follows. */
    ErrorEvent: {
      /**
       * @description Always `error`.
       * @enum {string}
       */
      type: 'error';
      /** @description The reason, for programs. */
      code: string | null;
      /** @description The reason, for people. */
      message: string;
      /** @description The part of the request that caused it. */
      param: string | null;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description More about the reason; what is there depends on it. */
    ErrorMetadata: {
      error_type?: components['schemas']['ErrorType'];
      /** @description Why the prompt was flagged. */
      reasons?: string[];
      /** @description The beginning of what was flagged. */
      flagged_input?: string;
      /** @description The provider that refused. */
      provider_name?: string;
      /** @description The model that was asked. */
      model_slug?: string;
      /** @description What a guardrail found. */
      patterns?: string[];
      /** @description The provider's own reason. */
      provider_code?: string;
      /** @description What the providers that were tried before said. */
      previous_errors?: components['schemas']['ProviderError'][];
      /** @description What the provider said, as it said it. */
      raw?: unknown;
    } & {
      [key: string]: unknown;
    };
    /** @description Why a request was refused. */
    ErrorResponse: {
      error: components['schemas']['ErrorBody'];
      /** @description What is wrong with a request that does not fit its schema. */
      metadata?: components['schemas']['RequestIssues'] | null;
      /** @description A JSON object of any content. */
      openrouter_metadata?: components['schemas']['JsonObject'] | null;
      /** @description The user that the key belongs to. */
      user_id?: string | null;
    };
    /** @description The reason of a failure, the same for every provider. */
    ErrorType:
      | (
          | (
              | 'context_length_exceeded'
              | 'max_tokens_exceeded'
              | 'token_limit_exceeded'
              | 'string_too_long'
              | 'invalid_request'
              | 'invalid_prompt'
              | 'content_policy_violation'
              | 'refusal'
              | 'invalid_image'
              | 'image_too_large'
              | 'image_too_small'
              | 'unsupported_image_format'
              | 'image_download_failed'
              | 'authentication'
              | 'payment_required'
              | 'permission_denied'
              | 'not_found'
              | 'image_not_found'
              | 'precondition_failed'
              | 'payload_too_large'
              | 'unprocessable'
              | 'rate_limit_exceeded'
              | 'server'
              | 'unmapped'
              | 'provider_unavailable'
              | 'provider_overloaded'
              | 'timeout'
            )
          | (string & {})
        )
      | (string & {});
    /** @description What kept a provider out. */
    ExclusionReason:
      | (
          | (
              | 'geo'
              | 'data_region'
              | 'data_policy:zdr'
              | 'data_policy:training'
              | 'max_price'
              | 'context_length'
              | 'require_parameters'
              | 'quantization'
              | 'allowed_providers'
            )
          | (string & {})
        )
      | (string & {});
    /** @description A file that the text rests on. */
    FileCitation: {
      /**
       * @description Always `file_citation`.
       * @enum {string}
       */
      type: 'file_citation';
      /** @description The identifier of the file. */
      file_id: string;
      /** @description The name of the file. */
      filename: string;
      /** @description The place of the file among the files of the answer, from 0. */
      index: number;
    };
    /** @description Compares an attribute of a file. */
    FileComparison: {
      /** @description The attribute. */
      key: string;
      /**
       * @description How it is compared.
       * @enum {string}
       */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
      /** @description What it is compared with. */
      value: string | number | boolean | components['schemas']['FileFilterValue'][];
    };
    /** @description Which files are searched, by their attributes. */
    FileFilter:
      components['schemas']['FileComparison'] | components['schemas']['FileFilterGroup'] | Unknown<'type'>;
    /** @description Joins filters. */
    FileFilterGroup: {
      /**
       * @description Whether all of them or any of them must be true.
       * @enum {string}
       */
      type: 'and' | 'or';
      /** @description The filters. */
      filters: {
        [key: string]: unknown;
      }[];
    };
    /** @description A value of a list that an attribute is compared with. */
    FileFilterValue: string | number;
    /** @description Reads documents for models that cannot. */
    FileParserPlugin: {
      /**
       * @description Always `file-parser`.
       * @enum {string}
       */
      id: 'file-parser';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      pdf?: components['schemas']['PdfOptions'];
    };
    /** @description A file that the model made. */
    FilePath: {
      /**
       * @description Always `file_path`.
       * @enum {string}
       */
      type: 'file_path';
      /** @description The identifier of the file. */
      file_id: string;
      /** @description The place of the file among the files of the answer, from 0. */
      index: number;
    };
    /** @description How passages are ordered. */
    FileRanking: {
      /** @description Who orders them. */
      ranker?: ('auto' | 'default-2024-11-15') | (string & {});
      /** @description The lowest score of a passage that is shown. */
      score_threshold?: number;
    };
    /** @description A search of your files by the provider. */
    FileSearchCall: {
      /**
       * @description Always `file_search_call`.
       * @enum {string}
       */
      type: 'file_search_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description What was looked for. */
      queries: string[];
      status: components['schemas']['SearchStatus'];
    };
    /** @description A search of files by OpenRouter. */
    FileSearchItem: {
      /**
       * @description Always `openrouter:file_search`.
       * @enum {string}
       */
      type: 'openrouter:file_search';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description What was looked for. */
      queries?: string[];
    };
    /** @description The provider's search of your files. */
    FileSearchTool: {
      /**
       * @description Always `file_search`.
       * @enum {string}
       */
      type: 'file_search';
      /** @description The vector stores that are searched. */
      vector_store_ids: string[];
      /** @description How many passages are found at most. */
      max_num_results?: number;
      ranking_options?: components['schemas']['FileRanking'];
      /** @description Which files are searched, by their attributes. */
      filters?: components['schemas']['FileFilter'] | null;
    };
    /** @description A step with the files of the workspace. */
    FilesItem: {
      /**
       * @description Always `openrouter:files`.
       * @enum {string}
       */
      type: 'openrouter:files';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id?: string | null;
      status: components['schemas']['ItemStatus'];
      /** @description The step. */
      operation?: string;
      /** @description The arguments of the call as JSON text. */
      arguments?: string | null;
      /** @description The identifier of the file. */
      file_id?: string;
      /** @description The name of the file. */
      filename?: string;
      /** @description What came of it. */
      result?: string;
      /** @description Why it failed. */
      error?: string;
    };
    /** @description Looked for words in a page. */
    FindInPage: {
      /**
       * @description Always `find_in_page`.
       * @enum {string}
       */
      type: 'find_in_page';
      /** @description The address of the page. */
      url: string;
      /** @description The words. */
      pattern: string;
    };
    /** @description Once the model stops for this reason. */
    FinishReasonIs: {
      /**
       * @description Always `finish_reason_is`.
       * @enum {string}
       */
      type: 'finish_reason_is';
      /** @description The reason. */
      reason: string;
    };
    /** @description A call of a function of yours. Run it, and send its result back as `function_call_output` with the same `call_id`. */
    FunctionCall: {
      /**
       * @description Always `function_call`.
       * @enum {string}
       */
      type: 'function_call';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id: string;
      /** @description The name of the function. */
      name: string;
      /** @description The arguments as JSON text. A model can get them wrong: parse with care. */
      arguments: string;
      status?: components['schemas']['ItemStatus'];
      /** @description The namespace of the function. */
      namespace?: string;
      /** @description The subagent that calls. */
      subagent_id?: string;
      /** @description What the subagent did on its way to this call. */
      subagent_items?: components['schemas']['SubagentStep'][];
    };
    /** @description More of the arguments of a call. */
    FunctionCallArgumentsDeltaEvent: {
      /**
       * @description Always `response.function_call_arguments.delta`.
       * @enum {string}
       */
      type: 'response.function_call_arguments.delta';
      /** @description The JSON text that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The arguments of a call are complete. */
    FunctionCallArgumentsDoneEvent: {
      /**
       * @description Always `response.function_call_arguments.done`.
       * @enum {string}
       */
      type: 'response.function_call_arguments.done';
      /** @description The name of the function. */
      name: string;
      /** @description The whole JSON text. */
      arguments: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The result of a function of yours. */
    FunctionCallOutput: {
      /**
       * @description Always `function_call_output`.
       * @enum {string}
       */
      type: 'function_call_output';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description The call that this is the result of. */
      call_id: string;
      /** @description The result, as text (JSON, as a rule) or as parts. */
      output: string | components['schemas']['ToolOutputContent'][];
      /** @description How far an item is. `incomplete` means that the answer ended before the item did. */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /** @description The model calls this function of yours. */
    FunctionChoice: {
      /**
       * @description Always `function`.
       * @enum {string}
       */
      type: 'function';
      /** @description The name of the function. */
      name: string;
    };
    /** @description A function of yours. */
    FunctionTool: {
      /**
       * @description Always `function`.
       * @enum {string}
       */
      type: 'function';
      /** @description The name of the function. */
      name: string;
      /** @description What it does and when to call it, for the model. */
      description?: string | null;
      /** @description What it takes, as JSON Schema; null for nothing. */
      parameters: {
        [key: string]: unknown;
      } | null;
      /** @description Whether the model's arguments keep to the schema exactly. */
      strict?: boolean | null;
      /** @description Whether the model is shown the function only once a tool search finds it. */
      defer_loading?: boolean;
    };
    /** @description Where the models agree, differ and leave gaps. */
    FusionAnalysis: {
      /** @description What all say. */
      consensus: string[];
      /** @description What they contradict each other in. */
      contradictions: components['schemas']['FusionContradiction'][];
      /** @description What only some say. */
      partial_coverage: components['schemas']['FusionPartialPoint'][];
      /** @description What only one says. */
      unique_insights: components['schemas']['FusionInsight'][];
      /** @description What none says. */
      blind_spots: string[];
    };
    /** @description The answers are compared. */
    FusionAnalysisCompletedEvent: {
      /**
       * @description Always `response.fusion_call.analysis.completed`.
       * @enum {string}
       */
      type: 'response.fusion_call.analysis.completed';
      analysis: components['schemas']['FusionAnalysis'];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The answers are being compared. */
    FusionAnalysisInProgressEvent: {
      /**
       * @description Always `response.fusion_call.analysis.in_progress`.
       * @enum {string}
       */
      type: 'response.fusion_call.analysis.in_progress';
      /** @description The model that compares. */
      analyst_model: string;
      /**
       * @deprecated
       * @description The same model by its old name. Use `analyst_model` instead.
       */
      judge_model: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description All is asked and compared. */
    FusionCompletedEvent: {
      /**
       * @description Always `response.fusion_call.completed`.
       * @enum {string}
       */
      type: 'response.fusion_call.completed';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A matter in which models contradict each other. */
    FusionContradiction: {
      /** @description The matter. */
      topic: string;
      /** @description What each says. */
      stances: components['schemas']['FusionStance'][];
    };
    /** @description A model that said nothing. */
    FusionFailure: {
      /** @description The model. */
      model: string;
      /** @description Why. */
      error: string;
      /** @description The HTTP status that it was answered with. */
      status_code?: number;
    };
    /** @description Several models are going to be asked. */
    FusionInProgressEvent: {
      /**
       * @description Always `response.fusion_call.in_progress`.
       * @enum {string}
       */
      type: 'response.fusion_call.in_progress';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Something that only one model says. */
    FusionInsight: {
      /** @description The model. */
      model: string;
      /** @description What it says. */
      insight: string;
    };
    /** @description Answers of several models, compared by another. */
    FusionItem: {
      /**
       * @description Always `openrouter:fusion`.
       * @enum {string}
       */
      type: 'openrouter:fusion';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      analysis?: components['schemas']['FusionAnalysis'];
      /** @description What each model said. */
      responses?: components['schemas']['FusionResponse'][];
      /** @description The models that said nothing. */
      failed_models?: components['schemas']['FusionFailure'][];
      /** @description The pages that the models rest on. */
      sources?: components['schemas']['FusionSource'][];
      /** @description Why the comparison failed, for programs. */
      failure_reason?: string;
      /** @description Why the comparison failed, for people. */
      error?: string;
    };
    /** @description A model is asked. */
    FusionPanelAddedEvent: {
      /**
       * @description Always `response.fusion_call.panel.added`.
       * @enum {string}
       */
      type: 'response.fusion_call.panel.added';
      /** @description The model. */
      model: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A model that was asked has answered. */
    FusionPanelCompletedEvent: {
      /**
       * @description Always `response.fusion_call.panel.completed`.
       * @enum {string}
       */
      type: 'response.fusion_call.panel.completed';
      /** @description The model. */
      model: string;
      /** @description Its whole answer. */
      content: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description More text of a model that was asked. */
    FusionPanelDeltaEvent: {
      /**
       * @description Always `response.fusion_call.panel.delta`.
       * @enum {string}
       */
      type: 'response.fusion_call.panel.delta';
      /** @description The model. */
      model: string;
      /** @description The text that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A model that was asked has not answered. */
    FusionPanelFailedEvent: {
      /**
       * @description Always `response.fusion_call.panel.failed`.
       * @enum {string}
       */
      type: 'response.fusion_call.panel.failed';
      /** @description The model. */
      model: string;
      /** @description Why. */
      error: string;
      /** @description The HTTP status that it was answered with. */
      status_code?: number;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description More thoughts of a model that was asked. */
    FusionPanelReasoningDeltaEvent: {
      /**
       * @description Always `response.fusion_call.panel.reasoning.delta`.
       * @enum {string}
       */
      type: 'response.fusion_call.panel.reasoning.delta';
      /** @description The model. */
      model: string;
      /** @description The text that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Who is asked and who compares. */
    FusionParameters: {
      /** @description The models that are asked. */
      analysis_models?: string[];
      /** @description The model that compares. */
      model?: string;
      /**
       * @description How many calls of tools each may make.
       * @default 4
       */
      max_tool_calls?: number;
      /**
       * @description How many tokens each may write.
       * @default 16000
       */
      max_completion_tokens?: number;
      /** @description How freely each chooses its words. */
      temperature?: number;
      reasoning?: components['schemas']['InnerReasoning'];
      /** @description The tools that each may call. */
      tools?: components['schemas']['InnerTool'][];
      cache_control?: components['schemas']['CacheControl'];
    };
    /** @description Something that only some models say. */
    FusionPartialPoint: {
      /** @description The models. */
      models: string[];
      /** @description What they say. */
      point: string;
    };
    /** @description Asks several models and has another compare their answers. */
    FusionPlugin: {
      /**
       * @description Always `fusion`.
       * @enum {string}
       */
      id: 'fusion';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      /** @description A choice of models. */
      preset?: ('general-high' | 'general-budget' | 'general-fast') | (string & {});
      /** @description The models that are asked. */
      analysis_models?: string[];
      /** @description The model that compares. */
      model?: string;
      /** @description How many calls of tools each may make. */
      max_tool_calls?: number;
      /** @description The tools that each may call. */
      tools?: components['schemas']['FusionPluginTool'][];
    };
    /** @description A parameter of such a tool. */
    FusionPluginArgument:
      | string
      | number
      | boolean
      | null
      | components['schemas']['FusionPluginScalar'][]
      | {
          [key: string]: components['schemas']['FusionPluginScalar'];
        };
    /** @description A value without values inside. */
    FusionPluginScalar: string | number | boolean | null;
    /** @description A tool of the models that are asked. */
    FusionPluginTool: {
      /** @description The kind of the tool. */
      type: string;
      /** @description Its parameters. */
      parameters?: {
        [key: string]: components['schemas']['FusionPluginArgument'];
      };
    };
    /** @description What a model said. */
    FusionResponse: {
      /** @description The model. */
      model: string;
      /** @description Its answer. */
      content?: string;
    };
    /** @description A page that the models rest on. */
    FusionSource: {
      /** @description The address of the page. */
      url: string;
      /** @description The title of the page. */
      title: string;
    };
    /** @description What a model says in a matter. */
    FusionStance: {
      /** @description The model. */
      model: string;
      /** @description What it says. */
      stance: string;
    };
    /** @description The texts of a grammar. */
    GrammarFormat: {
      /**
       * @description Always `grammar`.
       * @enum {string}
       */
      type: 'grammar';
      /** @description How the grammar is written. */
      syntax: ('lark' | 'regex') | (string & {});
      /** @description The grammar. */
      definition: string;
    };
    /** @description Once this tool was called. */
    HasToolCall: {
      /**
       * @description Always `has_tool_call`.
       * @enum {string}
       */
      type: 'has_tool_call';
      /** @description The name of the tool. */
      tool_name: string;
    };
    /** @description The model searches the web. */
    HostedChoice: {
      /**
       * @description The version of the tool.
       * @enum {string}
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
    };
    /** @description How closely the model looks at an image; more detail costs more tokens. */
    ImageDetail: ('auto' | 'low' | 'high' | 'original') | (string & {});
    /** @description An image made by the provider. */
    ImageGenerationCall: {
      /**
       * @description Always `image_generation_call`.
       * @enum {string}
       */
      type: 'image_generation_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description How far the image is. */
      status: ('in_progress' | 'generating' | 'completed' | 'failed') | (string & {});
      /** @description What the image was to show. */
      prompt?: string;
      /**
       * @description The image in base64.
       * @default null
       */
      result?: string | null;
    };
    /** @description An image is complete. */
    ImageGenerationCompletedEvent: {
      /**
       * @description Always `response.image_generation_call.completed`.
       * @enum {string}
       */
      type: 'response.image_generation_call.completed';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description An image is being made. */
    ImageGenerationGeneratingEvent: {
      /**
       * @description Always `response.image_generation_call.generating`.
       * @enum {string}
       */
      type: 'response.image_generation_call.generating';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description An image is begun. */
    ImageGenerationInProgressEvent: {
      /**
       * @description Always `response.image_generation_call.in_progress`.
       * @enum {string}
       */
      type: 'response.image_generation_call.in_progress';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description An image that OpenRouter had made. */
    ImageGenerationItem: {
      /**
       * @description Always `openrouter:image_generation`.
       * @enum {string}
       */
      type: 'openrouter:image_generation';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description What the image was to show. */
      prompt?: string;
      /** @description What the image model made of that. */
      revisedPrompt?: string;
      /** @description Where the image is. */
      imageUrl?: string;
      /** @description The image in base64. */
      imageB64?: string;
      /** @description The image, as the model is shown it. */
      result?: string | null;
    };
    /** @description The image model, and options that are its own. */
    ImageGenerationParameters: {
      /** @description The image model. */
      model?: string;
    } & {
      [key: string]: components['schemas']['ImageOption'];
    };
    /** @description An image as it is so far. */
    ImageGenerationPartialImageEvent: {
      /**
       * @description Always `response.image_generation_call.partial_image`.
       * @enum {string}
       */
      type: 'response.image_generation_call.partial_image';
      /** @description The image in base64. */
      partial_image_b64: string;
      /** @description Which unfinished image it is, from 0. */
      partial_image_index: number;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The provider's image model. */
    ImageGenerationTool: {
      /**
       * @description Always `image_generation`.
       * @enum {string}
       */
      type: 'image_generation';
      /** @description The image model. */
      model?: string;
      /** @description The size, as `width`x`height` in pixels, or `auto`. */
      size?: string;
      /** @description How fine the image is. */
      quality?: ('low' | 'medium' | 'high' | 'auto') | (string & {});
      /** @description What is behind the subject. */
      background?: ('transparent' | 'opaque' | 'auto') | (string & {});
      /** @description The format of the image. */
      output_format?: ('png' | 'webp' | 'jpeg') | (string & {});
      /** @description How strongly it is compressed, in per cent. */
      output_compression?: number;
      /** @description How strictly the prompt is judged. */
      moderation?: ('auto' | 'low') | (string & {});
      /** @description How closely the image keeps to images that are given. */
      input_fidelity?: ('high' | 'low' | null) | (string & {});
      input_image_mask?: components['schemas']['ImageMask'];
      /** @description How many unfinished images a stream shows. */
      partial_images?: number;
    };
    /** @description The part of an image that may change. One of the two. */
    ImageMask: {
      /** @description The identifier of the mask. */
      file_id?: string;
      /** @description The mask as a URL. */
      image_url?: string;
    };
    /** @description An option of an image model. */
    ImageOption: string | number | unknown[];
    /** @description Something that an answer holds on request only. */
    Includable:
      | (
          | 'file_search_call.results'
          | 'message.input_image.image_url'
          | 'computer_call_output.output.image_url'
          | 'reasoning.encrypted_content'
          | 'code_interpreter_call.outputs'
        )
      | (string & {});
    /** @description Why an answer ended too soon. */
    IncompleteDetails: {
      /** @description The reason. */
      reason?: ('max_output_tokens' | 'content_filter') | (string & {});
    };
    /** @description The name of a function of yours. */
    InheritedFunction: string;
    /** @description How much a model behind a tool thinks. */
    InnerReasoning: {
      effort?: components['schemas']['ReasoningEffort'];
      /** @description How many tokens it may think. */
      max_tokens?: number;
    };
    /** @description A tool of a model behind a tool. */
    InnerTool: {
      /** @description The kind of the tool. */
      type: string;
      /** @description Its parameters. */
      parameters?: components['schemas']['JsonObject'];
    } & {
      [key: string]: unknown;
    };
    /** @description A recording for the model. */
    InputAudio: {
      /**
       * @description Always `input_audio`.
       * @enum {string}
       */
      type: 'input_audio';
      input_audio: components['schemas']['AudioData'];
    };
    /** @description A part of a message to the model. */
    InputContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile']
      | components['schemas']['InputAudio']
      | components['schemas']['InputVideo']
      | Unknown<'type'>;
    /** @description A document for the model, such as a PDF. One of `file_data`, `file_url` and `file_id` says where it is. */
    InputFile: {
      /**
       * @description Always `input_file`.
       * @enum {string}
       */
      type: 'input_file';
      /** @description The name of the file; its ending tells what it is. */
      filename?: string;
      /** @description The file as a base64 `data:` URL. */
      file_data?: string;
      /** @description Where the provider downloads the file. */
      file_url?: string;
      /** @description The identifier of a file that the provider already has. */
      file_id?: string | null;
    };
    /** @description An image for the model. */
    InputImage: {
      /**
       * @description Always `input_image`.
       * @enum {string}
       */
      type: 'input_image';
      detail: components['schemas']['ImageDetail'];
      /** @description The image as an `https` URL or a base64 `data:` URL. */
      image_url?: string | null;
    };
    /** @description An item of the conversation: what was said, called and given back. */
    InputItem:
      | components['schemas']['InputMessage']
      | components['schemas']['AssistantMessage']
      | components['schemas']['TaggedInputItem'];
    /** @description A turn of the conversation: what a user said, what a developer prescribes, or as plain text what the model answered. */
    InputMessage: {
      /**
       * @description Always `message`. It may be left out.
       * @constant
       */
      type?: 'message';
      /** @description The identifier of the message. */
      id?: string;
      /** @description Who speaks. */
      role: ('user' | 'assistant' | 'system' | 'developer') | (string & {});
      /** @description What is said, as text or as parts. */
      content?: string | components['schemas']['InputContent'][] | null;
      /** @description Whether a message of the model is a remark on its way or the answer. Send it back unchanged. */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /** @description Text for the model. */
    InputText: {
      /**
       * @description Always `input_text`.
       * @enum {string}
       */
      type: 'input_text';
      /** @description The text. */
      text: string;
      /** @description Ends the cached part of the prompt here. */
      prompt_cache_breakpoint?: components['schemas']['CacheBreakpoint'] | null;
    };
    /** @description What the tokens read consist of. */
    InputTokensDetails: {
      /** @description Those that came out of the cache. */
      cached_tokens: number;
      /** @description Those that were put into the cache. */
      cache_write_tokens?: number | null;
    };
    /** @description A film for the model. */
    InputVideo: {
      /**
       * @description Always `input_video`.
       * @enum {string}
       */
      type: 'input_video';
      /** @description The film as a URL or a base64 `data:` URL. */
      video_url: string;
    };
    /** @description Stands for an item that the provider remembers. */
    ItemReference: {
      /**
       * @description Always `item_reference`.
       * @enum {string}
       */
      type: 'item_reference';
      /** @description The identifier of the item. */
      id: string;
    };
    /** @description How far an item is. `incomplete` means that the answer ended before the item did. */
    ItemStatus: ('in_progress' | 'completed' | 'incomplete') | (string & {});
    /** @description A JSON object of any content. */
    JsonObject: {
      [key: string]: unknown;
    };
    /** @description Any JSON object. Prefer `json_schema` where the model knows it. */
    JsonObjectFormat: {
      /**
       * @description Always `json_object`.
       * @enum {string}
       */
      type: 'json_object';
    };
    /** @description A schema in the vocabulary of JSON Schema. */
    JsonSchema: {
      [key: string]: unknown;
    };
    /** @description JSON of a schema. */
    JsonSchemaFormat: {
      /**
       * @description Always `json_schema`.
       * @enum {string}
       */
      type: 'json_schema';
      /** @description What the schema is called. */
      name: string;
      /** @description What it is for, for the model. */
      description?: string;
      schema: components['schemas']['JsonSchema'];
      /** @description Whether the text keeps to the schema exactly. */
      strict?: boolean | null;
    };
    /** @description A command and how to run it. */
    LocalShellAction: {
      /**
       * @description Always `exec`.
       * @constant
       */
      type: 'exec';
      /** @description The program and its arguments. */
      command: string[];
      /** @description The environment variables. */
      env: {
        [key: string]: string;
      };
      /** @description How long it may take, in milliseconds. */
      timeout_ms?: number | null;
      /** @description The user that runs it. */
      user?: string | null;
      /** @description The folder that it runs in. */
      working_directory?: string | null;
    };
    /** @description A command that your program runs on its own machine. */
    LocalShellCall: {
      /**
       * @description Always `local_shell_call`.
       * @enum {string}
       */
      type: 'local_shell_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description What the result is sent back under. */
      call_id: string;
      action: components['schemas']['LocalShellAction'];
      status: components['schemas']['ItemStatus'];
    };
    /** @description What a command on your machine wrote. */
    LocalShellCallOutput: {
      /**
       * @description Always `local_shell_call_output`.
       * @enum {string}
       */
      type: 'local_shell_call_output';
      /** @description The identifier of the item. */
      id: string;
      /** @description What it wrote. */
      output: string;
      /** @description How far an item is. `incomplete` means that the answer ended before the item did. */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /** @description A shell on your own machine. */
    LocalShellTool: {
      /**
       * @description Always `local_shell`.
       * @enum {string}
       */
      type: 'local_shell';
    };
    /** @description Roughly where the user is. */
    Location: {
      /**
       * @description Always `approximate`.
       * @constant
       */
      type?: 'approximate';
      /** @description The city. */
      city?: string | null;
      /** @description The region. */
      region?: string | null;
      /** @description The country, by its two letters. */
      country?: string | null;
      /** @description The time zone, by its IANA name. */
      timezone?: string | null;
    };
    /** @description Once this much was spent. */
    MaxCost: {
      /**
       * @description Always `max_cost`.
       * @enum {string}
       */
      type: 'max_cost';
      /** @description The US dollars. */
      max_cost_in_dollars: number;
    };
    /** @description The most that may be paid, in US dollars. */
    MaxPrice: {
      /** @description For a million tokens of the prompt. */
      prompt?: string;
      /** @description For a million tokens of the answer. */
      completion?: string;
      /** @description For an image. */
      image?: string;
      /** @description For a unit of audio. */
      audio?: string;
      /** @description For a request. */
      request?: string;
    };
    /** @description Once this many tokens were used. */
    MaxTokensUsed: {
      /**
       * @description Always `max_tokens_used`.
       * @enum {string}
       */
      type: 'max_tokens_used';
      /** @description The tokens. */
      max_tokens: number;
    };
    /** @description Which calls ask for leave. */
    McpApprovalPolicy: {
      always?: components['schemas']['McpToolNames'];
      never?: components['schemas']['McpToolNames'];
    };
    /** @description Asks for your leave to call a tool of a server. */
    McpApprovalRequest: {
      /**
       * @description Always `mcp_approval_request`.
       * @enum {string}
       */
      type: 'mcp_approval_request';
      /** @description The identifier of the item. */
      id: string;
      /** @description The server. */
      server_label: string;
      /** @description The tool. */
      name: string;
      /** @description The arguments as JSON text. */
      arguments: string;
    };
    /** @description Gives or refuses leave. */
    McpApprovalResponse: {
      /**
       * @description Always `mcp_approval_response`.
       * @enum {string}
       */
      type: 'mcp_approval_response';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description The request that this answers. */
      approval_request_id: string;
      /** @description Whether the tool may be called. */
      approve: boolean;
      /** @description Why, for the model. */
      reason?: string | null;
    };
    /** @description A call of a tool of a server. */
    McpCall: {
      /**
       * @description Always `mcp_call`.
       * @enum {string}
       */
      type: 'mcp_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description The server. */
      server_label: string;
      /** @description The tool. */
      name: string;
      /** @description The arguments as JSON text. */
      arguments: string;
      /** @description What the tool gave back. */
      output?: string | null;
      /** @description Why it failed. */
      error?: string | null;
    };
    /** @description A server that the provider keeps. */
    McpConnector:
      | (
          | 'connector_dropbox'
          | 'connector_gmail'
          | 'connector_googlecalendar'
          | 'connector_googledrive'
          | 'connector_microsoftteams'
          | 'connector_outlookcalendar'
          | 'connector_outlookemail'
          | 'connector_sharepoint'
        )
      | (string & {});
    /** @description A call of a tool of a server of the Model Context Protocol, made by OpenRouter. */
    McpItem: {
      /**
       * @description Always `openrouter:mcp`.
       * @enum {string}
       */
      type: 'openrouter:mcp';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description The server. */
      serverLabel?: string;
      /** @description The tool. */
      toolName?: string;
    };
    /** @description The tools that a server of the Model Context Protocol offers. */
    McpListTools: {
      /**
       * @description Always `mcp_list_tools`.
       * @enum {string}
       */
      type: 'mcp_list_tools';
      /** @description The identifier of the item. */
      id: string;
      /** @description The server. */
      server_label: string;
      /** @description Its tools. */
      tools: components['schemas']['McpListedTool'][];
      /** @description Why they could not be listed. */
      error?: string | null;
    };
    /** @description A tool of a server of the Model Context Protocol. */
    McpListedTool: {
      /** @description The name of the tool. */
      name: string;
      /** @description What it does. */
      description?: string | null;
      /** @description What it takes. */
      input_schema: components['schemas']['JsonSchema'];
      /** @description What the server says of the tool beside that. */
      annotations?: unknown;
    };
    /** @description A server of the Model Context Protocol, whose tools the provider calls. */
    McpTool: {
      /**
       * @description Always `mcp`.
       * @enum {string}
       */
      type: 'mcp';
      /** @description What the server is called in the conversation. */
      server_label: string;
      /** @description The address of the server. Either this or `connector_id`. */
      server_url?: string;
      connector_id?: components['schemas']['McpConnector'];
      /** @description What the server is for, for the model. */
      server_description?: string;
      /** @description The access token for the server. */
      authorization?: string;
      /** @description Headers that are sent to the server. */
      headers?: {
        [key: string]: string;
      } | null;
      /** @description The tools that may be called; all of them without it. */
      allowed_tools?: string[] | components['schemas']['McpToolFilter'] | null;
      /** @description Which calls ask for your leave first. */
      require_approval?:
        (('always' | 'never') | (string & {})) | components['schemas']['McpApprovalPolicy'] | null;
    };
    /** @description Chooses tools of a server. */
    McpToolFilter: {
      /** @description These. */
      tool_names?: string[];
      /** @description Those that change nothing. */
      read_only?: boolean;
    };
    /** @description Some tools of a server. */
    McpToolNames: {
      /** @description Their names. */
      tool_names?: string[];
    };
    /** @description Something remembered, recalled or forgotten. */
    MemoryItem: {
      /**
       * @description Always `openrouter:memory`.
       * @enum {string}
       */
      type: 'openrouter:memory';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description What was done. */
      action?: ('read' | 'write' | 'delete') | (string & {});
      /** @description The name that it is kept under. */
      key?: string;
      /** @description What is kept. */
      value?: unknown;
    };
    /** @description Whether a message of the model is a remark on its way or the answer. Send it back unchanged. */
    MessagePhase: ('commentary' | 'final_answer') | (string & {});
    /** @description Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512. */
    Metadata: {
      [key: string]: string;
    };
    /** @description A kind of content. */
    Modality: ('text' | 'image') | (string & {});
    /** @description The slug of a model, or a pattern of slugs such as `anthropic/*`. */
    ModelPattern: string;
    /** @description Has the prompt judged first. */
    ModerationPlugin: {
      /**
       * @description Always `moderation`.
       * @enum {string}
       */
      id: 'moderation';
    };
    /** @description Tools of yours under one name. */
    NamespaceTool: {
      /**
       * @description Always `namespace`.
       * @enum {string}
       */
      type: 'namespace';
      /** @description The name. */
      name: string;
      /** @description What the tools have in common, for the model. */
      description: string;
      /** @description The tools. */
      tools: components['schemas']['NamespacedTool'][];
    };
    /** @description A function of yours in a namespace. */
    NamespacedFunction: {
      /**
       * @description Always `function`.
       * @enum {string}
       */
      type: 'function';
      /** @description The name of the function. */
      name: string;
      /** @description What it does and when to call it, for the model. */
      description?: string | null;
      /** @description What it takes, as JSON Schema. */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /** @description What it gives back, as JSON Schema. */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /** @description Whether the model's arguments keep to the schema exactly. */
      strict?: boolean | null;
      /** @description Whether the model is shown the function only once a tool search finds it. */
      defer_loading?: boolean;
      /** @description Who may call it. */
      allowed_callers?: components['schemas']['ToolCaller'][] | null;
    };
    /** @description A tool in a namespace. */
    NamespacedTool:
      components['schemas']['NamespacedFunction'] | components['schemas']['CustomTool'] | Unknown<'type'>;
    /** @description A container that is made for the request. */
    NewContainer: {
      /**
       * @description Always `container_auto`.
       * @enum {string}
       */
      type: 'container_auto';
    };
    /** @description Opened a page. */
    OpenPage: {
      /**
       * @description Always `open_page`.
       * @enum {string}
       */
      type: 'open_page';
      /** @description The address of the page. */
      url?: string | null;
    };
    /** @description Lets the model ask another for advice. */
    OpenRouterAdvisorTool: {
      /**
       * @description Always `openrouter:advisor`.
       * @enum {string}
       */
      type: 'openrouter:advisor';
      parameters?: components['schemas']['AdvisorParameters'];
    };
    /** @description Changes files: the turn ends, your program changes them and answers with `apply_patch_call_output`. */
    OpenRouterApplyPatchTool: {
      /**
       * @description Always `openrouter:apply_patch`.
       * @enum {string}
       */
      type: 'openrouter:apply_patch';
      parameters?: components['schemas']['ApplyPatchParameters'];
    };
    /** @description Runs commands in bash. The Messages API takes it; this one answers 400. */
    OpenRouterBashTool: {
      /**
       * @description Always `openrouter:bash`.
       * @enum {string}
       */
      type: 'openrouter:bash';
      parameters?: components['schemas']['BashParameters'];
    };
    /** @description Tells the model the date and the time. */
    OpenRouterDatetimeTool: {
      /**
       * @description Always `openrouter:datetime`.
       * @enum {string}
       */
      type: 'openrouter:datetime';
      parameters?: components['schemas']['DatetimeParameters'];
    };
    /** @description Reads and writes files of the workspace. */
    OpenRouterFilesTool: {
      /**
       * @description Always `openrouter:files`.
       * @enum {string}
       */
      type: 'openrouter:files';
      /** @description Nothing so far. */
      parameters?: {
        [key: string]: unknown;
      };
    };
    /** @description Asks several models and has another compare their answers. */
    OpenRouterFusionTool: {
      /**
       * @description Always `openrouter:fusion`.
       * @enum {string}
       */
      type: 'openrouter:fusion';
      parameters?: components['schemas']['FusionParameters'];
    };
    /** @description Has an image model make an image. */
    OpenRouterImageGenerationTool: {
      /**
       * @description Always `openrouter:image_generation`.
       * @enum {string}
       */
      type: 'openrouter:image_generation';
      parameters?: components['schemas']['ImageGenerationParameters'];
    };
    /** @description Finds models of OpenRouter. An experiment. */
    OpenRouterSearchModelsTool: {
      /**
       * @description Always `openrouter:experimental__search_models`.
       * @enum {string}
       */
      type: 'openrouter:experimental__search_models';
      parameters?: components['schemas']['SearchModelsParameters'];
    };
    /** @description Runs commands in a shell. */
    OpenRouterShellTool: {
      /**
       * @description Always `openrouter:shell`.
       * @enum {string}
       */
      type: 'openrouter:shell';
      parameters?: components['schemas']['ShellParameters'];
    };
    /** @description Lets the model hand a task to another. */
    OpenRouterSubagentTool: {
      /**
       * @description Always `openrouter:subagent`.
       * @enum {string}
       */
      type: 'openrouter:subagent';
      parameters?: components['schemas']['SubagentParameters'];
    };
    /** @description Finds tools whose loading was deferred. */
    OpenRouterToolSearchTool: {
      /**
       * @description Always `openrouter:tool_search`.
       * @enum {string}
       */
      type: 'openrouter:tool_search';
      parameters?: components['schemas']['ToolSearchParameters'];
    };
    /** @description Reads a page of the web. */
    OpenRouterWebFetchTool: {
      /**
       * @description Always `openrouter:web_fetch`.
       * @enum {string}
       */
      type: 'openrouter:web_fetch';
      parameters?: components['schemas']['WebFetchParameters'];
    };
    /** @description OpenRouter's search of the web, for every model. */
    OpenRouterWebSearchTool: {
      /**
       * @description Always `openrouter:web_search`.
       * @enum {string}
       */
      type: 'openrouter:web_search';
      parameters?: components['schemas']['WebSearchParameters'];
    };
    /** @description A part of a message of the model. */
    OutputContent: components['schemas']['OutputText'] | components['schemas']['Refusal'] | Unknown<'type'>;
    /** @description An item of the answer. Send it back unchanged in the `input` of the next request. */
    OutputItem:
      | components['schemas']['OutputMessage']
      | components['schemas']['Reasoning']
      | components['schemas']['FunctionCall']
      | components['schemas']['CustomToolCall']
      | components['schemas']['WebSearchCall']
      | components['schemas']['FileSearchCall']
      | components['schemas']['ImageGenerationCall']
      | components['schemas']['CodeInterpreterCall']
      | components['schemas']['ComputerCall']
      | components['schemas']['ApplyPatchCall']
      | components['schemas']['ShellCall']
      | components['schemas']['ShellCallOutput']
      | components['schemas']['DatetimeItem']
      | components['schemas']['WebSearchItem']
      | components['schemas']['WebFetchItem']
      | components['schemas']['ImageGenerationItem']
      | components['schemas']['SearchModelsItem']
      | components['schemas']['ToolSearchItem']
      | components['schemas']['FileSearchItem']
      | components['schemas']['CodeInterpreterItem']
      | components['schemas']['BrowserUseItem']
      | components['schemas']['BashItem']
      | components['schemas']['ShellItem']
      | components['schemas']['TextEditorItem']
      | components['schemas']['ApplyPatchItem']
      | components['schemas']['MemoryItem']
      | components['schemas']['McpItem']
      | components['schemas']['FilesItem']
      | components['schemas']['AdvisorItem']
      | components['schemas']['SubagentItem']
      | components['schemas']['FusionItem']
      | Unknown<'type'>;
    /** @description An item is begun; it is still empty. */
    OutputItemAddedEvent: {
      /**
       * @description Always `response.output_item.added`.
       * @enum {string}
       */
      type: 'response.output_item.added';
      item: components['schemas']['OutputItem'];
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description An item is complete; this is the whole of it. */
    OutputItemDoneEvent: {
      /**
       * @description Always `response.output_item.done`.
       * @enum {string}
       */
      type: 'response.output_item.done';
      item: components['schemas']['OutputItem'];
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description What the model says. */
    OutputMessage: {
      /**
       * @description Always `message`.
       * @enum {string}
       */
      type: 'message';
      /** @description The identifier of the message. */
      id: string;
      /**
       * @description Always `assistant`.
       * @constant
       */
      role: 'assistant';
      /** @description The parts of the message. */
      content: components['schemas']['OutputContent'][];
      status?: components['schemas']['ItemStatus'];
      /** @description Whether a message of the model is a remark on its way or the answer. Send it back unchanged. */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /** @description Text of the model. */
    OutputText: {
      /**
       * @description Always `output_text`.
       * @enum {string}
       */
      type: 'output_text';
      /** @description The text. */
      text: string;
      /** @description What the text refers to. */
      annotations?: components['schemas']['Annotation'][];
      /** @description How likely each token was, where `top_logprobs` asked for it. */
      logprobs?: components['schemas']['TokenLogprob'][];
    };
    /** @description What the tokens written consist of. */
    OutputTokensDetails: {
      /** @description Those that were thought. */
      reasoning_tokens: number;
    };
    /** @description How `openrouter/pareto` chooses a model: the cheapest that is good enough. */
    ParetoRouterPlugin: {
      /**
       * @description Always `pareto-router`.
       * @enum {string}
       */
      id: 'pareto-router';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      /** @description How good a model must be at code. */
      min_coding_score?: number;
      /** @description What it may cost at most, in US dollars for a million tokens. */
      max_price?: number;
      /** @description Which price is meant: that of the prompt, or the mean of prompt and answer. */
      price_source?: ('prompt' | 'weighted_avg') | (string & {});
    };
    /** @description A change of one file. */
    PatchOperation:
      | components['schemas']['CreateFile']
      | components['schemas']['UpdateFile']
      | components['schemas']['DeleteFile']
      | Unknown<'type'>;
    /** @description Who reads them. Instead of the deprecated `pdf-text` use `cloudflare-ai`. */
    PdfEngine: ('mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text') | (string & {});
    /** @description How PDF files are read. */
    PdfOptions: {
      engine?: components['schemas']['PdfEngine'];
    };
    /** @description A bound for each share of the requests. */
    Percentiles: {
      /** @description For half of them. */
      p50?: number | null;
      /** @description For three quarters of them. */
      p75?: number | null;
      /** @description For nine in ten. */
      p90?: number | null;
      /** @description For ninety-nine in a hundred. */
      p99?: number | null;
    };
    /** @description Something that worked on the request or the answer. */
    PipelineStage: {
      /** @description What it is. */
      type:
        | (
            | ('guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression')
            | (string & {})
          )
        | (string & {});
      /** @description What it is called. */
      name: string;
      /** @description What it did, in a sentence. */
      summary?: string;
      /** @description The identifier of the guardrail. */
      guardrail_id?: string;
      /** @description Whom the guardrail is for. */
      guardrail_scope?: string;
      /** @description What it cost, in US dollars. */
      cost_usd?: number | null;
      /** @description More about it. */
      data?: components['schemas']['JsonObject'];
    };
    /** @description Plain text. */
    PlainTextFormat: {
      /**
       * @description Always `text`.
       * @enum {string}
       */
      type: 'text';
    };
    /** @description Something that works on the request before the model, or on the answer after it. */
    Plugin:
      | components['schemas']['WebPlugin']
      | components['schemas']['WebFetchPlugin']
      | components['schemas']['FileParserPlugin']
      | components['schemas']['ModerationPlugin']
      | components['schemas']['ResponseHealingPlugin']
      | components['schemas']['ContextCompressionPlugin']
      | components['schemas']['AutoRouterPlugin']
      | components['schemas']['AutoBetaRouterPlugin']
      | components['schemas']['ParetoRouterPlugin']
      | components['schemas']['FusionPlugin']
      | Unknown<'id'>;
    /** @description A prompt that the provider keeps, with your values in it. */
    Prompt: {
      /** @description The identifier of the prompt. */
      id: string;
      /** @description The values, by their names. */
      variables?: {
        [key: string]: components['schemas']['PromptVariable'];
      } | null;
    };
    /** @description How the prompt is cached. For GPT-5.6 and newer. */
    PromptCacheOptions: {
      /**
       * @description Always `explicit`.
       * @constant
       */
      mode: 'explicit';
      /** @description How long the entry lives. */
      ttl?: string | null;
    };
    /** @description A value in a prompt. */
    PromptVariable:
      | string
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile'];
    /** @description What a provider said. */
    ProviderError: {
      /** @description The provider. */
      provider?: string;
      /** @description Its reason. */
      code?: string | number;
      /** @description The HTTP status that it answered with. */
      status?: number;
    };
    /** @description A provider, by its name or slug. */
    ProviderName:
      | (
          | (
              | 'AI21'
              | 'AionLabs'
              | 'AkashML'
              | 'Alibaba'
              | 'Amazon Bedrock'
              | 'Amazon Nova'
              | 'Ambient'
              | 'Anthropic'
              | 'Arcee AI'
              | 'AtlasCloud'
              | 'Avian'
              | 'Azure'
              | 'Baidu'
              | 'BaseTen'
              | 'Black Forest Labs'
              | 'BytePlus'
              | 'Cerebras'
              | 'Chutes'
              | 'Cirrascale'
              | 'Clarifai'
              | 'Claude Platform on AWS'
              | 'Cloudflare'
              | 'Cohere'
              | 'CoreWeave'
              | 'Crucible'
              | 'Crusoe'
              | 'Darkbloom'
              | 'Databricks'
              | 'Decart'
              | 'Deepgram'
              | 'DeepInfra'
              | 'DeepSeek'
              | 'DekaLLM'
              | 'DigitalOcean'
              | 'FakeProvider'
              | 'Featherless'
              | 'Fireworks'
              | 'Fish Audio'
              | 'Friendli'
              | 'GMICloud'
              | 'Google'
              | 'Google AI Studio'
              | 'Groq'
              | 'HeyGen'
              | 'Inception'
              | 'Inceptron'
              | 'Inferact vLLM'
              | 'InferenceNet'
              | 'Infermatic'
              | 'Inflection'
              | 'Io Net'
              | 'Ionstream'
              | 'Krea'
              | 'Liquid'
              | 'Makora'
              | 'Mancer 2'
              | 'Mara'
              | 'Meta'
              | 'Minimax'
              | 'Mistral'
              | 'Modal'
              | 'ModelRun'
              | 'Modular'
              | 'Moonshot AI'
              | 'Morph'
              | 'NCompass'
              | 'Nebius'
              | 'Nex AGI'
              | 'NextBit'
              | 'Novita'
              | 'Nvidia'
              | 'OpenAI'
              | 'OpenInference'
              | 'Parasail'
              | 'Perceptron'
              | 'Perplexity'
              | 'Phala'
              | 'Poolside'
              | 'Quiver'
              | 'Recraft'
              | 'Reka'
              | 'Relace'
              | 'Runway'
              | 'Sail Research'
              | 'Sakana AI'
              | 'SambaNova'
              | 'Seed'
              | 'SiliconFlow'
              | 'Sourceful'
              | 'Stealth'
              | 'StepFun'
              | 'StreamLake'
              | 'Switchpoint'
              | 'Tencent'
              | 'Tenstorrent'
              | 'Thinking Machines'
              | 'Together'
              | 'Upstage'
              | 'Venice'
              | 'VoyageAI by MongoDB'
              | 'Wafer'
              | 'WandB'
              | 'xAI'
              | 'Xiaomi'
              | 'Z.AI'
            )
          | (string & {})
        )
      | (string & {});
    /** @description Which providers may answer, and which of them first. */
    ProviderPreferences: {
      /**
       * @description Whether another provider is tried when the first fails.
       * @default true
       */
      allow_fallbacks?: boolean | null;
      /**
       * @description Whether only providers are asked that know every parameter of the request.
       * @default false
       */
      require_parameters?: boolean | null;
      /**
       * @description Whether providers may be asked that keep data.
       * @default allow
       */
      data_collection?: ('deny' | 'allow' | null) | (string & {});
      /** @description Whether only endpoints are asked that keep nothing. */
      zdr?: boolean | null;
      /** @description Whether only models are asked whose text may train others. */
      enforce_distillable_text?: boolean | null;
      /** @description The providers to try, in this order. */
      order?: components['schemas']['ProviderName'][] | null;
      /** @description Only these providers. */
      only?: components['schemas']['ProviderName'][] | null;
      /** @description None of these providers. */
      ignore?: components['schemas']['ProviderName'][] | null;
      /** @description Only weights of these formats. */
      quantizations?: components['schemas']['Quantization'][] | null;
      /** @description What comes first. */
      sort?: components['schemas']['ProviderSort'] | components['schemas']['SortOptions'] | null;
      max_price?: components['schemas']['MaxPrice'];
      /** @description Providers slower than this come last: seconds to the first token. */
      preferred_max_latency?: number | components['schemas']['Percentiles'] | null;
      /** @description Providers slower than this come last: tokens a second. */
      preferred_min_throughput?: number | components['schemas']['Percentiles'] | null;
    };
    /** @description What providers are ordered by. */
    ProviderSort: ('price' | 'throughput' | 'latency' | 'exacto') | (string & {});
    /** @description The format of a model's weights. */
    Quantization:
      | (
          | 'int4'
          | 'int8'
          | 'fp4'
          | 'mxfp4'
          | 'nvfp4'
          | 'fp6'
          | 'fp8'
          | 'mxfp8'
          | 'fp16'
          | 'bf16'
          | 'fp32'
          | 'unknown'
        )
      | (string & {});
    /** @description What the model thought before it answered. */
    Reasoning: {
      /**
       * @description Always `reasoning`.
       * @enum {string}
       */
      type: 'reasoning';
      /** @description The identifier of the item. */
      id: string;
      /** @description The summary, where `reasoning.summary` asked for one. */
      summary: components['schemas']['SummaryText'][];
      /** @description The thoughts themselves, where the provider shows them. */
      content?: components['schemas']['ReasoningText'][] | null;
      /** @description The thoughts in a form that only the provider can read, where `include` asked for it. */
      encrypted_content?: string | null;
      status?: components['schemas']['ItemStatus'];
      /** @description Whose form the reasoning has. Send it back with the reasoning, to the same provider. */
      format?: components['schemas']['ReasoningFormat'] | null;
      /** @description The provider's signature of the thoughts. Send it back unchanged. */
      signature?: string | null;
    };
    /** @description Which earlier thoughts the model is shown. For GPT-5.6 and newer. */
    ReasoningContext: ('auto' | 'all_turns' | 'current_turn') | (string & {});
    /** @description How much the model thinks before it answers, from the most to nothing. */
    ReasoningEffort: ('max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none') | (string & {});
    /** @description Whose form the reasoning has. Send it back with the reasoning, to the same provider. */
    ReasoningFormat:
      | (
          | (
              | 'unknown'
              | 'openai-responses-v1'
              | 'azure-openai-responses-v1'
              | 'bedrock-openai-responses-v1'
              | 'bedrock-xai-responses-v1'
              | 'xai-responses-v1'
              | 'meta-responses-v1'
              | 'anthropic-claude-v1'
              | 'google-gemini-v1'
            )
          | (string & {})
        )
      | (string & {});
    /** @description What the model thought before an earlier answer, sent back so that it need not think again. */
    ReasoningInput: {
      /**
       * @description Always `reasoning`.
       * @enum {string}
       */
      type: 'reasoning';
      /** @description The identifier of the item. */
      id: string;
      /** @description The summary. */
      summary: components['schemas']['SummaryText'][] | null;
      /** @description The thoughts. */
      content?: components['schemas']['ReasoningText'][] | null;
      /** @description The thoughts in the form that only the provider can read. */
      encrypted_content?: string | null;
      status?: components['schemas']['ItemStatus'];
      /** @description Whose form the reasoning has. Send it back with the reasoning, to the same provider. */
      format?: components['schemas']['ReasoningFormat'] | null;
      /** @description The provider's signature of the thoughts. */
      signature?: string | null;
    };
    /** @description How the model thinks. For GPT-5.6 and newer. */
    ReasoningMode: ('standard' | 'pro') | (string & {});
    /** @description How the model thinks. */
    ReasoningOptions: {
      /** @description How much the model thinks before it answers, from the most to nothing. */
      effort?: components['schemas']['ReasoningEffort'] | null;
      /** @description How long the summary of the thoughts is. */
      summary?: components['schemas']['ReasoningSummary'] | null;
      /** @description How many tokens the model may think. */
      max_tokens?: number | null;
      /** @description Whether the model thinks, with the effort that is its default. */
      enabled?: boolean | null;
      /** @description Which earlier thoughts the model is shown. For GPT-5.6 and newer. */
      context?: components['schemas']['ReasoningContext'] | null;
      /** @description How the model thinks. For GPT-5.6 and newer. */
      mode?: components['schemas']['ReasoningMode'] | null;
    };
    /** @description How long the summary of the thoughts is. */
    ReasoningSummary: ('auto' | 'concise' | 'detailed') | (string & {});
    /** @description A passage of the summary is begun; it is still empty. */
    ReasoningSummaryPartAddedEvent: {
      /**
       * @description Always `response.reasoning_summary_part.added`.
       * @enum {string}
       */
      type: 'response.reasoning_summary_part.added';
      part: components['schemas']['SummaryText'];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the passage in the item's `summary`, from 0. */
      summary_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A passage of the summary is complete; this is the whole of it. */
    ReasoningSummaryPartDoneEvent: {
      /**
       * @description Always `response.reasoning_summary_part.done`.
       * @enum {string}
       */
      type: 'response.reasoning_summary_part.done';
      part: components['schemas']['SummaryText'];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the passage in the item's `summary`, from 0. */
      summary_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description More text of the summary. */
    ReasoningSummaryTextDeltaEvent: {
      /**
       * @description Always `response.reasoning_summary_text.delta`.
       * @enum {string}
       */
      type: 'response.reasoning_summary_text.delta';
      /** @description The text that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the passage in the item's `summary`, from 0. */
      summary_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The text of a passage of the summary is complete. */
    ReasoningSummaryTextDoneEvent: {
      /**
       * @description Always `response.reasoning_summary_text.done`.
       * @enum {string}
       */
      type: 'response.reasoning_summary_text.done';
      /** @description The whole passage. */
      text: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the passage in the item's `summary`, from 0. */
      summary_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A passage of what the model thought. */
    ReasoningText: {
      /**
       * @description Always `reasoning_text`.
       * @enum {string}
       */
      type: 'reasoning_text';
      /** @description The passage. */
      text: string;
    };
    /** @description More thoughts. */
    ReasoningTextDeltaEvent: {
      /**
       * @description Always `response.reasoning_text.delta`.
       * @enum {string}
       */
      type: 'response.reasoning_text.delta';
      /** @description The text that follows what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A passage of thoughts is complete. */
    ReasoningTextDoneEvent: {
      /**
       * @description Always `response.reasoning_text.done`.
       * @enum {string}
       */
      type: 'response.reasoning_text.done';
      /** @description The whole passage. */
      text: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The model's words for why it will not answer. */
    Refusal: {
      /**
       * @description Always `refusal`.
       * @enum {string}
       */
      type: 'refusal';
      /** @description The words. */
      refusal: string;
    };
    /** @description More words of a refusal. */
    RefusalDeltaEvent: {
      /**
       * @description Always `response.refusal.delta`.
       * @enum {string}
       */
      type: 'response.refusal.delta';
      /** @description The words that follow what came before. */
      delta: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A refusal is complete. */
    RefusalDoneEvent: {
      /**
       * @description Always `response.refusal.done`.
       * @enum {string}
       */
      type: 'response.refusal.done';
      /** @description All the words. */
      refusal: string;
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description What is wrong with a request that does not fit its schema. */
    RequestIssues: {
      /** @description All of it, as JSON text. */
      raw?: string;
    };
    /** @description Roughly where the user is, in the form that asks for its tag. */
    RequiredLocation: {
      /**
       * @description Always `approximate`.
       * @constant
       */
      type: 'approximate';
      /** @description The city. */
      city?: string | null;
      /** @description The region. */
      region?: string | null;
      /** @description The country, by its two letters. */
      country?: string | null;
      /** @description The time zone, by its IANA name. */
      timezone?: string | null;
    };
    /** @description An answer, or how far it is. */
    Response: {
      /** @description The identifier of the answer. */
      id: string;
      /**
       * @description Always `response`.
       * @constant
       */
      object: 'response';
      /** @description When it was begun, in seconds since 1970. */
      created_at: number;
      /** @description When it was complete, in seconds since 1970. */
      completed_at: number | null;
      /** @description The model that answered; it may be another than the one asked for. */
      model: string;
      /** @description How far the answer is. `incomplete` has `incomplete_details`, `failed` has `error`. */
      status:
        ('completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued') | (string & {});
      /** @description What the model said, thought and called. */
      output: components['schemas']['OutputItem'][];
      /** @description All text of the answer in one. */
      output_text?: string;
      /** @description Why there is no answer. */
      error: components['schemas']['ResponseError'] | null;
      error_type?: components['schemas']['ErrorType'];
      /** @description Why an answer ended too soon. */
      incomplete_details: components['schemas']['IncompleteDetails'] | null;
      /** @description What the answer took. */
      usage?: components['schemas']['Usage'] | null;
      /** @description What the model was told before the conversation. */
      instructions: string | components['schemas']['InputItem'][] | null;
      /** @description Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512. */
      metadata: components['schemas']['Metadata'] | null;
      /** @description What the model could call. */
      tools: components['schemas']['Tool'][];
      tool_choice: components['schemas']['ToolChoice'];
      /** @description Whether the model could make several calls in one turn. */
      parallel_tool_calls: boolean;
      /** @description How many calls of tools were allowed. */
      max_tool_calls?: number | null;
      /** @description How freely the model chose its words. */
      temperature: number | null;
      /** @description The share of the likeliest words that the model chose from. */
      top_p: number | null;
      /** @description How much the model avoided words that it had used. */
      presence_penalty: number | null;
      /** @description How much the model avoided words the oftener it had used them. */
      frequency_penalty: number | null;
      /** @description For each token, how many of the likeliest are told. */
      top_logprobs?: number | null;
      /** @description How many tokens the answer could have. */
      max_output_tokens?: number | null;
      /** @description How the model thought. */
      reasoning?: components['schemas']['ResponseReasoning'] | null;
      text?: components['schemas']['TextOptions'];
      /** @description Whether the middle of a conversation that is too long is left out. */
      truncation?: ('auto' | 'disabled' | null) | (string & {});
      /** @description How soon the answer was made. */
      service_tier?:
        (('default' | 'flex' | 'priority' | 'auto' | 'scale') | (string & {})) | (string & {}) | null;
      /** @description A prompt that the provider keeps, with your values in it. */
      prompt?: components['schemas']['Prompt'] | null;
      /** @description What prompts with the same beginning have in common. */
      prompt_cache_key?: string | null;
      /** @description How the prompt is cached. For GPT-5.6 and newer. */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /** @description Always null: OpenRouter keeps no answers. */
      previous_response_id?: string | null;
      /** @description Whether the answer was made after the request was answered. */
      background?: boolean | null;
      /** @description Whether the answer is kept. It is not. */
      store?: boolean;
      /** @description Who uses your program. */
      user?: string | null;
      /** @description Who uses your program, for the provider. */
      safety_identifier?: string | null;
      openrouter_metadata?: components['schemas']['RoutingMetadata'];
    };
    /** @description The answer is complete. No event follows. */
    ResponseCompletedEvent: {
      /**
       * @description Always `response.completed`.
       * @enum {string}
       */
      type: 'response.completed';
      response: components['schemas']['Response'];
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The answer is begun. */
    ResponseCreatedEvent: {
      /**
       * @description Always `response.created`.
       * @enum {string}
       */
      type: 'response.created';
      response: components['schemas']['Response'];
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Why there is no answer. */
    ResponseError: {
      code: components['schemas']['ResponseErrorCode'];
      /** @description The reason, for people. */
      message: string;
    };
    /** @description The reason, for programs. */
    ResponseErrorCode:
      | (
          | (
              | 'server_error'
              | 'rate_limit_exceeded'
              | 'invalid_prompt'
              | 'vector_store_timeout'
              | 'invalid_image'
              | 'invalid_image_format'
              | 'invalid_base64_image'
              | 'invalid_image_url'
              | 'image_too_large'
              | 'image_too_small'
              | 'image_parse_error'
              | 'image_content_policy_violation'
              | 'invalid_image_mode'
              | 'image_file_too_large'
              | 'unsupported_image_media_type'
              | 'empty_image_file'
              | 'failed_to_download_image'
              | 'image_file_not_found'
              | 'bio_policy'
              | 'data_residency_mismatch'
            )
          | (string & {})
        )
      | (string & {});
    /** @description The answer failed; its `error` says why. No event follows. */
    ResponseFailedEvent: {
      /**
       * @description Always `response.failed`.
       * @enum {string}
       */
      type: 'response.failed';
      response: components['schemas']['Response'];
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description Mends JSON that a model wrote badly. */
    ResponseHealingPlugin: {
      /**
       * @description Always `response-healing`.
       * @enum {string}
       */
      id: 'response-healing';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
    };
    /** @description The model is at work. */
    ResponseInProgressEvent: {
      /**
       * @description Always `response.in_progress`.
       * @enum {string}
       */
      type: 'response.in_progress';
      response: components['schemas']['Response'];
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The answer ended too soon; `incomplete_details` says why. No event follows. */
    ResponseIncompleteEvent: {
      /**
       * @description Always `response.incomplete`.
       * @enum {string}
       */
      type: 'response.incomplete';
      response: components['schemas']['Response'];
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description How the model thought. */
    ResponseReasoning: {
      /** @description How much the model thinks before it answers, from the most to nothing. */
      effort?: components['schemas']['ReasoningEffort'] | null;
      /** @description How long the summary of the thoughts is. */
      summary?: components['schemas']['ReasoningSummary'] | null;
      /** @description Which earlier thoughts the model is shown. For GPT-5.6 and newer. */
      context?: components['schemas']['ReasoningContext'] | null;
      /** @description How the model thinks. For GPT-5.6 and newer. */
      mode?: components['schemas']['ReasoningMode'] | null;
    };
    /** @description An attempt at a provider. */
    RoutingAttempt: {
      /** @description The provider. */
      provider: string;
      /** @description The model. */
      model: string;
      /** @description The HTTP status that it was answered with. */
      status: number;
    };
    /** @description A model at a provider. */
    RoutingEndpoint: {
      /** @description The provider. */
      provider: string;
      /** @description The model. */
      model: string;
      /** @description Whether it was chosen. */
      selected: boolean;
    };
    /** @description Where the request could go. */
    RoutingEndpoints: {
      /** @description How many endpoints there are. */
      total: number;
      /** @description Those that could answer. */
      available: components['schemas']['RoutingEndpoint'][];
    };
    /** @description How the request found its provider. Only where the header `X-OpenRouter-Metadata` asks for it; in a stream, with the last event. */
    RoutingMetadata: {
      /** @description The model that was asked for. */
      requested: string;
      strategy: components['schemas']['RoutingStrategy'];
      /** @description Where the request was routed. */
      region: string | null;
      /** @description The routing in a sentence. */
      summary: string;
      /** @description Which attempt answered, from 1; 0 where none reached a provider. */
      attempt: number;
      /** @description Whether a key of yours with the provider was used. */
      is_byok: boolean;
      endpoints: components['schemas']['RoutingEndpoints'];
      /** @description The attempts. */
      attempts?: components['schemas']['RoutingAttempt'][];
      params?: components['schemas']['RoutingParams'];
      /** @description What worked on the request and the answer. */
      pipeline?: components['schemas']['PipelineStage'][];
    };
    /** @description What the choice heeded. */
    RoutingParams: {
      /** @description How good the model had to be. */
      quality_floor?: number;
      /** @description How fast it had to be, in tokens a second. */
      throughput_floor?: number;
      /** @description Which versions of it there were. */
      version_group?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description How the model was chosen. */
    RoutingStrategy:
      | (
          | (
              | 'direct'
              | 'auto'
              | 'free'
              | 'latest'
              | 'alias'
              | 'fallback'
              | 'pareto'
              | 'bodybuilder'
              | 'fusion'
            )
          | (string & {})
        )
      | (string & {});
    /** @description A reason for a person to look. */
    SafetyCheck: {
      /** @description The identifier of the check. */
      id: string;
      /** @description The reason, for programs. */
      code: string;
      /** @description The reason, for people. */
      message: string;
    };
    /** @description How much of the pages the model is shown. */
    SearchContextSize: ('low' | 'medium' | 'high') | (string & {});
    /** @description Who searches. `native` is the model's own provider, `auto` the best of those that are there. */
    SearchEngine: ('auto' | 'native' | 'exa' | 'parallel' | 'firecrawl' | 'perplexity') | (string & {});
    /** @description Which sites are searched. */
    SearchFilters: {
      /** @description Only these. */
      allowed_domains?: string[] | null;
      /** @description All but these. */
      blocked_domains?: string[] | null;
      /** @description All but these, as other engines call it. */
      excluded_domains?: string[] | null;
    };
    /** @description How thoroughly an engine searches. Each engine knows some of these. */
    SearchMode:
      | (
          | 'instant'
          | 'fast'
          | 'auto'
          | 'deep-lite'
          | 'deep'
          | 'deep-reasoning'
          | 'turbo'
          | 'basic'
          | 'advanced'
        )
      | (string & {});
    /** @description A search of OpenRouter's models. */
    SearchModelsItem: {
      /**
       * @description Always `openrouter:experimental__search_models`.
       * @enum {string}
       */
      type: 'openrouter:experimental__search_models';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description What was looked for. */
      query?: string;
      /** @description The arguments of the search as JSON text. */
      arguments?: string;
    };
    /** @description How models are found. */
    SearchModelsParameters: {
      /**
       * @description How many are found at most.
       * @default 5
       */
      max_results?: number;
    };
    /** @description How far a search is. */
    SearchStatus: ('in_progress' | 'searching' | 'completed' | 'failed') | (string & {});
    /** @description How often OpenRouter called tools. */
    ServerToolUse: {
      /** @description Searches of the web. */
      web_search_requests?: number | null;
      /** @description Calls that the model asked for. */
      tool_calls_requested?: number | null;
      /** @description Calls that were made. */
      tool_calls_executed?: number | null;
    };
    /** @description The commands of one call of a shell. */
    ShellAction: {
      /** @description The commands, in order. */
      commands: string[];
      /** @description How long they may take, in milliseconds. */
      timeout_ms?: number | null;
      /** @description How much of their output is kept, in characters. */
      max_output_length?: number | null;
    };
    /** @description Commands that your program or the provider runs in a shell. */
    ShellCall: {
      /**
       * @description Always `shell_call`.
       * @enum {string}
       */
      type: 'shell_call';
      /** @description The identifier of the item. */
      id: string;
      /** @description What the result is sent back under. */
      call_id: string;
      status: components['schemas']['ItemStatus'];
      action?: components['schemas']['ShellCallAction'];
      /** @description The action as JSON text. */
      arguments?: string | null;
    };
    /** @description The commands of a call of the provider's shell. */
    ShellCallAction: {
      /** @description The commands, in order. */
      commands: string[];
      /** @description How long they may take, in milliseconds. */
      timeout_ms: number | null;
      /** @description How much of their output is kept, in characters. */
      max_output_length: number | null;
    };
    /** @description Earlier commands of a shell, sent back. */
    ShellCallInput: {
      /**
       * @description Always `shell_call`.
       * @enum {string}
       */
      type: 'shell_call';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description What the result is sent back under. */
      call_id: string;
      action: components['schemas']['ShellAction'];
      /** @description How far an item is. `incomplete` means that the answer ended before the item did. */
      status?: components['schemas']['ItemStatus'] | null;
      /** @description The action as JSON text. */
      arguments?: string | null;
      /** @description Where the commands ran. */
      environment?: unknown;
    };
    /** @description What the commands of a shell wrote. */
    ShellCallOutput: {
      /**
       * @description Always `shell_call_output`.
       * @enum {string}
       */
      type: 'shell_call_output';
      /** @description The identifier of the item. */
      id: string;
      /** @description The call that this is the result of. */
      call_id: string;
      status: components['schemas']['ItemStatus'];
      /** @description What each command wrote. */
      output: components['schemas']['ShellOutput'][];
      /** @description How much of it was kept, in characters. */
      max_output_length?: number | null;
    };
    /** @description What the commands of a shell wrote, sent by your program or sent back. */
    ShellCallOutputInput: {
      /**
       * @description Always `shell_call_output`.
       * @enum {string}
       */
      type: 'shell_call_output';
      /** @description The identifier of the item. */
      id?: string | null;
      /** @description The call that this is the result of. */
      call_id: string;
      /** @description How far an item is. `incomplete` means that the answer ended before the item did. */
      status?: components['schemas']['ItemStatus'] | null;
      /** @description What each command wrote. */
      output: components['schemas']['ShellOutput'][];
      /** @description How much of it was kept, in characters. */
      max_output_length?: number | null;
    };
    /** @description The model uses the shell. */
    ShellChoice: {
      /**
       * @description Always `shell`.
       * @enum {string}
       */
      type: 'shell';
    };
    /** @description The command ended by itself. */
    ShellExit: {
      /**
       * @description Always `exit`.
       * @enum {string}
       */
      type: 'exit';
      /** @description The exit code; 0 is success. */
      exit_code: number;
    } & {
      [key: string]: unknown;
    };
    /** @description Commands that OpenRouter ran in a shell. */
    ShellItem: {
      /**
       * @description Always `openrouter:shell`.
       * @enum {string}
       */
      type: 'openrouter:shell';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id?: string | null;
      status: components['schemas']['ItemStatus'];
      action?: components['schemas']['ShellAction'];
      /** @description The arguments of the call as JSON text. */
      arguments?: string | null;
      /** @description What each command wrote. */
      output?: components['schemas']['ShellOutput'][];
    };
    /** @description How a command ended. */
    ShellOutcome:
      components['schemas']['ShellExit'] | components['schemas']['ShellTimeout'] | Unknown<'type'>;
    /** @description What one command of a shell wrote. */
    ShellOutput: {
      /** @description The standard output. */
      stdout: string;
      /** @description The standard error. */
      stderr: string;
      outcome: components['schemas']['ShellOutcome'];
    } & {
      [key: string]: unknown;
    };
    /** @description Where commands run. */
    ShellParameters: {
      /** @description Who runs them. */
      engine?: ('auto' | 'openrouter') | (string & {});
      environment?: components['schemas']['ContainerEnvironment'];
      /**
       * @description After how many idle seconds the container sleeps.
       * @default 900
       */
      sleep_after_seconds?: number;
    };
    /** @description The command took too long and was stopped. */
    ShellTimeout: {
      /**
       * @description Always `timeout`.
       * @enum {string}
       */
      type: 'timeout';
    } & {
      [key: string]: unknown;
    };
    /** @description A shell. */
    ShellTool: {
      /**
       * @description Always `shell`.
       * @enum {string}
       */
      type: 'shell';
    };
    /** @description The reason, for programs. */
    SkinErrorCode:
      | (
          | ('invalid_prompt' | 'rate_limit_exceeded' | 'image_content_policy_violation' | 'server_error')
          | (string & {})
        )
      | (string & {});
    /** @description How providers are ordered. */
    SortOptions: {
      /** @description What providers are ordered by. */
      by?: components['schemas']['ProviderSort'] | null;
      /**
       * @description Whether they are ordered model by model, or all together.
       * @default model
       */
      partition?: ('model' | 'none' | null) | (string & {});
    };
    /** @description After this many steps. */
    StepCountIs: {
      /**
       * @description Always `step_count_is`.
       * @enum {string}
       */
      type: 'step_count_is';
      /** @description The steps. */
      step_count: number;
    };
    /** @description When OpenRouter stops calling tools. Any one that comes true is enough. */
    StopCondition:
      | components['schemas']['StepCountIs']
      | components['schemas']['HasToolCall']
      | components['schemas']['MaxTokensUsed']
      | components['schemas']['MaxCost']
      | components['schemas']['FinishReasonIs']
      | Unknown<'type'>;
    /** @description The data of one server-sent event. */
    StreamEvent:
      | components['schemas']['ResponseCreatedEvent']
      | components['schemas']['ResponseInProgressEvent']
      | components['schemas']['ResponseCompletedEvent']
      | components['schemas']['ResponseIncompleteEvent']
      | components['schemas']['ResponseFailedEvent']
      | components['schemas']['ErrorEvent']
      | components['schemas']['OutputItemAddedEvent']
      | components['schemas']['OutputItemDoneEvent']
      | components['schemas']['ContentPartAddedEvent']
      | components['schemas']['ContentPartDoneEvent']
      | components['schemas']['TextDeltaEvent']
      | components['schemas']['TextDoneEvent']
      | components['schemas']['AnnotationAddedEvent']
      | components['schemas']['RefusalDeltaEvent']
      | components['schemas']['RefusalDoneEvent']
      | components['schemas']['FunctionCallArgumentsDeltaEvent']
      | components['schemas']['FunctionCallArgumentsDoneEvent']
      | components['schemas']['ReasoningTextDeltaEvent']
      | components['schemas']['ReasoningTextDoneEvent']
      | components['schemas']['ReasoningSummaryPartAddedEvent']
      | components['schemas']['ReasoningSummaryPartDoneEvent']
      | components['schemas']['ReasoningSummaryTextDeltaEvent']
      | components['schemas']['ReasoningSummaryTextDoneEvent']
      | components['schemas']['ImageGenerationInProgressEvent']
      | components['schemas']['ImageGenerationGeneratingEvent']
      | components['schemas']['ImageGenerationPartialImageEvent']
      | components['schemas']['ImageGenerationCompletedEvent']
      | components['schemas']['WebSearchInProgressEvent']
      | components['schemas']['WebSearchSearchingEvent']
      | components['schemas']['WebSearchCompletedEvent']
      | components['schemas']['CustomToolCallInputDeltaEvent']
      | components['schemas']['CustomToolCallInputDoneEvent']
      | components['schemas']['ApplyPatchDiffDeltaEvent']
      | components['schemas']['ApplyPatchDiffDoneEvent']
      | components['schemas']['CodeInterpreterInProgressEvent']
      | components['schemas']['CodeInterpreterInterpretingEvent']
      | components['schemas']['CodeInterpreterCompletedEvent']
      | components['schemas']['CodeInterpreterCodeDeltaEvent']
      | components['schemas']['CodeInterpreterCodeDoneEvent']
      | components['schemas']['FusionInProgressEvent']
      | components['schemas']['FusionPanelAddedEvent']
      | components['schemas']['FusionPanelDeltaEvent']
      | components['schemas']['FusionPanelReasoningDeltaEvent']
      | components['schemas']['FusionPanelCompletedEvent']
      | components['schemas']['FusionPanelFailedEvent']
      | components['schemas']['FusionAnalysisInProgressEvent']
      | components['schemas']['FusionAnalysisCompletedEvent']
      | components['schemas']['FusionCompletedEvent']
      | components['schemas']['DebugEvent']
      | Unknown<'type'>;
    /** @description How likely a token was, and what else it could have been. */
    StreamedLogprob: {
      /** @description The token. */
      token: string;
      /** @description The natural logarithm of its probability. */
      logprob: number;
      /** @description The bytes of the token in UTF-8. */
      bytes?: number[];
      /** @description The likeliest tokens at this place. */
      top_logprobs?: components['schemas']['StreamedTopLogprob'][];
    };
    /** @description A part of an item. */
    StreamedPart:
      | components['schemas']['OutputText']
      | components['schemas']['ReasoningText']
      | components['schemas']['Refusal']
      | Unknown<'type'>;
    /** @description A token that could have stood at a place. */
    StreamedTopLogprob: {
      /** @description The token. */
      token?: string;
      /** @description The natural logarithm of its probability. */
      logprob?: number;
      /** @description The bytes of the token in UTF-8. */
      bytes?: number[];
    };
    /** @description A task that another model carried out. */
    SubagentItem: {
      /**
       * @description Always `openrouter:subagent`.
       * @enum {string}
       */
      type: 'openrouter:subagent';
      /** @description The identifier of the item. */
      id?: string;
      /** @description What the result is sent back under. */
      call_id?: string;
      status: components['schemas']['TaskStatus'];
      /** @description The name of the call. */
      name?: string;
      /** @description The name of the subagent. */
      instance_name?: string;
      /** @description The model that did the task. */
      model?: string;
      /** @description The name of the task. */
      task_name?: string;
      /** @description What was to be done. */
      task_description?: string;
      /** @description What came of it. */
      outcome?: string;
      /** @description Why it failed. */
      error?: string;
    };
    /** @description Who does tasks, and with what. */
    SubagentParameters: {
      /** @description The model that does them. */
      model?: string;
      /** @description What the subagent is called. */
      name?: string;
      /** @description What the subagent is told first. */
      instructions?: string;
      /** @description The tools that it may call. */
      tools?: components['schemas']['InnerTool'][];
      /** @description How many calls of tools it may make. */
      max_tool_calls?: number;
      /** @description How many tokens it may write. */
      max_completion_tokens?: number;
      /** @description How freely it chooses its words. */
      temperature?: number;
      reasoning?: components['schemas']['InnerReasoning'];
      /** @description Whether it may call your functions. */
      inherit_functions?: boolean;
      /** @description Which of them; a name that no function has is refused. */
      inherited_function_names?: components['schemas']['InheritedFunction'][];
    };
    /** @description An item of a subagent's work. */
    SubagentStep: {
      /** @description The kind of the item. */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A passage of the summary of what the model thought. */
    SummaryText: {
      /**
       * @description Always `summary_text`.
       * @constant
       */
      type: 'summary_text';
      /** @description The passage. */
      text: string;
    };
    /** @description An item of the conversation that is no message of a user or the model. */
    TaggedInputItem:
      | components['schemas']['AgentMessage']
      | components['schemas']['ReasoningInput']
      | components['schemas']['FunctionCall']
      | components['schemas']['FunctionCallOutput']
      | components['schemas']['CustomToolCall']
      | components['schemas']['CustomToolCallOutput']
      | components['schemas']['WebSearchCall']
      | components['schemas']['FileSearchCall']
      | components['schemas']['ImageGenerationCall']
      | components['schemas']['CodeInterpreterCall']
      | components['schemas']['ComputerCall']
      | components['schemas']['ApplyPatchCallInput']
      | components['schemas']['ApplyPatchCallOutput']
      | components['schemas']['ShellCallInput']
      | components['schemas']['ShellCallOutputInput']
      | components['schemas']['LocalShellCall']
      | components['schemas']['LocalShellCallOutput']
      | components['schemas']['McpListTools']
      | components['schemas']['McpApprovalRequest']
      | components['schemas']['McpApprovalResponse']
      | components['schemas']['McpCall']
      | components['schemas']['Compaction']
      | components['schemas']['ContextCompaction']
      | components['schemas']['ItemReference']
      | components['schemas']['AdditionalTools']
      | components['schemas']['DatetimeItem']
      | components['schemas']['WebSearchItem']
      | components['schemas']['WebFetchItem']
      | components['schemas']['ImageGenerationItem']
      | components['schemas']['SearchModelsItem']
      | components['schemas']['ToolSearchItem']
      | components['schemas']['FileSearchItem']
      | components['schemas']['CodeInterpreterItem']
      | components['schemas']['BrowserUseItem']
      | components['schemas']['BashItem']
      | components['schemas']['ShellItem']
      | components['schemas']['TextEditorItem']
      | components['schemas']['ApplyPatchItem']
      | components['schemas']['MemoryItem']
      | components['schemas']['McpItem']
      | components['schemas']['FilesItem']
      | components['schemas']['AdvisorItem']
      | components['schemas']['SubagentItem']
      | components['schemas']['FusionItem']
      | Unknown<'type'>;
    /** @description How far an item is that does work of its own and can fail at it. */
    TaskStatus: ('in_progress' | 'completed' | 'incomplete' | 'failed') | (string & {});
    /** @description More text of a part. */
    TextDeltaEvent: {
      /**
       * @description Always `response.output_text.delta`.
       * @enum {string}
       */
      type: 'response.output_text.delta';
      /** @description The text that follows what came before. */
      delta: string;
      /** @description How likely each of its tokens was; empty unless `top_logprobs` asked for it. */
      logprobs: components['schemas']['StreamedLogprob'][];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The text of a part is complete. */
    TextDoneEvent: {
      /**
       * @description Always `response.output_text.done`.
       * @enum {string}
       */
      type: 'response.output_text.done';
      /** @description The whole text of the part. */
      text: string;
      /** @description How likely each of its tokens was; empty unless `top_logprobs` asked for it. */
      logprobs: components['schemas']['StreamedLogprob'][];
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the part in the item's `content`, from 0. */
      content_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A step in a text editor. */
    TextEditorItem: {
      /**
       * @description Always `openrouter:text_editor`.
       * @enum {string}
       */
      type: 'openrouter:text_editor';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description The step. */
      command?: ('view' | 'create' | 'str_replace' | 'insert') | (string & {});
      /** @description The path of the file. */
      filePath?: string;
    };
    /** @description What the text is. */
    TextFormat:
      | components['schemas']['PlainTextFormat']
      | components['schemas']['JsonObjectFormat']
      | components['schemas']['JsonSchemaFormat']
      | Unknown<'type'>;
    /** @description The form of the text. */
    TextOptions: {
      format?: components['schemas']['TextFormat'];
      /** @description How much the model says. */
      verbosity?: ('low' | 'medium' | 'high' | 'xhigh' | 'max' | null) | (string & {});
    };
    /** @description How likely a token was, and what else it could have been. */
    TokenLogprob: {
      /** @description The token. */
      token: string;
      /** @description The natural logarithm of its probability. */
      logprob: number;
      /** @description The bytes of the token in UTF-8. */
      bytes: number[];
      /** @description The likeliest tokens at this place. */
      top_logprobs: components['schemas']['TopLogprob'][];
    };
    /** @description Something that the model may call: a function of yours, a tool that the provider runs, or one that OpenRouter runs. */
    Tool:
      | components['schemas']['FunctionTool']
      | components['schemas']['WebSearchPreviewTool']
      | components['schemas']['WebSearchTool']
      | components['schemas']['FileSearchTool']
      | components['schemas']['ComputerUseTool']
      | components['schemas']['CodeInterpreterTool']
      | components['schemas']['McpTool']
      | components['schemas']['ImageGenerationTool']
      | components['schemas']['LocalShellTool']
      | components['schemas']['ShellTool']
      | components['schemas']['ApplyPatchTool']
      | components['schemas']['CustomTool']
      | components['schemas']['NamespaceTool']
      | components['schemas']['OpenRouterWebSearchTool']
      | components['schemas']['OpenRouterWebFetchTool']
      | components['schemas']['OpenRouterDatetimeTool']
      | components['schemas']['OpenRouterImageGenerationTool']
      | components['schemas']['OpenRouterSearchModelsTool']
      | components['schemas']['OpenRouterApplyPatchTool']
      | components['schemas']['OpenRouterBashTool']
      | components['schemas']['OpenRouterShellTool']
      | components['schemas']['OpenRouterFilesTool']
      | components['schemas']['OpenRouterToolSearchTool']
      | components['schemas']['OpenRouterFusionTool']
      | components['schemas']['OpenRouterAdvisorTool']
      | components['schemas']['OpenRouterSubagentTool']
      | Unknown<'type'>;
    /** @description Who calls a tool: the model itself, or code that it writes. */
    ToolCaller: ('direct' | 'programmatic') | (string & {});
    /** @description Which tool the model calls. */
    ToolChoice: components['schemas']['ToolChoiceMode'] | components['schemas']['ToolChoiceTool'];
    /** @description Whether the model may call tools, must not, or must. */
    ToolChoiceMode: ('auto' | 'none' | 'required') | (string & {});
    /** @description A tool, or a few tools, that the model is held to. */
    ToolChoiceTool:
      | components['schemas']['FunctionChoice']
      | components['schemas']['HostedChoice']
      | components['schemas']['AllowedTools']
      | components['schemas']['ApplyPatchChoice']
      | components['schemas']['ShellChoice']
      | Unknown<'type'>;
    /** @description A part of what a tool gave back. */
    ToolOutputContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile']
      | Unknown<'type'>;
    /** @description A search of the tools whose loading was deferred. */
    ToolSearchItem: {
      /**
       * @description Always `openrouter:tool_search`.
       * @enum {string}
       */
      type: 'openrouter:tool_search';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description What was looked for. */
      query?: string;
    };
    /** @description How tools are found. */
    ToolSearchParameters: {
      /**
       * @description How many are found at most.
       * @default 5
       */
      max_results?: number;
    };
    /** @description A token that could have stood at a place. */
    TopLogprob: {
      /** @description The token. */
      token: string;
      /** @description The natural logarithm of its probability. */
      logprob: number;
      /** @description The bytes of the token in UTF-8. */
      bytes: number[];
    };
    /** @description Names for tools that watch your program. More keys of yours are passed on. */
    Trace: {
      /** @description The trace that the request is part of. */
      trace_id?: string;
      /** @description What the trace is called. */
      trace_name?: string;
      /** @description What the step is called. */
      span_name?: string;
      /** @description What the request is called. */
      generation_name?: string;
      /** @description The step that the request is part of. */
      parent_span_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A tool that this description does not know. */
    UnknownTool: {
      /** @description The kind of the tool. */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Changes a file. */
    UpdateFile: {
      /**
       * @description Always `update_file`.
       * @enum {string}
       */
      type: 'update_file';
      /** @description The path of the file. */
      path: string;
      /** @description The change as a V4A diff. */
      diff: string;
    };
    /** @description A web page that a piece of the text rests on. */
    UrlCitation: {
      /**
       * @description Always `url_citation`.
       * @enum {string}
       */
      type: 'url_citation';
      /** @description The address of the page. */
      url: string;
      /** @description The title of the page. */
      title: string;
      /** @description Where the piece begins in the text, in characters from 0. */
      start_index: number;
      /** @description Where the piece ends, not included. */
      end_index: number;
      /** @description What the page says. */
      content?: string;
    };
    /** @description A page that was found. */
    UrlSource: {
      /**
       * @description Always `url`.
       * @constant
       */
      type: 'url';
      /** @description The address of the page. */
      url: string;
    };
    /** @description What the answer took. */
    Usage: {
      /** @description The tokens that the model read. */
      input_tokens: number;
      input_tokens_details: components['schemas']['InputTokensDetails'];
      /** @description The tokens that it wrote. */
      output_tokens: number;
      output_tokens_details: components['schemas']['OutputTokensDetails'];
      /** @description Both together. */
      total_tokens: number;
      /** @description The price, in credits (US dollars). */
      cost?: number | null;
      cost_details?: components['schemas']['CostDetails'];
      /** @description Whether a key of yours with the provider was used. */
      is_byok?: boolean;
      /** @description How often OpenRouter called tools. */
      server_tool_use_details?: components['schemas']['ServerToolUse'] | null;
    };
    /** @description A page that OpenRouter read. */
    WebFetchItem: {
      /**
       * @description Always `openrouter:web_fetch`.
       * @enum {string}
       */
      type: 'openrouter:web_fetch';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      /** @description The address of the page. */
      url?: string;
      /** @description The title of the page. */
      title?: string;
      /** @description What the page says. */
      content?: string;
      /** @description The HTTP status that the page was answered with. */
      httpStatus?: number;
      /** @description Why it could not be read. */
      error?: string;
    };
    /** @description How pages are read. */
    WebFetchParameters: {
      /** @description Who reads them. */
      engine?: ('auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl') | (string & {});
      /** @description How many pages are read at most. */
      max_uses?: number;
      /** @description How much of a page the model is shown, in tokens. */
      max_content_tokens?: number;
      /** @description Only pages of these sites. */
      allowed_domains?: string[];
      /** @description No pages of these sites. */
      blocked_domains?: string[];
    };
    /** @description Reads pages that the prompt names. */
    WebFetchPlugin: {
      /**
       * @description Always `web-fetch`.
       * @enum {string}
       */
      id: 'web-fetch';
      /** @description How many pages are read at most. */
      max_uses?: number;
      /** @description How much of a page the model is shown, in tokens. */
      max_content_tokens?: number;
      /** @description Only pages of these sites. */
      allowed_domains?: string[];
      /** @description No pages of these sites. */
      blocked_domains?: string[];
    };
    /**
     * @deprecated
     * @description Puts results of a web search into the prompt. Use the tool `openrouter:web_search` instead.
     */
    WebPlugin: {
      /**
       * @description Always `web`.
       * @enum {string}
       */
      id: 'web';
      /** @description Whether it is at work; without it, it is. */
      enabled?: boolean;
      /** @description Who searches. */
      engine?: ('native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity') | (string & {});
      mode?: components['schemas']['SearchMode'];
      /** @description How many pages are found at most. */
      max_results?: number;
      /** @description How many searches are made at most. */
      max_uses?: number;
      /** @description What the model is told of the results. */
      search_prompt?: string;
      /** @description Only these sites. */
      include_domains?: string[];
      /** @description All but these sites. */
      exclude_domains?: string[];
      /** @description Roughly where the user is, in the form that asks for its tag. */
      user_location?: components['schemas']['RequiredLocation'] | null;
    };
    /** @description Asked a search engine. */
    WebSearch: {
      /**
       * @description Always `search`.
       * @enum {string}
       */
      type: 'search';
      /** @description What was asked. */
      query: string;
      /** @description Everything that was asked, where it was more than one. */
      queries?: string[];
      /** @description The pages that were found. */
      sources?: components['schemas']['UrlSource'][];
    };
    /** @description What was done on the web. */
    WebSearchAction:
      | components['schemas']['WebSearch']
      | components['schemas']['OpenPage']
      | components['schemas']['FindInPage']
      | Unknown<'type'>;
    /** @description A search of the web by the provider. */
    WebSearchCall: {
      /**
       * @description Always `web_search_call`.
       * @enum {string}
       */
      type: 'web_search_call';
      /** @description The identifier of the item. */
      id: string;
      status: components['schemas']['SearchStatus'];
      action?: components['schemas']['WebSearchAction'];
    } & {
      [key: string]: unknown;
    };
    /** @description A search of the web is complete. */
    WebSearchCompletedEvent: {
      /**
       * @description Always `response.web_search_call.completed`.
       * @enum {string}
       */
      type: 'response.web_search_call.completed';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A search of the web is begun. */
    WebSearchInProgressEvent: {
      /**
       * @description Always `response.web_search_call.in_progress`.
       * @enum {string}
       */
      type: 'response.web_search_call.in_progress';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description A search of the web by OpenRouter. */
    WebSearchItem: {
      /**
       * @description Always `openrouter:web_search`.
       * @enum {string}
       */
      type: 'openrouter:web_search';
      /** @description The identifier of the item. */
      id?: string;
      status: components['schemas']['ItemStatus'];
      action?: components['schemas']['WebSearchItemAction'];
    };
    /** @description What was searched and found. */
    WebSearchItemAction: {
      /**
       * @description Always `search`.
       * @constant
       */
      type: 'search';
      /** @description What was asked. */
      query: string;
      /** @description The pages that were found. */
      sources?: components['schemas']['UrlSource'][];
    };
    /** @description How the web is searched. */
    WebSearchParameters: {
      engine?: components['schemas']['SearchEngine'];
      mode?: components['schemas']['SearchMode'];
      /**
       * @description How many pages one search finds at most.
       * @default 5
       */
      max_results?: number;
      /**
       * @description How many pages all searches find at most.
       * @default 50
       */
      max_total_results?: number;
      /** @description How many searches are made at most. */
      max_uses?: number;
      /** @description How much of a page the model is shown, in characters. Wins over `search_context_size`. */
      max_characters?: number;
      search_context_size?: components['schemas']['SearchContextSize'];
      /** @description Only these sites. */
      allowed_domains?: string[];
      /** @description All but these sites. Only Exa takes both lists. */
      excluded_domains?: string[];
      user_location?: components['schemas']['Location'];
    };
    /** @description The provider's search of the web, as first published. */
    WebSearchPreviewTool: {
      /**
       * @description The version of the tool.
       * @enum {string}
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
      engine?: components['schemas']['SearchEngine'];
      mode?: components['schemas']['SearchMode'];
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * @description How many pages are found at most.
       * @default 5
       */
      max_results?: number;
      /** @description How many searches are made at most. */
      max_uses?: number;
      /** @description Which sites are searched. */
      filters?: components['schemas']['SearchFilters'] | null;
      /** @description Roughly where the user is, in the form that asks for its tag. */
      user_location?: components['schemas']['RequiredLocation'] | null;
    };
    /** @description The web is being searched. */
    WebSearchSearchingEvent: {
      /**
       * @description Always `response.web_search_call.searching`.
       * @enum {string}
       */
      type: 'response.web_search_call.searching';
      /** @description The item that this is about. */
      item_id: string;
      /** @description The place of the item in `output`, from 0. */
      output_index: number;
      /** @description The place of the event in the stream; it only grows. */
      sequence_number: number;
    };
    /** @description The provider's search of the web. */
    WebSearchTool: {
      /**
       * @description The version of the tool.
       * @enum {string}
       */
      type: 'web_search' | 'web_search_2025_08_26';
      engine?: components['schemas']['SearchEngine'];
      mode?: components['schemas']['SearchMode'];
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * @description How many pages are found at most.
       * @default 5
       */
      max_results?: number;
      /** @description How many searches are made at most. */
      max_uses?: number;
      /** @description Which sites are searched. */
      filters?: components['schemas']['SearchFilters'] | null;
      /** @description Roughly where the user is. */
      user_location?: components['schemas']['Location'] | null;
    };
  };
  responses: {
    /** @description The provider failed. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request is not valid: a parameter is missing or wrong, `store` is true, or `previous_response_id` is set. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The edge of the network waited too long. The status is none of the standard ones. */
    EdgeTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key may not do this, or a guardrail or the moderation stopped the request. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Something failed at OpenRouter. The message tells no more than that. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No model or no provider is left after all the conditions of the request. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The body is too large. */
    PayloadTooLarge: {
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
    /** @description The provider has too much to do. The status is none of the standard ones. */
    ProviderOverloaded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request took too long. */
    RequestTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No provider is there just now. */
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Too many requests; wait before the next. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-RateLimit-Limit': components['headers']['RateLimitLimit'];
        'X-RateLimit-Remaining': components['headers']['RateLimitRemaining'];
        'X-RateLimit-Reset': components['headers']['RateLimitReset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is missing, wrong or switched off. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request is well formed but cannot be carried out. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /** @description Experiments of Anthropic's models that the request takes part in. */
    AnthropicBetaHeader: string;
    /** @description What your program is for, for the rankings. Names that are not known are dropped without a word. */
    AppCategoriesHeader: string;
    /** @description The name of your program, for the rankings. `X-Title` is its old name. */
    AppTitleHeader: string;
    /** @description The address of your program, for the rankings of programs. */
    AppUrlHeader: string;
    /** @description Replaces what the cache holds for this request. */
    CacheClearHeader: 'true';
    /** @description Whether the answer may come out of the cache of answers, and is kept there. An answer of the cache costs nothing and counts no tokens. */
    CacheHeader: ('true' | 'false') | (string & {});
    /** @description How long the answer is kept in the cache. */
    CacheTtlHeader: number;
    /**
     * @deprecated
     * @description The old name of `X-OpenRouter-Metadata`. Use that instead.
     */
    ExperimentalMetadataHeader: ('enabled' | 'disabled') | (string & {});
    /** @description Whether the answer says how the request found its provider, as `openrouter_metadata`. */
    RoutingMetadataHeader: ('enabled' | 'disabled') | (string & {});
    /** @description As `session_id` of the body, which wins. */
    SessionHeader: string;
  };
  requestBodies: never;
  headers: {
    /** @description How old the answer of the cache is. */
    CacheAge: number;
    /** @description The identifier of the request that the answer of the cache was made for. */
    CacheSourceId: string;
    /** @description Whether the answer came out of the cache. Only where the cache is at work. */
    CacheStatus: ('HIT' | 'MISS') | (string & {});
    /** @description How long the answer is kept in the cache. */
    CacheTtl: number;
    /** @description The identifier under which `GET /generation` tells what the request took. */
    GenerationId: string;
    /** @description How many requests are allowed. Only where OpenRouter itself refuses. */
    RateLimitLimit: number;
    /** @description How many of them are left. */
    RateLimitRemaining: number;
    /** @description When they are counted anew. */
    RateLimitReset: number;
    /** @description After how long to try again. Not always there. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createResponses: {
    parameters: {
      query?: never;
      header?: {
        /** @description Whether the answer says how the request found its provider, as `openrouter_metadata`. */
        'X-OpenRouter-Metadata'?: components['parameters']['RoutingMetadataHeader'];
        /**
         * @deprecated
         * @description The old name of `X-OpenRouter-Metadata`. Use that instead.
         */
        'X-OpenRouter-Experimental-Metadata'?: components['parameters']['ExperimentalMetadataHeader'];
        /** @description The address of your program, for the rankings of programs. */
        'HTTP-Referer'?: components['parameters']['AppUrlHeader'];
        /** @description The name of your program, for the rankings. `X-Title` is its old name. */
        'X-OpenRouter-Title'?: components['parameters']['AppTitleHeader'];
        /** @description What your program is for, for the rankings. Names that are not known are dropped without a word. */
        'X-OpenRouter-Categories'?: components['parameters']['AppCategoriesHeader'];
        /** @description As `session_id` of the body, which wins. */
        'x-session-id'?: components['parameters']['SessionHeader'];
        /** @description Whether the answer may come out of the cache of answers, and is kept there. An answer of the cache costs nothing and counts no tokens. */
        'X-OpenRouter-Cache'?: components['parameters']['CacheHeader'];
        /** @description How long the answer is kept in the cache. */
        'X-OpenRouter-Cache-TTL'?: components['parameters']['CacheTtlHeader'];
        /** @description Replaces what the cache holds for this request. */
        'X-OpenRouter-Cache-Clear'?: components['parameters']['CacheClearHeader'];
        /** @description Experiments of Anthropic's models that the request takes part in. */
        'x-anthropic-beta'?: components['parameters']['AnthropicBetaHeader'];
      };
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
          'X-Generation-Id': components['headers']['GenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['CacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['CacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['CacheTtl'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['CacheSourceId'];
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
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
}
