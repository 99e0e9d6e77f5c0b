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
     * Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made: each holds a JSON event in `data`, lines that begin with a colon keep the connection open and say nothing, and `[DONE]` follows the last event. Errors before the first event are answered as without `stream`; later ones are events.
     * Create a response
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
    /**
     * A tool that is added on the way.
     */
    AddedTool: components['schemas']['Tool'] | components['schemas']['UnknownTool'];
    /**
     * More tools, from this place of the conversation on.
     */
    AdditionalTools: {
      /**
       * Always `additional_tools`.
       */
      type: 'additional_tools';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * Who adds them.
       */
      role:
        | ('unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer' | 'tool')
        | (string & {});
      /**
       * The tools.
       */
      tools: components['schemas']['AddedTool'][];
    };
    /**
     * Advice of another model.
     */
    AdvisorItem: {
      /**
       * Always `openrouter:advisor`.
       */
      type: 'openrouter:advisor';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is that does work of its own and can fail at it.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The name of the advisor.
       */
      instance_name?: string;
      /**
       * The model that was asked.
       */
      model?: string;
      /**
       * What it was asked.
       */
      prompt?: string;
      /**
       * What it said.
       */
      advice?: string;
      /**
       * Why it said nothing.
       */
      error?: string;
    };
    /**
     * Who is asked, and how.
     */
    AdvisorParameters: {
      /**
       * The model that is asked.
       */
      model?: string;
      /**
       * What the advisor is called.
       */
      name?: string;
      /**
       * What the advisor is told first.
       */
      instructions?: string;
      /**
       * Whether it is shown the conversation.
       */
      forward_transcript?: boolean;
      /**
       * Whether its text comes as events of its item.
       */
      stream?: boolean;
      /**
       * How many tokens it may write.
       */
      max_completion_tokens?: number;
      /**
       * How freely it chooses its words.
       */
      temperature?: number;
      /**
       * How much a model behind a tool thinks.
       */
      reasoning?: components['schemas']['InnerReasoning'];
    };
    /**
     * An agent.
     */
    Agent: {
      /**
       * The name of the agent.
       */
      agent_name: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A part of what one agent tells another.
     */
    AgentContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['EncryptedContent']
      | Unknown<'type'>;
    /**
     * What one agent tells another.
     */
    AgentMessage: {
      /**
       * Always `agent_message`.
       */
      type: 'agent_message';
      /**
       * The identifier of the message.
       */
      id?: string | null;
      /**
       * The agent that speaks.
       */
      author: string;
      /**
       * The agent that is spoken to.
       */
      recipient: string;
      /**
       * What is said.
       */
      content: components['schemas']['AgentContent'][];
      /**
       * An agent.
       */
      agent?: components['schemas']['Agent'] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * The model calls some of the tools only.
     */
    AllowedTools: {
      /**
       * Always `allowed_tools`.
       */
      type: 'allowed_tools';
      /**
       * Whether it may or must.
       */
      mode: ('auto' | 'required') | (string & {});
      /**
       * The tools, each by its `type` and, where it has one, its `name`.
       */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /**
     * Where a piece of text comes from.
     */
    Annotation:
      | components['schemas']['UrlCitation']
      | components['schemas']['FileCitation']
      | components['schemas']['FilePath']
      | Unknown<'type'>;
    /**
     * A reference for the text of a part.
     */
    AnnotationAddedEvent: {
      /**
       * Always `response.output_text.annotation.added`.
       */
      type: 'response.output_text.annotation.added';
      /**
       * Where a piece of text comes from.
       */
      annotation: components['schemas']['Annotation'];
      /**
       * The place of the reference in `annotations`, from 0.
       */
      annotation_index: number;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Any text.
     */
    AnyTextFormat: {
      /**
       * Always `text`.
       */
      type: 'text';
    };
    /**
     * A change of a file that your program carries out.
     */
    ApplyPatchCall: {
      /**
       * Always `apply_patch_call`.
       */
      type: 'apply_patch_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * A change of one file.
       */
      operation: components['schemas']['PatchOperation'];
      /**
       * How far the call is.
       */
      status: ('in_progress' | 'completed') | (string & {});
      /**
       * Who made the call.
       */
      created_by?: string;
    };
    /**
     * An earlier change of a file, sent back.
     */
    ApplyPatchCallInput: {
      /**
       * Always `apply_patch_call`.
       */
      type: 'apply_patch_call';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * A change of one file.
       */
      operation: components['schemas']['PatchOperation'];
      /**
       * How far the call was.
       */
      status: ('in_progress' | 'completed') | (string & {});
    };
    /**
     * Whether your program could change the file.
     */
    ApplyPatchCallOutput: {
      /**
       * Always `apply_patch_call_output`.
       */
      type: 'apply_patch_call_output';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * The call that this is the result of.
       */
      call_id: string;
      /**
       * Whether it could.
       */
      status: ('completed' | 'failed') | (string & {});
      /**
       * What went wrong, for the model.
       */
      output?: string | null;
    };
    /**
     * The model changes a file.
     */
    ApplyPatchChoice: {
      /**
       * Always `apply_patch`.
       */
      type: 'apply_patch';
    };
    /**
     * More of the change of a file.
     */
    ApplyPatchDiffDeltaEvent: {
      /**
       * Always `response.apply_patch_call_operation_diff.delta`.
       */
      type: 'response.apply_patch_call_operation_diff.delta';
      /**
       * The part of the diff that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The change of a file is complete.
     */
    ApplyPatchDiffDoneEvent: {
      /**
       * Always `response.apply_patch_call_operation_diff.done`.
       */
      type: 'response.apply_patch_call_operation_diff.done';
      /**
       * The whole diff.
       */
      diff: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A change of a file that your program carries out, asked for by OpenRouter's tool.
     */
    ApplyPatchItem: {
      /**
       * Always `openrouter:apply_patch`.
       */
      type: 'openrouter:apply_patch';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * A change of one file.
       */
      operation?: components['schemas']['PatchOperation'];
    };
    /**
     * Who carries the call out.
     */
    ApplyPatchParameters: {
      /**
       * Who carries the call out.
       */
      engine?: ('auto' | 'native' | 'openrouter') | (string & {});
    };
    /**
     * Changes of files that your program carries out.
     */
    ApplyPatchTool: {
      /**
       * Always `apply_patch`.
       */
      type: 'apply_patch';
    };
    /**
     * An earlier answer of the model, as an earlier response gave it.
     */
    AssistantMessage: {
      /**
       * Always `message`.
       * @constant
       */
      type: 'message';
      /**
       * The identifier of the message.
       */
      id: string;
      /**
       * Always `assistant`.
       * @constant
       */
      role: 'assistant';
      /**
       * What the model said, as text or as parts.
       */
      content: string | components['schemas']['OutputContent'][] | null;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * Whether a message of the model is a remark on its way or the answer. Send it back unchanged.
       */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /**
     * A recording and its format.
     */
    AudioData: {
      /**
       * The recording in base64.
       */
      data: string;
      /**
       * What the recording is encoded as.
       */
      format: ('mp3' | 'wav') | (string & {});
    };
    /**
     * How the next version of `openrouter/auto` chooses a model.
     */
    AutoBetaRouterPlugin: {
      /**
       * Always `auto-beta-router`.
       */
      id: 'auto-beta-router';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * Only these models.
       */
      allowed_models?: components['schemas']['ModelPattern'][];
      /**
       * None of these models.
       */
      excluded_models?: components['schemas']['ModelPattern'][];
      /**
       * How much a model may cost.
       */
      cost_tier?: components['schemas']['CostTier'];
      /**
       * From 0, the best answer, to 10, the cheapest. Use `cost_tier` instead.
       * @deprecated
       */
      cost_quality_tradeoff?: number;
    };
    /**
     * How `openrouter/auto` chooses a model.
     */
    AutoRouterPlugin: {
      /**
       * Always `auto-router`.
       */
      id: 'auto-router';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * Only these models.
       */
      allowed_models?: components['schemas']['ModelPattern'][];
      /**
       * None of these models.
       */
      excluded_models?: components['schemas']['ModelPattern'][];
      /**
       * How much a model may cost.
       */
      cost_tier?: components['schemas']['CostTier'];
      /**
       * From 0, the best answer, to 10, the cheapest. Use `cost_tier` instead.
       * @deprecated
       */
      cost_quality_tradeoff?: number;
      /**
       * Whether a conversation keeps the model that was chosen first.
       */
      pin_model?: boolean;
    };
    /**
     * Why no model can answer, and what could be done.
     */
    Availability: {
      /**
       * The reason, for programs.
       */
      code: components['schemas']['AvailabilityCode'];
      /**
       * Whether the same request may succeed later.
       */
      retryable: boolean;
      /**
       * The models that were asked for.
       */
      requested_models: string[];
      /**
       * Where this is explained.
       */
      docs_url: string;
      /**
       * After how many seconds to try again.
       */
      retry_after?: number | null;
      /**
       * The providers that cannot answer.
       */
      affected_providers?: string[] | null;
      /**
       * What kept providers out.
       */
      excluded_by?: components['schemas']['ExclusionReason'][];
      /**
       * Models that could answer.
       */
      fallback_models?: string[];
      /**
       * The member of the request that nothing satisfies.
       */
      constraint?: components['schemas']['AvailabilityConstraint'];
    };
    /**
     * The reason, for programs.
     */
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
    /**
     * The member of the request that nothing satisfies.
     */
    AvailabilityConstraint: {
      /**
       * The member.
       */
      field?: string;
      /**
       * What it asks for.
       */
      detail?: string;
    };
    /**
     * A command that ran in bash.
     */
    BashItem: {
      /**
       * Always `openrouter:bash`.
       */
      type: 'openrouter:bash';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id?: string | null;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The command.
       */
      command?: string;
      /**
       * The arguments of the call as JSON text.
       */
      arguments?: string | null;
      /**
       * The standard output.
       */
      stdout?: string;
      /**
       * The standard error.
       */
      stderr?: string;
      /**
       * The exit code; 0 is success.
       */
      exitCode?: number;
    };
    /**
     * Where commands run.
     */
    BashParameters: {
      /**
       * Who runs them.
       */
      engine?: ('auto' | 'native' | 'openrouter') | (string & {});
      /**
       * The container that commands run in.
       */
      environment?: components['schemas']['ContainerEnvironment'];
      /**
       * After how many idle seconds the container sleeps.
       */
      sleep_after_seconds?: number;
    };
    /**
     * A step in a browser.
     */
    BrowserUseItem: {
      /**
       * Always `openrouter:browser_use`.
       */
      type: 'openrouter:browser_use';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The step.
       */
      action?: string;
      /**
       * What the page looked like after it, in base64.
       */
      screenshotB64?: string;
    };
    /**
     * Marks the end of the part of the prompt that is to be cached.
     */
    CacheBreakpoint: {
      /**
       * Always `explicit`.
       * @constant
       */
      mode: 'explicit';
    };
    /**
     * Asks the provider to keep the beginning of the prompt in its cache.
     */
    CacheControl: {
      /**
       * Always `ephemeral`.
       * @constant
       */
      type: 'ephemeral';
      /**
       * How long the entry lives. Without it, five minutes.
       */
      ttl?: ('5m' | '1h') | (string & {});
    };
    /**
     * A container that is made for the request.
     */
    CodeContainer: {
      /**
       * Always `auto`.
       * @constant
       */
      type: 'auto';
      /**
       * Files that are put into it.
       */
      file_ids?: string[];
      /**
       * How much memory it has.
       */
      memory_limit?: ('1g' | '4g' | '16g' | '64g' | null) | (string & {});
    };
    /**
     * A file that the code made.
     */
    CodeFile: {
      /**
       * Always `file`.
       */
      type: 'file';
      /**
       * The identifier of the file.
       */
      id?: string;
      /**
       * The name of the file.
       */
      filename?: string;
      /**
       * The media type of the file.
       */
      media_type?: string;
      /**
       * The size of the file in bytes.
       */
      size_bytes?: number;
      /**
       * The SHA-256 of the file in hexadecimal.
       */
      sha256?: string;
      /**
       * Whether the file can be downloaded.
       */
      status?: string;
      /**
       * Where the file can be downloaded.
       */
      download_url?: string;
      /**
       * Until when it can be.
       */
      expires_at?: string;
      /**
       * Why it cannot be.
       */
      error_code?: string | null;
    };
    /**
     * An image that the code made.
     */
    CodeImage: {
      /**
       * Always `image`.
       */
      type: 'image';
      /**
       * Where the image is.
       */
      url: string;
    };
    /**
     * Code that the provider ran.
     */
    CodeInterpreterCall: {
      /**
       * Always `code_interpreter_call`.
       */
      type: 'code_interpreter_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * How far the run is.
       */
      status: ('in_progress' | 'interpreting' | 'completed' | 'incomplete' | 'failed') | (string & {});
      /**
       * The code.
       */
      code?: string | null;
      /**
       * The container that it ran in.
       */
      container_id?: string;
      /**
       * What came out.
       */
      outputs?: components['schemas']['CodeInterpreterOutput'][] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * More code.
     */
    CodeInterpreterCodeDeltaEvent: {
      /**
       * Always `response.code_interpreter_call_code.delta`.
       */
      type: 'response.code_interpreter_call_code.delta';
      /**
       * The code that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The code is complete.
     */
    CodeInterpreterCodeDoneEvent: {
      /**
       * Always `response.code_interpreter_call_code.done`.
       */
      type: 'response.code_interpreter_call_code.done';
      /**
       * The whole code.
       */
      code: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Code has run.
     */
    CodeInterpreterCompletedEvent: {
      /**
       * Always `response.code_interpreter_call.completed`.
       */
      type: 'response.code_interpreter_call.completed';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Code is begun.
     */
    CodeInterpreterInProgressEvent: {
      /**
       * Always `response.code_interpreter_call.in_progress`.
       */
      type: 'response.code_interpreter_call.in_progress';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Code runs.
     */
    CodeInterpreterInterpretingEvent: {
      /**
       * Always `response.code_interpreter_call.interpreting`.
       */
      type: 'response.code_interpreter_call.interpreting';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Code that OpenRouter ran.
     */
    CodeInterpreterItem: {
      /**
       * Always `openrouter:code_interpreter`.
       */
      type: 'openrouter:code_interpreter';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The language of the code.
       */
      language?: string;
      /**
       * The code.
       */
      code?: string;
      /**
       * The standard output.
       */
      stdout?: string;
      /**
       * The standard error.
       */
      stderr?: string;
      /**
       * The exit code; 0 is success.
       */
      exitCode?: number;
    };
    /**
     * Something that came out of code.
     */
    CodeInterpreterOutput:
      | components['schemas']['CodeLogs']
      | components['schemas']['CodeImage']
      | components['schemas']['CodeFile']
      | Unknown<'type'>;
    /**
     * A place where the provider runs code of the model.
     */
    CodeInterpreterTool: {
      /**
       * Always `code_interpreter`.
       */
      type: 'code_interpreter';
      /**
       * The identifier of a container, or what to make one of.
       */
      container: string | components['schemas']['CodeContainer'];
    };
    /**
     * What the code wrote.
     */
    CodeLogs: {
      /**
       * Always `logs`.
       */
      type: 'logs';
      /**
       * The text.
       */
      logs: string;
    };
    /**
     * An earlier part of the conversation, shortened by the provider.
     */
    Compaction: {
      /**
       * Always `compaction`.
       */
      type: 'compaction';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * The part, in a form that only the provider can read.
       */
      encrypted_content: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A step at a computer that your program carries out: a click, a key, a screenshot.
     */
    ComputerCall: {
      /**
       * Always `computer_call`.
       */
      type: 'computer_call';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The step.
       */
      action?: unknown;
      /**
       * What a person should look at before the step is carried out.
       */
      pending_safety_checks: components['schemas']['SafetyCheck'][];
    };
    /**
     * A computer that the model sees and your program steers.
     */
    ComputerUseTool: {
      /**
       * Always `computer_use_preview`.
       */
      type: 'computer_use_preview';
      /**
       * The width of the screen in pixels.
       */
      display_width: number;
      /**
       * The height of the screen in pixels.
       */
      display_height: number;
      /**
       * What runs on it.
       */
      environment: ('windows' | 'mac' | 'linux' | 'ubuntu' | 'browser') | (string & {});
    };
    /**
     * The container that commands run in.
     */
    ContainerEnvironment:
      components['schemas']['NewContainer'] | components['schemas']['ContainerReference'] | Unknown<'type'>;
    /**
     * A container of an earlier request.
     */
    ContainerReference: {
      /**
       * Always `container_reference`.
       */
      type: 'container_reference';
      /**
       * Its identifier.
       */
      container_id: string;
    };
    /**
     * A part of an item is begun; it is still empty.
     */
    ContentPartAddedEvent: {
      /**
       * Always `response.content_part.added`.
       */
      type: 'response.content_part.added';
      /**
       * A part of an item.
       */
      part: components['schemas']['StreamedPart'];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A part of an item is complete; this is the whole of it.
     */
    ContentPartDoneEvent: {
      /**
       * Always `response.content_part.done`.
       */
      type: 'response.content_part.done';
      /**
       * A part of an item.
       */
      part: components['schemas']['StreamedPart'];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The place where the provider shortened the conversation.
     */
    ContextCompaction: {
      /**
       * Always `context_compaction`.
       */
      type: 'context_compaction';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * What stood before it, in a form that only the provider can read.
       */
      encrypted_content?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Shortens a conversation that the model cannot hold.
     */
    ContextCompressionPlugin: {
      /**
       * Always `context-compression`.
       */
      id: 'context-compression';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * Always `middle-out`: the middle is left out.
       * @constant
       */
      engine?: 'middle-out';
    };
    /**
     * What the price consists of.
     */
    CostDetails: {
      /**
       * What the provider asks for the tokens read.
       */
      upstream_inference_input_cost: number;
      /**
       * What the provider asks for the tokens written.
       */
      upstream_inference_output_cost: number;
      /**
       * Both together.
       */
      upstream_inference_cost?: number | null;
    };
    /**
     * How much a model may cost.
     */
    CostTier: ('low' | 'medium' | 'high' | 'xhigh' | 'max') | (string & {});
    /**
     * Makes a file.
     */
    CreateFile: {
      /**
       * Always `create_file`.
       */
      type: 'create_file';
      /**
       * The path of the file.
       */
      path: string;
      /**
       * The contents as a V4A diff.
       */
      diff: string;
    };
    /**
     * What a model is asked, by whom, and how it is to answer.
     */
    CreateResponse: {
      /**
       * The model, as `vendor/model`. A suffix such as `:free` or `:nitro` chooses a variant, `~vendor/…-latest` the newest of a family. Without it the default of the account answers.
       */
      model?: string;
      /**
       * Models to try when the first is not there, in order.
       */
      models?: string[];
      /**
       * The prompt as text, or the whole conversation as items: nothing is kept from one request to the next.
       */
      input?: string | components['schemas']['InputItem'][];
      /**
       * What the model is told before the conversation.
       */
      instructions?: string | null;
      /**
       * What the model may call.
       */
      tools?: components['schemas']['Tool'][];
      /**
       * Which tool the model calls.
       */
      tool_choice?: components['schemas']['ToolChoice'];
      /**
       * Whether the model may make several calls in one turn.
       * @default true
       */
      parallel_tool_calls?: boolean | null;
      /**
       * How many calls of tools of OpenRouter are made at most. `stop_server_tools_when` replaces it.
       * @default 30
       */
      max_tool_calls?: number | null;
      /**
       * When OpenRouter stops calling tools.
       */
      stop_server_tools_when?: components['schemas']['StopCondition'][];
      /**
       * The form of the text.
       */
      text?: components['schemas']['TextOptions'];
      /**
       * How the model thinks.
       */
      reasoning?: components['schemas']['ReasoningOptions'] | null;
      /**
       * What the answer holds besides.
       */
      include?: components['schemas']['Includable'][] | null;
      /**
       * How freely the model chooses its words.
       * @default 1
       */
      temperature?: number | null;
      /**
       * The share of the likeliest words that the model chooses from.
       * @default 1
       */
      top_p?: number | null;
      /**
       * The number of the likeliest words that the model chooses from; 0 for all.
       * @default 0
       */
      top_k?: number;
      /**
       * How much the model avoids words the oftener it used them.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * How much the model avoids words that it used at all.
       * @default 0
       */
      presence_penalty?: number | null;
      /**
       * For each token, how many of the likeliest are told.
       */
      top_logprobs?: number | null;
      /**
       * How many tokens the answer may have, thoughts included.
       */
      max_output_tokens?: number | null;
      /**
       * What the answer may consist of.
       */
      modalities?: components['schemas']['Modality'][];
      /**
       * Options of the image model.
       */
      image_config?: {
        [key: string]: components['schemas']['ImageOption'];
      };
      /**
       * Whether the middle of a conversation that is too long is left out, or the request refused.
       */
      truncation?: ('auto' | 'disabled' | null) | (string & {});
      /**
       * Whether the answer comes as server-sent events while it is made.
       * @default false
       */
      stream?: boolean;
      /**
       * Which providers may answer, and which of them first.
       */
      provider?: components['schemas']['ProviderPreferences'] | null;
      /**
       * What works on the request and the answer.
       */
      plugins?: components['schemas']['Plugin'][];
      /**
       * How several models are tried. Use `provider.sort.partition` instead: `model` for `fallback`, `none` for `sort`.
       * @deprecated
       */
      route?: ('fallback' | 'sort' | null) | (string & {});
      /**
       * How soon, and for how much, the answer is made.
       * @default auto
       */
      service_tier?: ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale' | null) | (string & {});
      /**
       * Asks the provider to keep the beginning of the prompt in its cache.
       */
      cache_control?: components['schemas']['CacheControl'];
      /**
       * What prompts with the same beginning have in common, so that they meet the same cache.
       */
      prompt_cache_key?: string | null;
      /**
       * How the prompt is cached. For GPT-5.6 and newer.
       */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /**
       * A prompt that the provider keeps, with your values in it.
       */
      prompt?: components['schemas']['Prompt'] | null;
      /**
       * Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512.
       */
      metadata?: components['schemas']['Metadata'] | null;
      /**
       * What requests of one conversation have in common; they go to the same provider.
       */
      session_id?: string;
      /**
       * Names for tools that watch your program. More keys of yours are passed on.
       */
      trace?: components['schemas']['Trace'];
      /**
       * Who uses your program, by a name that tells nothing else.
       */
      user?: string;
      /**
       * Who uses your program, so that abuse is held against them alone.
       */
      safety_identifier?: string | null;
      /**
       * Whether the answer is made after the request was answered.
       */
      background?: boolean | null;
      /**
       * Always `false`: OpenRouter keeps no answers.
       * @default false
       * @constant
       */
      store?: false;
      /**
       * Leave it out, or null: OpenRouter keeps no answers. Send the whole conversation as `input`.
       */
      previous_response_id?: unknown;
      /**
       * What a stream tells about itself. Of no effect without `stream`.
       */
      debug?: components['schemas']['DebugOptions'];
    };
    /**
     * A tool of yours that takes free text.
     */
    CustomTool: {
      /**
       * Always `custom`.
       */
      type: 'custom';
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * What it does and when to call it, for the model.
       */
      description?: string;
      /**
       * Which texts a tool takes.
       */
      format?: components['schemas']['CustomToolFormat'];
    };
    /**
     * A call of a tool of yours that takes free text.
     */
    CustomToolCall: {
      /**
       * Always `custom_tool_call`.
       */
      type: 'custom_tool_call';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The text for the tool.
       */
      input: string;
      /**
       * The namespace of the tool.
       */
      namespace?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'];
    };
    /**
     * More of the text for a tool of yours.
     */
    CustomToolCallInputDeltaEvent: {
      /**
       * Always `response.custom_tool_call_input.delta`.
       */
      type: 'response.custom_tool_call_input.delta';
      /**
       * The text that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The text for a tool of yours is complete.
     */
    CustomToolCallInputDoneEvent: {
      /**
       * Always `response.custom_tool_call_input.done`.
       */
      type: 'response.custom_tool_call_input.done';
      /**
       * The whole text.
       */
      input: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The result of a tool of yours that takes free text.
     */
    CustomToolCallOutput: {
      /**
       * Always `custom_tool_call_output`.
       */
      type: 'custom_tool_call_output';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * The call that this is the result of.
       */
      call_id: string;
      /**
       * The result, as text or as parts.
       */
      output: string | components['schemas']['ToolOutputContent'][];
    };
    /**
     * Which texts a tool takes.
     */
    CustomToolFormat:
      components['schemas']['AnyTextFormat'] | components['schemas']['GrammarFormat'] | Unknown<'type'>;
    /**
     * The date and the time, told to the model.
     */
    DatetimeItem: {
      /**
       * Always `openrouter:datetime`.
       */
      type: 'openrouter:datetime';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The moment, as ISO 8601 writes it.
       */
      datetime: string;
      /**
       * The time zone, by its IANA name.
       */
      timezone: string;
    };
    /**
     * Where it is that time.
     */
    DatetimeParameters: {
      /**
       * The time zone, by its IANA name.
       * @default UTC
       */
      timezone?: string;
    };
    /**
     * What the stream tells about itself, where `debug` asked for it.
     */
    DebugEvent: {
      /**
       * Always `response.debug`.
       */
      type: 'response.debug';
      /**
       * What was sent and how long it took.
       */
      debug: components['schemas']['DebugInfo'];
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * What was sent and how long it took.
     */
    DebugInfo: {
      /**
       * What the provider was sent.
       */
      echo_upstream_body?: components['schemas']['JsonObject'];
      /**
       * When a step was reached.
       */
      timings?: components['schemas']['DebugTimings'];
    };
    /**
     * What a stream tells about itself. Of no effect without `stream`.
     */
    DebugOptions: {
      /**
       * Whether `response.debug` shows what the provider was sent.
       */
      echo_upstream_body?: boolean;
    };
    /**
     * When a step was reached.
     */
    DebugTimings: {
      /**
       * The step.
       */
      event:
        | ('adapter_request' | 'upstream_headers_received' | 'first_token_received' | 'upstream_body_ended')
        | (string & {});
      /**
       * When the request began, in milliseconds.
       */
      start_ms: number;
      /**
       * When the step was reached, in milliseconds since 1970.
       */
      epoch_ms: number;
    };
    /**
     * Removes a file.
     */
    DeleteFile: {
      /**
       * Always `delete_file`.
       */
      type: 'delete_file';
      /**
       * The path of the file.
       */
      path: string;
    };
    /**
     * A part that only the provider can read.
     */
    EncryptedContent: {
      /**
       * Always `encrypted_content`.
       */
      type: 'encrypted_content';
      /**
       * The part. Send it back unchanged.
       */
      encrypted_content: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * The reason.
     */
    ErrorBody: {
      /**
       * The HTTP status, or the reason for programs.
       */
      code?: components['schemas']['ErrorCode'];
      /**
       * The reason, for people.
       */
      message: string;
      /**
       * More about the reason; what is there depends on it.
       */
      metadata?: components['schemas']['ErrorMetadata'] | null;
      /**
       * The reason of a failure, the same for every provider.
       */
      error_type?: components['schemas']['ErrorType'];
      /**
       * The HTTP status.
       */
      http_status?: number;
      /**
       * Why no model can answer, and what could be done.
       */
      availability?: components['schemas']['Availability'];
    };
    /**
     * The HTTP status, or the reason for programs.
     */
    ErrorCode: number | components['schemas']['SkinErrorCode'];
    /**
     * The stream failed. No event follows.
     */
    ErrorEvent: {
      /**
       * Always `error`.
       */
      type: 'error';
      /**
       * The reason, for programs.
       */
      code: string | null;
      /**
       * The reason, for people.
       */
      message: string;
      /**
       * The part of the request that caused it.
       */
      param: string | null;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * More about the reason; what is there depends on it.
     */
    ErrorMetadata: {
      /**
       * The reason of a failure, the same for every provider.
       */
      error_type?: components['schemas']['ErrorType'];
      /**
       * Why the prompt was flagged.
       */
      reasons?: string[];
      /**
       * The beginning of what was flagged.
       */
      flagged_input?: string;
      /**
       * The provider that refused.
       */
      provider_name?: string;
      /**
       * The model that was asked.
       */
      model_slug?: string;
      /**
       * What a guardrail found.
       */
      patterns?: string[];
      /**
       * The provider's own reason.
       */
      provider_code?: string;
      /**
       * What the providers that were tried before said.
       */
      previous_errors?: components['schemas']['ProviderError'][];
      /**
       * What the provider said, as it said it.
       */
      raw?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * Why a request was refused.
     */
    ErrorResponse: {
      /**
       * The reason.
       */
      error: components['schemas']['ErrorBody'];
      /**
       * What is wrong with a request that does not fit its schema.
       */
      metadata?: components['schemas']['RequestIssues'] | null;
      /**
       * A JSON object of any content.
       */
      openrouter_metadata?: components['schemas']['JsonObject'] | null;
      /**
       * The user that the key belongs to.
       */
      user_id?: string | null;
    };
    /**
     * The reason of a failure, the same for every provider.
     */
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
    /**
     * What kept a provider out.
     */
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
    /**
     * A file that the text rests on.
     */
    FileCitation: {
      /**
       * Always `file_citation`.
       */
      type: 'file_citation';
      /**
       * The identifier of the file.
       */
      file_id: string;
      /**
       * The name of the file.
       */
      filename: string;
      /**
       * The place of the file among the files of the answer, from 0.
       */
      index: number;
    };
    /**
     * Compares an attribute of a file.
     */
    FileComparison: {
      /**
       * The attribute.
       */
      key: string;
      /**
       * How it is compared.
       */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
      /**
       * What it is compared with.
       */
      value: string | number | boolean | components['schemas']['FileFilterValue'][];
    };
    /**
     * Which files are searched, by their attributes.
     */
    FileFilter:
      components['schemas']['FileComparison'] | components['schemas']['FileFilterGroup'] | Unknown<'type'>;
    /**
     * Joins filters.
     */
    FileFilterGroup: {
      /**
       * Whether all of them or any of them must be true.
       */
      type: 'and' | 'or';
      /**
       * The filters.
       */
      filters: {
        [key: string]: unknown;
      }[];
    };
    /**
     * A value of a list that an attribute is compared with.
     */
    FileFilterValue: string | number;
    /**
     * Reads documents for models that cannot.
     */
    FileParserPlugin: {
      /**
       * Always `file-parser`.
       */
      id: 'file-parser';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * How PDF files are read.
       */
      pdf?: components['schemas']['PdfOptions'];
    };
    /**
     * A file that the model made.
     */
    FilePath: {
      /**
       * Always `file_path`.
       */
      type: 'file_path';
      /**
       * The identifier of the file.
       */
      file_id: string;
      /**
       * The place of the file among the files of the answer, from 0.
       */
      index: number;
    };
    /**
     * How passages are ordered.
     */
    FileRanking: {
      /**
       * Who orders them.
       */
      ranker?: ('auto' | 'default-2024-11-15') | (string & {});
      /**
       * The lowest score of a passage that is shown.
       */
      score_threshold?: number;
    };
    /**
     * A search of your files by the provider.
     */
    FileSearchCall: {
      /**
       * Always `file_search_call`.
       */
      type: 'file_search_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * What was looked for.
       */
      queries: string[];
      /**
       * How far a search is.
       */
      status: components['schemas']['SearchStatus'];
    };
    /**
     * A search of files by OpenRouter.
     */
    FileSearchItem: {
      /**
       * Always `openrouter:file_search`.
       */
      type: 'openrouter:file_search';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What was looked for.
       */
      queries?: string[];
    };
    /**
     * The provider's search of your files.
     */
    FileSearchTool: {
      /**
       * Always `file_search`.
       */
      type: 'file_search';
      /**
       * The vector stores that are searched.
       */
      vector_store_ids: string[];
      /**
       * How many passages are found at most.
       */
      max_num_results?: number;
      /**
       * How passages are ordered.
       */
      ranking_options?: components['schemas']['FileRanking'];
      /**
       * Which files are searched, by their attributes.
       */
      filters?: components['schemas']['FileFilter'] | null;
    };
    /**
     * A step with the files of the workspace.
     */
    FilesItem: {
      /**
       * Always `openrouter:files`.
       */
      type: 'openrouter:files';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id?: string | null;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The step.
       */
      operation?: string;
      /**
       * The arguments of the call as JSON text.
       */
      arguments?: string | null;
      /**
       * The identifier of the file.
       */
      file_id?: string;
      /**
       * The name of the file.
       */
      filename?: string;
      /**
       * What came of it.
       */
      result?: string;
      /**
       * Why it failed.
       */
      error?: string;
    };
    /**
     * Looked for words in a page.
     */
    FindInPage: {
      /**
       * Always `find_in_page`.
       */
      type: 'find_in_page';
      /**
       * The address of the page.
       */
      url: string;
      /**
       * The words.
       */
      pattern: string;
    };
    /**
     * Once the model stops for this reason.
     */
    FinishReasonIs: {
      /**
       * Always `finish_reason_is`.
       */
      type: 'finish_reason_is';
      /**
       * The reason.
       */
      reason: string;
    };
    /**
     * A call of a function of yours. Run it, and send its result back as `function_call_output` with the same `call_id`.
     */
    FunctionCall: {
      /**
       * Always `function_call`.
       */
      type: 'function_call';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * The name of the function.
       */
      name: string;
      /**
       * The arguments as JSON text. A model can get them wrong: parse with care.
       */
      arguments: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * The namespace of the function.
       */
      namespace?: string;
      /**
       * The subagent that calls.
       */
      subagent_id?: string;
      /**
       * What the subagent did on its way to this call.
       */
      subagent_items?: components['schemas']['SubagentStep'][];
    };
    /**
     * More of the arguments of a call.
     */
    FunctionCallArgumentsDeltaEvent: {
      /**
       * Always `response.function_call_arguments.delta`.
       */
      type: 'response.function_call_arguments.delta';
      /**
       * The JSON text that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The arguments of a call are complete.
     */
    FunctionCallArgumentsDoneEvent: {
      /**
       * Always `response.function_call_arguments.done`.
       */
      type: 'response.function_call_arguments.done';
      /**
       * The name of the function.
       */
      name: string;
      /**
       * The whole JSON text.
       */
      arguments: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The result of a function of yours.
     */
    FunctionCallOutput: {
      /**
       * Always `function_call_output`.
       */
      type: 'function_call_output';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * The call that this is the result of.
       */
      call_id: string;
      /**
       * The result, as text (JSON, as a rule) or as parts.
       */
      output: string | components['schemas']['ToolOutputContent'][];
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /**
     * The model calls this function of yours.
     */
    FunctionChoice: {
      /**
       * Always `function`.
       */
      type: 'function';
      /**
       * The name of the function.
       */
      name: string;
    };
    /**
     * A function of yours.
     */
    FunctionTool: {
      /**
       * Always `function`.
       */
      type: 'function';
      /**
       * The name of the function.
       */
      name: string;
      /**
       * What it does and when to call it, for the model.
       */
      description?: string | null;
      /**
       * What it takes, as JSON Schema; null for nothing.
       */
      parameters: {
        [key: string]: unknown;
      } | null;
      /**
       * Whether the model's arguments keep to the schema exactly.
       */
      strict?: boolean | null;
      /**
       * Whether the model is shown the function only once a tool search finds it.
       */
      defer_loading?: boolean;
    };
    /**
     * Where the models agree, differ and leave gaps.
     */
    FusionAnalysis: {
      /**
       * What all say.
       */
      consensus: string[];
      /**
       * What they contradict each other in.
       */
      contradictions: components['schemas']['FusionContradiction'][];
      /**
       * What only some say.
       */
      partial_coverage: components['schemas']['FusionPartialPoint'][];
      /**
       * What only one says.
       */
      unique_insights: components['schemas']['FusionInsight'][];
      /**
       * What none says.
       */
      blind_spots: string[];
    };
    /**
     * The answers are compared.
     */
    FusionAnalysisCompletedEvent: {
      /**
       * Always `response.fusion_call.analysis.completed`.
       */
      type: 'response.fusion_call.analysis.completed';
      /**
       * Where the models agree, differ and leave gaps.
       */
      analysis: components['schemas']['FusionAnalysis'];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The answers are being compared.
     */
    FusionAnalysisInProgressEvent: {
      /**
       * Always `response.fusion_call.analysis.in_progress`.
       */
      type: 'response.fusion_call.analysis.in_progress';
      /**
       * The model that compares.
       */
      analyst_model: string;
      /**
       * The same model by its old name. Use `analyst_model` instead.
       * @deprecated
       */
      judge_model: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * All is asked and compared.
     */
    FusionCompletedEvent: {
      /**
       * Always `response.fusion_call.completed`.
       */
      type: 'response.fusion_call.completed';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A matter in which models contradict each other.
     */
    FusionContradiction: {
      /**
       * The matter.
       */
      topic: string;
      /**
       * What each says.
       */
      stances: components['schemas']['FusionStance'][];
    };
    /**
     * A model that said nothing.
     */
    FusionFailure: {
      /**
       * The model.
       */
      model: string;
      /**
       * Why.
       */
      error: string;
      /**
       * The HTTP status that it was answered with.
       */
      status_code?: number;
    };
    /**
     * Several models are going to be asked.
     */
    FusionInProgressEvent: {
      /**
       * Always `response.fusion_call.in_progress`.
       */
      type: 'response.fusion_call.in_progress';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Something that only one model says.
     */
    FusionInsight: {
      /**
       * The model.
       */
      model: string;
      /**
       * What it says.
       */
      insight: string;
    };
    /**
     * Answers of several models, compared by another.
     */
    FusionItem: {
      /**
       * Always `openrouter:fusion`.
       */
      type: 'openrouter:fusion';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * Where the models agree, differ and leave gaps.
       */
      analysis?: components['schemas']['FusionAnalysis'];
      /**
       * What each model said.
       */
      responses?: components['schemas']['FusionResponse'][];
      /**
       * The models that said nothing.
       */
      failed_models?: components['schemas']['FusionFailure'][];
      /**
       * The pages that the models rest on.
       */
      sources?: components['schemas']['FusionSource'][];
      /**
       * Why the comparison failed, for programs.
       */
      failure_reason?: string;
      /**
       * Why the comparison failed, for people.
       */
      error?: string;
    };
    /**
     * A model is asked.
     */
    FusionPanelAddedEvent: {
      /**
       * Always `response.fusion_call.panel.added`.
       */
      type: 'response.fusion_call.panel.added';
      /**
       * The model.
       */
      model: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A model that was asked has answered.
     */
    FusionPanelCompletedEvent: {
      /**
       * Always `response.fusion_call.panel.completed`.
       */
      type: 'response.fusion_call.panel.completed';
      /**
       * The model.
       */
      model: string;
      /**
       * Its whole answer.
       */
      content: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * More text of a model that was asked.
     */
    FusionPanelDeltaEvent: {
      /**
       * Always `response.fusion_call.panel.delta`.
       */
      type: 'response.fusion_call.panel.delta';
      /**
       * The model.
       */
      model: string;
      /**
       * The text that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A model that was asked has not answered.
     */
    FusionPanelFailedEvent: {
      /**
       * Always `response.fusion_call.panel.failed`.
       */
      type: 'response.fusion_call.panel.failed';
      /**
       * The model.
       */
      model: string;
      /**
       * Why.
       */
      error: string;
      /**
       * The HTTP status that it was answered with.
       */
      status_code?: number;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * More thoughts of a model that was asked.
     */
    FusionPanelReasoningDeltaEvent: {
      /**
       * Always `response.fusion_call.panel.reasoning.delta`.
       */
      type: 'response.fusion_call.panel.reasoning.delta';
      /**
       * The model.
       */
      model: string;
      /**
       * The text that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Who is asked and who compares.
     */
    FusionParameters: {
      /**
       * The models that are asked.
       */
      analysis_models?: string[];
      /**
       * The model that compares.
       */
      model?: string;
      /**
       * How many calls of tools each may make.
       * @default 4
       */
      max_tool_calls?: number;
      /**
       * How many tokens each may write.
       * @default 16000
       */
      max_completion_tokens?: number;
      /**
       * How freely each chooses its words.
       */
      temperature?: number;
      /**
       * How much a model behind a tool thinks.
       */
      reasoning?: components['schemas']['InnerReasoning'];
      /**
       * The tools that each may call.
       */
      tools?: components['schemas']['InnerTool'][];
      /**
       * Asks the provider to keep the beginning of the prompt in its cache.
       */
      cache_control?: components['schemas']['CacheControl'];
    };
    /**
     * Something that only some models say.
     */
    FusionPartialPoint: {
      /**
       * The models.
       */
      models: string[];
      /**
       * What they say.
       */
      point: string;
    };
    /**
     * Asks several models and has another compare their answers.
     */
    FusionPlugin: {
      /**
       * Always `fusion`.
       */
      id: 'fusion';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * A choice of models.
       */
      preset?: ('general-high' | 'general-budget' | 'general-fast') | (string & {});
      /**
       * The models that are asked.
       */
      analysis_models?: string[];
      /**
       * The model that compares.
       */
      model?: string;
      /**
       * How many calls of tools each may make.
       */
      max_tool_calls?: number;
      /**
       * The tools that each may call.
       */
      tools?: components['schemas']['FusionPluginTool'][];
    };
    /**
     * A parameter of such a tool.
     */
    FusionPluginArgument:
      | string
      | number
      | boolean
      | null
      | components['schemas']['FusionPluginScalar'][]
      | {
          [key: string]: components['schemas']['FusionPluginScalar'];
        };
    /**
     * A value without values inside.
     */
    FusionPluginScalar: string | number | boolean | null;
    /**
     * A tool of the models that are asked.
     */
    FusionPluginTool: {
      /**
       * The kind of the tool.
       */
      type: string;
      /**
       * Its parameters.
       */
      parameters?: {
        [key: string]: components['schemas']['FusionPluginArgument'];
      };
    };
    /**
     * What a model said.
     */
    FusionResponse: {
      /**
       * The model.
       */
      model: string;
      /**
       * Its answer.
       */
      content?: string;
    };
    /**
     * A page that the models rest on.
     */
    FusionSource: {
      /**
       * The address of the page.
       */
      url: string;
      /**
       * The title of the page.
       */
      title: string;
    };
    /**
     * What a model says in a matter.
     */
    FusionStance: {
      /**
       * The model.
       */
      model: string;
      /**
       * What it says.
       */
      stance: string;
    };
    /**
     * The texts of a grammar.
     */
    GrammarFormat: {
      /**
       * Always `grammar`.
       */
      type: 'grammar';
      /**
       * How the grammar is written.
       */
      syntax: ('lark' | 'regex') | (string & {});
      /**
       * The grammar.
       */
      definition: string;
    };
    /**
     * Once this tool was called.
     */
    HasToolCall: {
      /**
       * Always `has_tool_call`.
       */
      type: 'has_tool_call';
      /**
       * The name of the tool.
       */
      tool_name: string;
    };
    /**
     * The model searches the web.
     */
    HostedChoice: {
      /**
       * The version of the tool.
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
    };
    /**
     * How closely the model looks at an image; more detail costs more tokens.
     */
    ImageDetail: ('auto' | 'low' | 'high' | 'original') | (string & {});
    /**
     * An image made by the provider.
     */
    ImageGenerationCall: {
      /**
       * Always `image_generation_call`.
       */
      type: 'image_generation_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * How far the image is.
       */
      status: ('in_progress' | 'generating' | 'completed' | 'failed') | (string & {});
      /**
       * What the image was to show.
       */
      prompt?: string;
      /**
       * The image in base64.
       * @default null
       */
      result?: string | null;
    };
    /**
     * An image is complete.
     */
    ImageGenerationCompletedEvent: {
      /**
       * Always `response.image_generation_call.completed`.
       */
      type: 'response.image_generation_call.completed';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * An image is being made.
     */
    ImageGenerationGeneratingEvent: {
      /**
       * Always `response.image_generation_call.generating`.
       */
      type: 'response.image_generation_call.generating';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * An image is begun.
     */
    ImageGenerationInProgressEvent: {
      /**
       * Always `response.image_generation_call.in_progress`.
       */
      type: 'response.image_generation_call.in_progress';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * An image that OpenRouter had made.
     */
    ImageGenerationItem: {
      /**
       * Always `openrouter:image_generation`.
       */
      type: 'openrouter:image_generation';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What the image was to show.
       */
      prompt?: string;
      /**
       * What the image model made of that.
       */
      revisedPrompt?: string;
      /**
       * Where the image is.
       */
      imageUrl?: string;
      /**
       * The image in base64.
       */
      imageB64?: string;
      /**
       * The image, as the model is shown it.
       */
      result?: string | null;
    };
    /**
     * The image model, and options that are its own.
     */
    ImageGenerationParameters: {
      /**
       * The image model.
       */
      model?: string;
    } & {
      [key: string]: components['schemas']['ImageOption'];
    };
    /**
     * An image as it is so far.
     */
    ImageGenerationPartialImageEvent: {
      /**
       * Always `response.image_generation_call.partial_image`.
       */
      type: 'response.image_generation_call.partial_image';
      /**
       * The image in base64.
       */
      partial_image_b64: string;
      /**
       * Which unfinished image it is, from 0.
       */
      partial_image_index: number;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The provider's image model.
     */
    ImageGenerationTool: {
      /**
       * Always `image_generation`.
       */
      type: 'image_generation';
      /**
       * The image model.
       */
      model?: string;
      /**
       * The size, as `width`x`height` in pixels, or `auto`.
       */
      size?: string;
      /**
       * How fine the image is.
       */
      quality?: ('low' | 'medium' | 'high' | 'auto') | (string & {});
      /**
       * What is behind the subject.
       */
      background?: ('transparent' | 'opaque' | 'auto') | (string & {});
      /**
       * The format of the image.
       */
      output_format?: ('png' | 'webp' | 'jpeg') | (string & {});
      /**
       * How strongly it is compressed, in per cent.
       */
      output_compression?: number;
      /**
       * How strictly the prompt is judged.
       */
      moderation?: ('auto' | 'low') | (string & {});
      /**
       * How closely the image keeps to images that are given.
       */
      input_fidelity?: ('high' | 'low' | null) | (string & {});
      /**
       * The part of an image that may change. One of the two.
       */
      input_image_mask?: components['schemas']['ImageMask'];
      /**
       * How many unfinished images a stream shows.
       */
      partial_images?: number;
    };
    /**
     * The part of an image that may change. One of the two.
     */
    ImageMask: {
      /**
       * The identifier of the mask.
       */
      file_id?: string;
      /**
       * The mask as a URL.
       */
      image_url?: string;
    };
    /**
     * An option of an image model.
     */
    ImageOption: string | number | unknown[];
    /**
     * Something that an answer holds on request only.
     */
    Includable:
      | (
          | 'file_search_call.results'
          | 'message.input_image.image_url'
          | 'computer_call_output.output.image_url'
          | 'reasoning.encrypted_content'
          | 'code_interpreter_call.outputs'
        )
      | (string & {});
    /**
     * Why an answer ended too soon.
     */
    IncompleteDetails: {
      /**
       * The reason.
       */
      reason?: ('max_output_tokens' | 'content_filter') | (string & {});
    };
    /**
     * The name of a function of yours.
     */
    InheritedFunction: string;
    /**
     * How much a model behind a tool thinks.
     */
    InnerReasoning: {
      /**
       * How much the model thinks before it answers, from the most to nothing.
       */
      effort?: components['schemas']['ReasoningEffort'];
      /**
       * How many tokens it may think.
       */
      max_tokens?: number;
    };
    /**
     * A tool of a model behind a tool.
     */
    InnerTool: {
      /**
       * The kind of the tool.
       */
      type: string;
      /**
       * Its parameters.
       */
      parameters?: components['schemas']['JsonObject'];
    } & {
      [key: string]: unknown;
    };
    /**
     * A recording for the model.
     */
    InputAudio: {
      /**
       * Always `input_audio`.
       */
      type: 'input_audio';
      /**
       * A recording and its format.
       */
      input_audio: components['schemas']['AudioData'];
    };
    /**
     * A part of a message to the model.
     */
    InputContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile']
      | components['schemas']['InputAudio']
      | components['schemas']['InputVideo']
      | Unknown<'type'>;
    /**
     * A document for the model, such as a PDF. One of `file_data`, `file_url` and `file_id` says where it is.
     */
    InputFile: {
      /**
       * Always `input_file`.
       */
      type: 'input_file';
      /**
       * The name of the file; its ending tells what it is.
       */
      filename?: string;
      /**
       * The file as a base64 `data:` URL.
       */
      file_data?: string;
      /**
       * Where the provider downloads the file.
       */
      file_url?: string;
      /**
       * The identifier of a file that the provider already has.
       */
      file_id?: string | null;
    };
    /**
     * An image for the model.
     */
    InputImage: {
      /**
       * Always `input_image`.
       */
      type: 'input_image';
      /**
       * How closely the model looks at an image; more detail costs more tokens.
       */
      detail: components['schemas']['ImageDetail'];
      /**
       * The image as an `https` URL or a base64 `data:` URL.
       */
      image_url?: string | null;
    };
    /**
     * An item of the conversation: what was said, called and given back.
     */
    InputItem:
      | components['schemas']['InputMessage']
      | components['schemas']['AssistantMessage']
      | components['schemas']['TaggedInputItem'];
    /**
     * A turn of the conversation: what a user said, what a developer prescribes, or as plain text what the model answered.
     */
    InputMessage: {
      /**
       * Always `message`. It may be left out.
       * @constant
       */
      type?: 'message';
      /**
       * The identifier of the message.
       */
      id?: string;
      /**
       * Who speaks.
       */
      role: ('user' | 'assistant' | 'system' | 'developer') | (string & {});
      /**
       * What is said, as text or as parts.
       */
      content?: string | components['schemas']['InputContent'][] | null;
      /**
       * Whether a message of the model is a remark on its way or the answer. Send it back unchanged.
       */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /**
     * Text for the model.
     */
    InputText: {
      /**
       * Always `input_text`.
       */
      type: 'input_text';
      /**
       * The text.
       */
      text: string;
      /**
       * Ends the cached part of the prompt here.
       */
      prompt_cache_breakpoint?: components['schemas']['CacheBreakpoint'] | null;
    };
    /**
     * What the tokens read consist of.
     */
    InputTokensDetails: {
      /**
       * Those that came out of the cache.
       */
      cached_tokens: number;
      /**
       * Those that were put into the cache.
       */
      cache_write_tokens?: number | null;
    };
    /**
     * A film for the model.
     */
    InputVideo: {
      /**
       * Always `input_video`.
       */
      type: 'input_video';
      /**
       * The film as a URL or a base64 `data:` URL.
       */
      video_url: string;
    };
    /**
     * Stands for an item that the provider remembers.
     */
    ItemReference: {
      /**
       * Always `item_reference`.
       */
      type: 'item_reference';
      /**
       * The identifier of the item.
       */
      id: string;
    };
    /**
     * How far an item is. `incomplete` means that the answer ended before the item did.
     */
    ItemStatus: ('in_progress' | 'completed' | 'incomplete') | (string & {});
    /**
     * A JSON object of any content.
     */
    JsonObject: {
      [key: string]: unknown;
    };
    /**
     * Any JSON object. Prefer `json_schema` where the model knows it.
     */
    JsonObjectFormat: {
      /**
       * Always `json_object`.
       */
      type: 'json_object';
    };
    /**
     * A schema in the vocabulary of JSON Schema.
     */
    JsonSchema: {
      [key: string]: unknown;
    };
    /**
     * JSON of a schema.
     */
    JsonSchemaFormat: {
      /**
       * Always `json_schema`.
       */
      type: 'json_schema';
      /**
       * What the schema is called.
       */
      name: string;
      /**
       * What it is for, for the model.
       */
      description?: string;
      /**
       * A schema in the vocabulary of JSON Schema.
       */
      schema: components['schemas']['JsonSchema'];
      /**
       * Whether the text keeps to the schema exactly.
       */
      strict?: boolean | null;
    };
    /**
     * A command and how to run it.
     */
    LocalShellAction: {
      /**
       * Always `exec`.
       * @constant
       */
      type: 'exec';
      /**
       * The program and its arguments.
       */
      command: string[];
      /**
       * The environment variables.
       */
      env: {
        [key: string]: string;
      };
      /**
       * How long it may take, in milliseconds.
       */
      timeout_ms?: number | null;
      /**
       * The user that runs it.
       */
      user?: string | null;
      /**
       * The folder that it runs in.
       */
      working_directory?: string | null;
    };
    /**
     * A command that your program runs on its own machine.
     */
    LocalShellCall: {
      /**
       * Always `local_shell_call`.
       */
      type: 'local_shell_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * A command and how to run it.
       */
      action: components['schemas']['LocalShellAction'];
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
    };
    /**
     * What a command on your machine wrote.
     */
    LocalShellCallOutput: {
      /**
       * Always `local_shell_call_output`.
       */
      type: 'local_shell_call_output';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * What it wrote.
       */
      output: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /**
     * A shell on your own machine.
     */
    LocalShellTool: {
      /**
       * Always `local_shell`.
       */
      type: 'local_shell';
    };
    /**
     * Roughly where the user is.
     */
    Location: {
      /**
       * Always `approximate`.
       * @constant
       */
      type?: 'approximate';
      /**
       * The city.
       */
      city?: string | null;
      /**
       * The region.
       */
      region?: string | null;
      /**
       * The country, by its two letters.
       */
      country?: string | null;
      /**
       * The time zone, by its IANA name.
       */
      timezone?: string | null;
    };
    /**
     * Once this much was spent.
     */
    MaxCost: {
      /**
       * Always `max_cost`.
       */
      type: 'max_cost';
      /**
       * The US dollars.
       */
      max_cost_in_dollars: number;
    };
    /**
     * The most that may be paid, in US dollars.
     */
    MaxPrice: {
      /**
       * For a million tokens of the prompt.
       */
      prompt?: string;
      /**
       * For a million tokens of the answer.
       */
      completion?: string;
      /**
       * For an image.
       */
      image?: string;
      /**
       * For a unit of audio.
       */
      audio?: string;
      /**
       * For a request.
       */
      request?: string;
    };
    /**
     * Once this many tokens were used.
     */
    MaxTokensUsed: {
      /**
       * Always `max_tokens_used`.
       */
      type: 'max_tokens_used';
      /**
       * The tokens.
       */
      max_tokens: number;
    };
    /**
     * Which calls ask for leave.
     */
    McpApprovalPolicy: {
      /**
       * Some tools of a server.
       */
      always?: components['schemas']['McpToolNames'];
      /**
       * Some tools of a server.
       */
      never?: components['schemas']['McpToolNames'];
    };
    /**
     * Asks for your leave to call a tool of a server.
     */
    McpApprovalRequest: {
      /**
       * Always `mcp_approval_request`.
       */
      type: 'mcp_approval_request';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * The server.
       */
      server_label: string;
      /**
       * The tool.
       */
      name: string;
      /**
       * The arguments as JSON text.
       */
      arguments: string;
    };
    /**
     * Gives or refuses leave.
     */
    McpApprovalResponse: {
      /**
       * Always `mcp_approval_response`.
       */
      type: 'mcp_approval_response';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * The request that this answers.
       */
      approval_request_id: string;
      /**
       * Whether the tool may be called.
       */
      approve: boolean;
      /**
       * Why, for the model.
       */
      reason?: string | null;
    };
    /**
     * A call of a tool of a server.
     */
    McpCall: {
      /**
       * Always `mcp_call`.
       */
      type: 'mcp_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * The server.
       */
      server_label: string;
      /**
       * The tool.
       */
      name: string;
      /**
       * The arguments as JSON text.
       */
      arguments: string;
      /**
       * What the tool gave back.
       */
      output?: string | null;
      /**
       * Why it failed.
       */
      error?: string | null;
    };
    /**
     * A server that the provider keeps.
     */
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
    /**
     * A call of a tool of a server of the Model Context Protocol, made by OpenRouter.
     */
    McpItem: {
      /**
       * Always `openrouter:mcp`.
       */
      type: 'openrouter:mcp';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The server.
       */
      serverLabel?: string;
      /**
       * The tool.
       */
      toolName?: string;
    };
    /**
     * The tools that a server of the Model Context Protocol offers.
     */
    McpListTools: {
      /**
       * Always `mcp_list_tools`.
       */
      type: 'mcp_list_tools';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * The server.
       */
      server_label: string;
      /**
       * Its tools.
       */
      tools: components['schemas']['McpListedTool'][];
      /**
       * Why they could not be listed.
       */
      error?: string | null;
    };
    /**
     * A tool of a server of the Model Context Protocol.
     */
    McpListedTool: {
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * What it does.
       */
      description?: string | null;
      /**
       * What it takes.
       */
      input_schema: components['schemas']['JsonSchema'];
      /**
       * What the server says of the tool beside that.
       */
      annotations?: unknown;
    };
    /**
     * A server of the Model Context Protocol, whose tools the provider calls.
     */
    McpTool: {
      /**
       * Always `mcp`.
       */
      type: 'mcp';
      /**
       * What the server is called in the conversation.
       */
      server_label: string;
      /**
       * The address of the server. Either this or `connector_id`.
       */
      server_url?: string;
      /**
       * A server that the provider keeps.
       */
      connector_id?: components['schemas']['McpConnector'];
      /**
       * What the server is for, for the model.
       */
      server_description?: string;
      /**
       * The access token for the server.
       */
      authorization?: string;
      /**
       * Headers that are sent to the server.
       */
      headers?: {
        [key: string]: string;
      } | null;
      /**
       * The tools that may be called; all of them without it.
       */
      allowed_tools?: string[] | components['schemas']['McpToolFilter'] | null;
      /**
       * Which calls ask for your leave first.
       */
      require_approval?:
        (('always' | 'never') | (string & {})) | components['schemas']['McpApprovalPolicy'] | null;
    };
    /**
     * Chooses tools of a server.
     */
    McpToolFilter: {
      /**
       * These.
       */
      tool_names?: string[];
      /**
       * Those that change nothing.
       */
      read_only?: boolean;
    };
    /**
     * Some tools of a server.
     */
    McpToolNames: {
      /**
       * Their names.
       */
      tool_names?: string[];
    };
    /**
     * Something remembered, recalled or forgotten.
     */
    MemoryItem: {
      /**
       * Always `openrouter:memory`.
       */
      type: 'openrouter:memory';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What was done.
       */
      action?: ('read' | 'write' | 'delete') | (string & {});
      /**
       * The name that it is kept under.
       */
      key?: string;
      /**
       * What is kept.
       */
      value?: unknown;
    };
    /**
     * Whether a message of the model is a remark on its way or the answer. Send it back unchanged.
     */
    MessagePhase: ('commentary' | 'final_answer') | (string & {});
    /**
     * Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512.
     */
    Metadata: {
      [key: string]: string;
    };
    /**
     * A kind of content.
     */
    Modality: ('text' | 'image') | (string & {});
    /**
     * The slug of a model, or a pattern of slugs such as `anthropic/*`.
     */
    ModelPattern: string;
    /**
     * Has the prompt judged first.
     */
    ModerationPlugin: {
      /**
       * Always `moderation`.
       */
      id: 'moderation';
    };
    /**
     * Tools of yours under one name.
     */
    NamespaceTool: {
      /**
       * Always `namespace`.
       */
      type: 'namespace';
      /**
       * The name.
       */
      name: string;
      /**
       * What the tools have in common, for the model.
       */
      description: string;
      /**
       * The tools.
       */
      tools: components['schemas']['NamespacedTool'][];
    };
    /**
     * A function of yours in a namespace.
     */
    NamespacedFunction: {
      /**
       * Always `function`.
       */
      type: 'function';
      /**
       * The name of the function.
       */
      name: string;
      /**
       * What it does and when to call it, for the model.
       */
      description?: string | null;
      /**
       * What it takes, as JSON Schema.
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /**
       * What it gives back, as JSON Schema.
       */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /**
       * Whether the model's arguments keep to the schema exactly.
       */
      strict?: boolean | null;
      /**
       * Whether the model is shown the function only once a tool search finds it.
       */
      defer_loading?: boolean;
      /**
       * Who may call it.
       */
      allowed_callers?: components['schemas']['ToolCaller'][] | null;
    };
    /**
     * A tool in a namespace.
     */
    NamespacedTool:
      components['schemas']['NamespacedFunction'] | components['schemas']['CustomTool'] | Unknown<'type'>;
    /**
     * A container that is made for the request.
     */
    NewContainer: {
      /**
       * Always `container_auto`.
       */
      type: 'container_auto';
    };
    /**
     * Opened a page.
     */
    OpenPage: {
      /**
       * Always `open_page`.
       */
      type: 'open_page';
      /**
       * The address of the page.
       */
      url?: string | null;
    };
    /**
     * Lets the model ask another for advice.
     */
    OpenRouterAdvisorTool: {
      /**
       * Always `openrouter:advisor`.
       */
      type: 'openrouter:advisor';
      /**
       * Who is asked, and how.
       */
      parameters?: components['schemas']['AdvisorParameters'];
    };
    /**
     * Changes files: the turn ends, your program changes them and answers with `apply_patch_call_output`.
     */
    OpenRouterApplyPatchTool: {
      /**
       * Always `openrouter:apply_patch`.
       */
      type: 'openrouter:apply_patch';
      /**
       * Who carries the call out.
       */
      parameters?: components['schemas']['ApplyPatchParameters'];
    };
    /**
     * Runs commands in bash. The Messages API takes it; this one answers 400.
     */
    OpenRouterBashTool: {
      /**
       * Always `openrouter:bash`.
       */
      type: 'openrouter:bash';
      /**
       * Where commands run.
       */
      parameters?: components['schemas']['BashParameters'];
    };
    /**
     * Tells the model the date and the time.
     */
    OpenRouterDatetimeTool: {
      /**
       * Always `openrouter:datetime`.
       */
      type: 'openrouter:datetime';
      /**
       * Where it is that time.
       */
      parameters?: components['schemas']['DatetimeParameters'];
    };
    /**
     * Reads and writes files of the workspace.
     */
    OpenRouterFilesTool: {
      /**
       * Always `openrouter:files`.
       */
      type: 'openrouter:files';
      /**
       * Nothing so far.
       */
      parameters?: {
        [key: string]: unknown;
      };
    };
    /**
     * Asks several models and has another compare their answers.
     */
    OpenRouterFusionTool: {
      /**
       * Always `openrouter:fusion`.
       */
      type: 'openrouter:fusion';
      /**
       * Who is asked and who compares.
       */
      parameters?: components['schemas']['FusionParameters'];
    };
    /**
     * Has an image model make an image.
     */
    OpenRouterImageGenerationTool: {
      /**
       * Always `openrouter:image_generation`.
       */
      type: 'openrouter:image_generation';
      /**
       * The image model, and options that are its own.
       */
      parameters?: components['schemas']['ImageGenerationParameters'];
    };
    /**
     * Finds models of OpenRouter. An experiment.
     */
    OpenRouterSearchModelsTool: {
      /**
       * Always `openrouter:experimental__search_models`.
       */
      type: 'openrouter:experimental__search_models';
      /**
       * How models are found.
       */
      parameters?: components['schemas']['SearchModelsParameters'];
    };
    /**
     * Runs commands in a shell.
     */
    OpenRouterShellTool: {
      /**
       * Always `openrouter:shell`.
       */
      type: 'openrouter:shell';
      /**
       * Where commands run.
       */
      parameters?: components['schemas']['ShellParameters'];
    };
    /**
     * Lets the model hand a task to another.
     */
    OpenRouterSubagentTool: {
      /**
       * Always `openrouter:subagent`.
       */
      type: 'openrouter:subagent';
      /**
       * Who does tasks, and with what.
       */
      parameters?: components['schemas']['SubagentParameters'];
    };
    /**
     * Finds tools whose loading was deferred.
     */
    OpenRouterToolSearchTool: {
      /**
       * Always `openrouter:tool_search`.
       */
      type: 'openrouter:tool_search';
      /**
       * How tools are found.
       */
      parameters?: components['schemas']['ToolSearchParameters'];
    };
    /**
     * Reads a page of the web.
     */
    OpenRouterWebFetchTool: {
      /**
       * Always `openrouter:web_fetch`.
       */
      type: 'openrouter:web_fetch';
      /**
       * How pages are read.
       */
      parameters?: components['schemas']['WebFetchParameters'];
    };
    /**
     * OpenRouter's search of the web, for every model.
     */
    OpenRouterWebSearchTool: {
      /**
       * Always `openrouter:web_search`.
       */
      type: 'openrouter:web_search';
      /**
       * How the web is searched.
       */
      parameters?: components['schemas']['WebSearchParameters'];
    };
    /**
     * A part of a message of the model.
     */
    OutputContent: components['schemas']['OutputText'] | components['schemas']['Refusal'] | Unknown<'type'>;
    /**
     * An item of the answer. Send it back unchanged in the `input` of the next request.
     */
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
    /**
     * An item is begun; it is still empty.
     */
    OutputItemAddedEvent: {
      /**
       * Always `response.output_item.added`.
       */
      type: 'response.output_item.added';
      /**
       * An item of the answer. Send it back unchanged in the `input` of the next request.
       */
      item: components['schemas']['OutputItem'];
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * An item is complete; this is the whole of it.
     */
    OutputItemDoneEvent: {
      /**
       * Always `response.output_item.done`.
       */
      type: 'response.output_item.done';
      /**
       * An item of the answer. Send it back unchanged in the `input` of the next request.
       */
      item: components['schemas']['OutputItem'];
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * What the model says.
     */
    OutputMessage: {
      /**
       * Always `message`.
       */
      type: 'message';
      /**
       * The identifier of the message.
       */
      id: string;
      /**
       * Always `assistant`.
       * @constant
       */
      role: 'assistant';
      /**
       * The parts of the message.
       */
      content: components['schemas']['OutputContent'][];
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * Whether a message of the model is a remark on its way or the answer. Send it back unchanged.
       */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /**
     * Text of the model.
     */
    OutputText: {
      /**
       * Always `output_text`.
       */
      type: 'output_text';
      /**
       * The text.
       */
      text: string;
      /**
       * What the text refers to.
       */
      annotations?: components['schemas']['Annotation'][];
      /**
       * How likely each token was, where `top_logprobs` asked for it.
       */
      logprobs?: components['schemas']['TokenLogprob'][];
    };
    /**
     * What the tokens written consist of.
     */
    OutputTokensDetails: {
      /**
       * Those that were thought.
       */
      reasoning_tokens: number;
    };
    /**
     * How `openrouter/pareto` chooses a model: the cheapest that is good enough.
     */
    ParetoRouterPlugin: {
      /**
       * Always `pareto-router`.
       */
      id: 'pareto-router';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * How good a model must be at code.
       */
      min_coding_score?: number;
      /**
       * What it may cost at most, in US dollars for a million tokens.
       */
      max_price?: number;
      /**
       * Which price is meant: that of the prompt, or the mean of prompt and answer.
       */
      price_source?: ('prompt' | 'weighted_avg') | (string & {});
    };
    /**
     * A change of one file.
     */
    PatchOperation:
      | components['schemas']['CreateFile']
      | components['schemas']['UpdateFile']
      | components['schemas']['DeleteFile']
      | Unknown<'type'>;
    /**
     * Who reads them. Instead of the deprecated `pdf-text` use `cloudflare-ai`.
     */
    PdfEngine: ('mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text') | (string & {});
    /**
     * How PDF files are read.
     */
    PdfOptions: {
      /**
       * Who reads them. Instead of the deprecated `pdf-text` use `cloudflare-ai`.
       */
      engine?: components['schemas']['PdfEngine'];
    };
    /**
     * A bound for each share of the requests.
     */
    Percentiles: {
      /**
       * For half of them.
       */
      p50?: number | null;
      /**
       * For three quarters of them.
       */
      p75?: number | null;
      /**
       * For nine in ten.
       */
      p90?: number | null;
      /**
       * For ninety-nine in a hundred.
       */
      p99?: number | null;
    };
    /**
     * Something that worked on the request or the answer.
     */
    PipelineStage: {
      /**
       * What it is.
       */
      type:
        | (
            | ('guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression')
            | (string & {})
          )
        | (string & {});
      /**
       * What it is called.
       */
      name: string;
      /**
       * What it did, in a sentence.
       */
      summary?: string;
      /**
       * The identifier of the guardrail.
       */
      guardrail_id?: string;
      /**
       * Whom the guardrail is for.
       */
      guardrail_scope?: string;
      /**
       * What it cost, in US dollars.
       */
      cost_usd?: number | null;
      /**
       * More about it.
       */
      data?: components['schemas']['JsonObject'];
    };
    /**
     * Plain text.
     */
    PlainTextFormat: {
      /**
       * Always `text`.
       */
      type: 'text';
    };
    /**
     * Something that works on the request before the model, or on the answer after it.
     */
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
    /**
     * A prompt that the provider keeps, with your values in it.
     */
    Prompt: {
      /**
       * The identifier of the prompt.
       */
      id: string;
      /**
       * The values, by their names.
       */
      variables?: {
        [key: string]: components['schemas']['PromptVariable'];
      } | null;
    };
    /**
     * How the prompt is cached. For GPT-5.6 and newer.
     */
    PromptCacheOptions: {
      /**
       * Always `explicit`.
       * @constant
       */
      mode: 'explicit';
      /**
       * How long the entry lives.
       */
      ttl?: string | null;
    };
    /**
     * A value in a prompt.
     */
    PromptVariable:
      | string
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile'];
    /**
     * What a provider said.
     */
    ProviderError: {
      /**
       * The provider.
       */
      provider?: string;
      /**
       * Its reason.
       */
      code?: string | number;
      /**
       * The HTTP status that it answered with.
       */
      status?: number;
    };
    /**
     * A provider, by its name or slug.
     */
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
    /**
     * Which providers may answer, and which of them first.
     */
    ProviderPreferences: {
      /**
       * Whether another provider is tried when the first fails.
       * @default true
       */
      allow_fallbacks?: boolean | null;
      /**
       * Whether only providers are asked that know every parameter of the request.
       * @default false
       */
      require_parameters?: boolean | null;
      /**
       * Whether providers may be asked that keep data.
       * @default allow
       */
      data_collection?: ('deny' | 'allow' | null) | (string & {});
      /**
       * Whether only endpoints are asked that keep nothing.
       */
      zdr?: boolean | null;
      /**
       * Whether only models are asked whose text may train others.
       */
      enforce_distillable_text?: boolean | null;
      /**
       * The providers to try, in this order.
       */
      order?: components['schemas']['ProviderName'][] | null;
      /**
       * Only these providers.
       */
      only?: components['schemas']['ProviderName'][] | null;
      /**
       * None of these providers.
       */
      ignore?: components['schemas']['ProviderName'][] | null;
      /**
       * Only weights of these formats.
       */
      quantizations?: components['schemas']['Quantization'][] | null;
      /**
       * What comes first.
       */
      sort?: components['schemas']['ProviderSort'] | components['schemas']['SortOptions'] | null;
      /**
       * The most that may be paid, in US dollars.
       */
      max_price?: components['schemas']['MaxPrice'];
      /**
       * Providers slower than this come last: seconds to the first token.
       */
      preferred_max_latency?: number | components['schemas']['Percentiles'] | null;
      /**
       * Providers slower than this come last: tokens a second.
       */
      preferred_min_throughput?: number | components['schemas']['Percentiles'] | null;
    };
    /**
     * What providers are ordered by.
     */
    ProviderSort: ('price' | 'throughput' | 'latency' | 'exacto') | (string & {});
    /**
     * The format of a model's weights.
     */
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
    /**
     * What the model thought before it answered.
     */
    Reasoning: {
      /**
       * Always `reasoning`.
       */
      type: 'reasoning';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * The summary, where `reasoning.summary` asked for one.
       */
      summary: components['schemas']['SummaryText'][];
      /**
       * The thoughts themselves, where the provider shows them.
       */
      content?: components['schemas']['ReasoningText'][] | null;
      /**
       * The thoughts in a form that only the provider can read, where `include` asked for it.
       */
      encrypted_content?: string | null;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * Whose form the reasoning has. Send it back with the reasoning, to the same provider.
       */
      format?: components['schemas']['ReasoningFormat'] | null;
      /**
       * The provider's signature of the thoughts. Send it back unchanged.
       */
      signature?: string | null;
    };
    /**
     * Which earlier thoughts the model is shown. For GPT-5.6 and newer.
     */
    ReasoningContext: ('auto' | 'all_turns' | 'current_turn') | (string & {});
    /**
     * How much the model thinks before it answers, from the most to nothing.
     */
    ReasoningEffort: ('max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none') | (string & {});
    /**
     * Whose form the reasoning has. Send it back with the reasoning, to the same provider.
     */
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
    /**
     * What the model thought before an earlier answer, sent back so that it need not think again.
     */
    ReasoningInput: {
      /**
       * Always `reasoning`.
       */
      type: 'reasoning';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * The summary.
       */
      summary: components['schemas']['SummaryText'][] | null;
      /**
       * The thoughts.
       */
      content?: components['schemas']['ReasoningText'][] | null;
      /**
       * The thoughts in the form that only the provider can read.
       */
      encrypted_content?: string | null;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * Whose form the reasoning has. Send it back with the reasoning, to the same provider.
       */
      format?: components['schemas']['ReasoningFormat'] | null;
      /**
       * The provider's signature of the thoughts.
       */
      signature?: string | null;
    };
    /**
     * How the model thinks. For GPT-5.6 and newer.
     */
    ReasoningMode: ('standard' | 'pro') | (string & {});
    /**
     * How the model thinks.
     */
    ReasoningOptions: {
      /**
       * How much the model thinks before it answers, from the most to nothing.
       */
      effort?: components['schemas']['ReasoningEffort'] | null;
      /**
       * How long the summary of the thoughts is.
       */
      summary?: components['schemas']['ReasoningSummary'] | null;
      /**
       * How many tokens the model may think.
       */
      max_tokens?: number | null;
      /**
       * Whether the model thinks, with the effort that is its default.
       */
      enabled?: boolean | null;
      /**
       * Which earlier thoughts the model is shown. For GPT-5.6 and newer.
       */
      context?: components['schemas']['ReasoningContext'] | null;
      /**
       * How the model thinks. For GPT-5.6 and newer.
       */
      mode?: components['schemas']['ReasoningMode'] | null;
    };
    /**
     * How long the summary of the thoughts is.
     */
    ReasoningSummary: ('auto' | 'concise' | 'detailed') | (string & {});
    /**
     * A passage of the summary is begun; it is still empty.
     */
    ReasoningSummaryPartAddedEvent: {
      /**
       * Always `response.reasoning_summary_part.added`.
       */
      type: 'response.reasoning_summary_part.added';
      /**
       * A passage of the summary of what the model thought.
       */
      part: components['schemas']['SummaryText'];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the passage in the item's `summary`, from 0.
       */
      summary_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A passage of the summary is complete; this is the whole of it.
     */
    ReasoningSummaryPartDoneEvent: {
      /**
       * Always `response.reasoning_summary_part.done`.
       */
      type: 'response.reasoning_summary_part.done';
      /**
       * A passage of the summary of what the model thought.
       */
      part: components['schemas']['SummaryText'];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the passage in the item's `summary`, from 0.
       */
      summary_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * More text of the summary.
     */
    ReasoningSummaryTextDeltaEvent: {
      /**
       * Always `response.reasoning_summary_text.delta`.
       */
      type: 'response.reasoning_summary_text.delta';
      /**
       * The text that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the passage in the item's `summary`, from 0.
       */
      summary_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The text of a passage of the summary is complete.
     */
    ReasoningSummaryTextDoneEvent: {
      /**
       * Always `response.reasoning_summary_text.done`.
       */
      type: 'response.reasoning_summary_text.done';
      /**
       * The whole passage.
       */
      text: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the passage in the item's `summary`, from 0.
       */
      summary_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A passage of what the model thought.
     */
    ReasoningText: {
      /**
       * Always `reasoning_text`.
       */
      type: 'reasoning_text';
      /**
       * The passage.
       */
      text: string;
    };
    /**
     * More thoughts.
     */
    ReasoningTextDeltaEvent: {
      /**
       * Always `response.reasoning_text.delta`.
       */
      type: 'response.reasoning_text.delta';
      /**
       * The text that follows what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A passage of thoughts is complete.
     */
    ReasoningTextDoneEvent: {
      /**
       * Always `response.reasoning_text.done`.
       */
      type: 'response.reasoning_text.done';
      /**
       * The whole passage.
       */
      text: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The model's words for why it will not answer.
     */
    Refusal: {
      /**
       * Always `refusal`.
       */
      type: 'refusal';
      /**
       * The words.
       */
      refusal: string;
    };
    /**
     * More words of a refusal.
     */
    RefusalDeltaEvent: {
      /**
       * Always `response.refusal.delta`.
       */
      type: 'response.refusal.delta';
      /**
       * The words that follow what came before.
       */
      delta: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A refusal is complete.
     */
    RefusalDoneEvent: {
      /**
       * Always `response.refusal.done`.
       */
      type: 'response.refusal.done';
      /**
       * All the words.
       */
      refusal: string;
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * What is wrong with a request that does not fit its schema.
     */
    RequestIssues: {
      /**
       * All of it, as JSON text.
       */
      raw?: string;
    };
    /**
     * Roughly where the user is, in the form that asks for its tag.
     */
    RequiredLocation: {
      /**
       * Always `approximate`.
       * @constant
       */
      type: 'approximate';
      /**
       * The city.
       */
      city?: string | null;
      /**
       * The region.
       */
      region?: string | null;
      /**
       * The country, by its two letters.
       */
      country?: string | null;
      /**
       * The time zone, by its IANA name.
       */
      timezone?: string | null;
    };
    /**
     * An answer, or how far it is.
     */
    Response: {
      /**
       * The identifier of the answer.
       */
      id: string;
      /**
       * Always `response`.
       * @constant
       */
      object: 'response';
      /**
       * When it was begun, in seconds since 1970.
       */
      created_at: number;
      /**
       * When it was complete, in seconds since 1970.
       */
      completed_at: number | null;
      /**
       * The model that answered; it may be another than the one asked for.
       */
      model: string;
      /**
       * How far the answer is. `incomplete` has `incomplete_details`, `failed` has `error`.
       */
      status:
        ('completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued') | (string & {});
      /**
       * What the model said, thought and called.
       */
      output: components['schemas']['OutputItem'][];
      /**
       * All text of the answer in one.
       */
      output_text?: string;
      /**
       * Why there is no answer.
       */
      error: components['schemas']['ResponseError'] | null;
      /**
       * The reason of a failure, the same for every provider.
       */
      error_type?: components['schemas']['ErrorType'];
      /**
       * Why an answer ended too soon.
       */
      incomplete_details: components['schemas']['IncompleteDetails'] | null;
      /**
       * What the answer took.
       */
      usage?: components['schemas']['Usage'] | null;
      /**
       * What the model was told before the conversation.
       */
      instructions: string | components['schemas']['InputItem'][] | null;
      /**
       * Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512.
       */
      metadata: components['schemas']['Metadata'] | null;
      /**
       * What the model could call.
       */
      tools: components['schemas']['Tool'][];
      /**
       * Which tool the model calls.
       */
      tool_choice: components['schemas']['ToolChoice'];
      /**
       * Whether the model could make several calls in one turn.
       */
      parallel_tool_calls: boolean;
      /**
       * How many calls of tools were allowed.
       */
      max_tool_calls?: number | null;
      /**
       * How freely the model chose its words.
       */
      temperature: number | null;
      /**
       * The share of the likeliest words that the model chose from.
       */
      top_p: number | null;
      /**
       * How much the model avoided words that it had used.
       */
      presence_penalty: number | null;
      /**
       * How much the model avoided words the oftener it had used them.
       */
      frequency_penalty: number | null;
      /**
       * For each token, how many of the likeliest are told.
       */
      top_logprobs?: number | null;
      /**
       * How many tokens the answer could have.
       */
      max_output_tokens?: number | null;
      /**
       * How the model thought.
       */
      reasoning?: components['schemas']['ResponseReasoning'] | null;
      /**
       * The form of the text.
       */
      text?: components['schemas']['TextOptions'];
      /**
       * Whether the middle of a conversation that is too long is left out.
       */
      truncation?: ('auto' | 'disabled' | null) | (string & {});
      /**
       * How soon the answer was made.
       */
      service_tier?:
        (('default' | 'flex' | 'priority' | 'auto' | 'scale') | (string & {})) | (string & {}) | null;
      /**
       * A prompt that the provider keeps, with your values in it.
       */
      prompt?: components['schemas']['Prompt'] | null;
      /**
       * What prompts with the same beginning have in common.
       */
      prompt_cache_key?: string | null;
      /**
       * How the prompt is cached. For GPT-5.6 and newer.
       */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /**
       * Always null: OpenRouter keeps no answers.
       */
      previous_response_id?: string | null;
      /**
       * Whether the answer was made after the request was answered.
       */
      background?: boolean | null;
      /**
       * Whether the answer is kept. It is not.
       */
      store?: boolean;
      /**
       * Who uses your program.
       */
      user?: string | null;
      /**
       * Who uses your program, for the provider.
       */
      safety_identifier?: string | null;
      /**
       * How the request found its provider. Only where the header `X-OpenRouter-Metadata` asks for it; in a stream, with the last event.
       */
      openrouter_metadata?: components['schemas']['RoutingMetadata'];
    };
    /**
     * The answer is complete. No event follows.
     */
    ResponseCompletedEvent: {
      /**
       * Always `response.completed`.
       */
      type: 'response.completed';
      /**
       * An answer, or how far it is.
       */
      response: components['schemas']['Response'];
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The answer is begun.
     */
    ResponseCreatedEvent: {
      /**
       * Always `response.created`.
       */
      type: 'response.created';
      /**
       * An answer, or how far it is.
       */
      response: components['schemas']['Response'];
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Why there is no answer.
     */
    ResponseError: {
      /**
       * The reason, for programs.
       */
      code: components['schemas']['ResponseErrorCode'];
      /**
       * The reason, for people.
       */
      message: string;
    };
    /**
     * The reason, for programs.
     */
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
    /**
     * The answer failed; its `error` says why. No event follows.
     */
    ResponseFailedEvent: {
      /**
       * Always `response.failed`.
       */
      type: 'response.failed';
      /**
       * An answer, or how far it is.
       */
      response: components['schemas']['Response'];
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * Mends JSON that a model wrote badly.
     */
    ResponseHealingPlugin: {
      /**
       * Always `response-healing`.
       */
      id: 'response-healing';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
    };
    /**
     * The model is at work.
     */
    ResponseInProgressEvent: {
      /**
       * Always `response.in_progress`.
       */
      type: 'response.in_progress';
      /**
       * An answer, or how far it is.
       */
      response: components['schemas']['Response'];
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The answer ended too soon; `incomplete_details` says why. No event follows.
     */
    ResponseIncompleteEvent: {
      /**
       * Always `response.incomplete`.
       */
      type: 'response.incomplete';
      /**
       * An answer, or how far it is.
       */
      response: components['schemas']['Response'];
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * How the model thought.
     */
    ResponseReasoning: {
      /**
       * How much the model thinks before it answers, from the most to nothing.
       */
      effort?: components['schemas']['ReasoningEffort'] | null;
      /**
       * How long the summary of the thoughts is.
       */
      summary?: components['schemas']['ReasoningSummary'] | null;
      /**
       * Which earlier thoughts the model is shown. For GPT-5.6 and newer.
       */
      context?: components['schemas']['ReasoningContext'] | null;
      /**
       * How the model thinks. For GPT-5.6 and newer.
       */
      mode?: components['schemas']['ReasoningMode'] | null;
    };
    /**
     * An attempt at a provider.
     */
    RoutingAttempt: {
      /**
       * The provider.
       */
      provider: string;
      /**
       * The model.
       */
      model: string;
      /**
       * The HTTP status that it was answered with.
       */
      status: number;
    };
    /**
     * A model at a provider.
     */
    RoutingEndpoint: {
      /**
       * The provider.
       */
      provider: string;
      /**
       * The model.
       */
      model: string;
      /**
       * Whether it was chosen.
       */
      selected: boolean;
    };
    /**
     * Where the request could go.
     */
    RoutingEndpoints: {
      /**
       * How many endpoints there are.
       */
      total: number;
      /**
       * Those that could answer.
       */
      available: components['schemas']['RoutingEndpoint'][];
    };
    /**
     * How the request found its provider. Only where the header `X-OpenRouter-Metadata` asks for it; in a stream, with the last event.
     */
    RoutingMetadata: {
      /**
       * The model that was asked for.
       */
      requested: string;
      /**
       * How the model was chosen.
       */
      strategy: components['schemas']['RoutingStrategy'];
      /**
       * Where the request was routed.
       */
      region: string | null;
      /**
       * The routing in a sentence.
       */
      summary: string;
      /**
       * Which attempt answered, from 1; 0 where none reached a provider.
       */
      attempt: number;
      /**
       * Whether a key of yours with the provider was used.
       */
      is_byok: boolean;
      /**
       * Where the request could go.
       */
      endpoints: components['schemas']['RoutingEndpoints'];
      /**
       * The attempts.
       */
      attempts?: components['schemas']['RoutingAttempt'][];
      /**
       * What the choice heeded.
       */
      params?: components['schemas']['RoutingParams'];
      /**
       * What worked on the request and the answer.
       */
      pipeline?: components['schemas']['PipelineStage'][];
    };
    /**
     * What the choice heeded.
     */
    RoutingParams: {
      /**
       * How good the model had to be.
       */
      quality_floor?: number;
      /**
       * How fast it had to be, in tokens a second.
       */
      throughput_floor?: number;
      /**
       * Which versions of it there were.
       */
      version_group?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * How the model was chosen.
     */
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
    /**
     * A reason for a person to look.
     */
    SafetyCheck: {
      /**
       * The identifier of the check.
       */
      id: string;
      /**
       * The reason, for programs.
       */
      code: string;
      /**
       * The reason, for people.
       */
      message: string;
    };
    /**
     * How much of the pages the model is shown.
     */
    SearchContextSize: ('low' | 'medium' | 'high') | (string & {});
    /**
     * Who searches. `native` is the model's own provider, `auto` the best of those that are there.
     */
    SearchEngine: ('auto' | 'native' | 'exa' | 'parallel' | 'firecrawl' | 'perplexity') | (string & {});
    /**
     * Which sites are searched.
     */
    SearchFilters: {
      /**
       * Only these.
       */
      allowed_domains?: string[] | null;
      /**
       * All but these.
       */
      blocked_domains?: string[] | null;
      /**
       * All but these, as other engines call it.
       */
      excluded_domains?: string[] | null;
    };
    /**
     * How thoroughly an engine searches. Each engine knows some of these.
     */
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
    /**
     * A search of OpenRouter's models.
     */
    SearchModelsItem: {
      /**
       * Always `openrouter:experimental__search_models`.
       */
      type: 'openrouter:experimental__search_models';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What was looked for.
       */
      query?: string;
      /**
       * The arguments of the search as JSON text.
       */
      arguments?: string;
    };
    /**
     * How models are found.
     */
    SearchModelsParameters: {
      /**
       * How many are found at most.
       * @default 5
       */
      max_results?: number;
    };
    /**
     * How far a search is.
     */
    SearchStatus: ('in_progress' | 'searching' | 'completed' | 'failed') | (string & {});
    /**
     * How often OpenRouter called tools.
     */
    ServerToolUse: {
      /**
       * Searches of the web.
       */
      web_search_requests?: number | null;
      /**
       * Calls that the model asked for.
       */
      tool_calls_requested?: number | null;
      /**
       * Calls that were made.
       */
      tool_calls_executed?: number | null;
    };
    /**
     * The commands of one call of a shell.
     */
    ShellAction: {
      /**
       * The commands, in order.
       */
      commands: string[];
      /**
       * How long they may take, in milliseconds.
       */
      timeout_ms?: number | null;
      /**
       * How much of their output is kept, in characters.
       */
      max_output_length?: number | null;
    };
    /**
     * Commands that your program or the provider runs in a shell.
     */
    ShellCall: {
      /**
       * Always `shell_call`.
       */
      type: 'shell_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The commands of a call of the provider's shell.
       */
      action?: components['schemas']['ShellCallAction'];
      /**
       * The action as JSON text.
       */
      arguments?: string | null;
    };
    /**
     * The commands of a call of the provider's shell.
     */
    ShellCallAction: {
      /**
       * The commands, in order.
       */
      commands: string[];
      /**
       * How long they may take, in milliseconds.
       */
      timeout_ms: number | null;
      /**
       * How much of their output is kept, in characters.
       */
      max_output_length: number | null;
    };
    /**
     * Earlier commands of a shell, sent back.
     */
    ShellCallInput: {
      /**
       * Always `shell_call`.
       */
      type: 'shell_call';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * What the result is sent back under.
       */
      call_id: string;
      /**
       * The commands of one call of a shell.
       */
      action: components['schemas']['ShellAction'];
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * The action as JSON text.
       */
      arguments?: string | null;
      /**
       * Where the commands ran.
       */
      environment?: unknown;
    };
    /**
     * What the commands of a shell wrote.
     */
    ShellCallOutput: {
      /**
       * Always `shell_call_output`.
       */
      type: 'shell_call_output';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * The call that this is the result of.
       */
      call_id: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What each command wrote.
       */
      output: components['schemas']['ShellOutput'][];
      /**
       * How much of it was kept, in characters.
       */
      max_output_length?: number | null;
    };
    /**
     * What the commands of a shell wrote, sent by your program or sent back.
     */
    ShellCallOutputInput: {
      /**
       * Always `shell_call_output`.
       */
      type: 'shell_call_output';
      /**
       * The identifier of the item.
       */
      id?: string | null;
      /**
       * The call that this is the result of.
       */
      call_id: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * What each command wrote.
       */
      output: components['schemas']['ShellOutput'][];
      /**
       * How much of it was kept, in characters.
       */
      max_output_length?: number | null;
    };
    /**
     * The model uses the shell.
     */
    ShellChoice: {
      /**
       * Always `shell`.
       */
      type: 'shell';
    };
    /**
     * The command ended by itself.
     */
    ShellExit: {
      /**
       * Always `exit`.
       */
      type: 'exit';
      /**
       * The exit code; 0 is success.
       */
      exit_code: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Commands that OpenRouter ran in a shell.
     */
    ShellItem: {
      /**
       * Always `openrouter:shell`.
       */
      type: 'openrouter:shell';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id?: string | null;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The commands of one call of a shell.
       */
      action?: components['schemas']['ShellAction'];
      /**
       * The arguments of the call as JSON text.
       */
      arguments?: string | null;
      /**
       * What each command wrote.
       */
      output?: components['schemas']['ShellOutput'][];
    };
    /**
     * How a command ended.
     */
    ShellOutcome:
      components['schemas']['ShellExit'] | components['schemas']['ShellTimeout'] | Unknown<'type'>;
    /**
     * What one command of a shell wrote.
     */
    ShellOutput: {
      /**
       * The standard output.
       */
      stdout: string;
      /**
       * The standard error.
       */
      stderr: string;
      /**
       * How a command ended.
       */
      outcome: components['schemas']['ShellOutcome'];
    } & {
      [key: string]: unknown;
    };
    /**
     * Where commands run.
     */
    ShellParameters: {
      /**
       * Who runs them.
       */
      engine?: ('auto' | 'openrouter') | (string & {});
      /**
       * The container that commands run in.
       */
      environment?: components['schemas']['ContainerEnvironment'];
      /**
       * After how many idle seconds the container sleeps.
       * @default 900
       */
      sleep_after_seconds?: number;
    };
    /**
     * The command took too long and was stopped.
     */
    ShellTimeout: {
      /**
       * Always `timeout`.
       */
      type: 'timeout';
    } & {
      [key: string]: unknown;
    };
    /**
     * A shell.
     */
    ShellTool: {
      /**
       * Always `shell`.
       */
      type: 'shell';
    };
    /**
     * The reason, for programs.
     */
    SkinErrorCode:
      | (
          | ('invalid_prompt' | 'rate_limit_exceeded' | 'image_content_policy_violation' | 'server_error')
          | (string & {})
        )
      | (string & {});
    /**
     * How providers are ordered.
     */
    SortOptions: {
      /**
       * What providers are ordered by.
       */
      by?: components['schemas']['ProviderSort'] | null;
      /**
       * Whether they are ordered model by model, or all together.
       * @default model
       */
      partition?: ('model' | 'none' | null) | (string & {});
    };
    /**
     * After this many steps.
     */
    StepCountIs: {
      /**
       * Always `step_count_is`.
       */
      type: 'step_count_is';
      /**
       * The steps.
       */
      step_count: number;
    };
    /**
     * When OpenRouter stops calling tools. Any one that comes true is enough.
     */
    StopCondition:
      | components['schemas']['StepCountIs']
      | components['schemas']['HasToolCall']
      | components['schemas']['MaxTokensUsed']
      | components['schemas']['MaxCost']
      | components['schemas']['FinishReasonIs']
      | Unknown<'type'>;
    /**
     * The data of one server-sent event.
     */
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
    /**
     * How likely a token was, and what else it could have been.
     */
    StreamedLogprob: {
      /**
       * The token.
       */
      token: string;
      /**
       * The natural logarithm of its probability.
       */
      logprob: number;
      /**
       * The bytes of the token in UTF-8.
       */
      bytes?: number[];
      /**
       * The likeliest tokens at this place.
       */
      top_logprobs?: components['schemas']['StreamedTopLogprob'][];
    };
    /**
     * A part of an item.
     */
    StreamedPart:
      | components['schemas']['OutputText']
      | components['schemas']['ReasoningText']
      | components['schemas']['Refusal']
      | Unknown<'type'>;
    /**
     * A token that could have stood at a place.
     */
    StreamedTopLogprob: {
      /**
       * The token.
       */
      token?: string;
      /**
       * The natural logarithm of its probability.
       */
      logprob?: number;
      /**
       * The bytes of the token in UTF-8.
       */
      bytes?: number[];
    };
    /**
     * A task that another model carried out.
     */
    SubagentItem: {
      /**
       * Always `openrouter:subagent`.
       */
      type: 'openrouter:subagent';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * What the result is sent back under.
       */
      call_id?: string;
      /**
       * How far an item is that does work of its own and can fail at it.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The name of the call.
       */
      name?: string;
      /**
       * The name of the subagent.
       */
      instance_name?: string;
      /**
       * The model that did the task.
       */
      model?: string;
      /**
       * The name of the task.
       */
      task_name?: string;
      /**
       * What was to be done.
       */
      task_description?: string;
      /**
       * What came of it.
       */
      outcome?: string;
      /**
       * Why it failed.
       */
      error?: string;
    };
    /**
     * Who does tasks, and with what.
     */
    SubagentParameters: {
      /**
       * The model that does them.
       */
      model?: string;
      /**
       * What the subagent is called.
       */
      name?: string;
      /**
       * What the subagent is told first.
       */
      instructions?: string;
      /**
       * The tools that it may call.
       */
      tools?: components['schemas']['InnerTool'][];
      /**
       * How many calls of tools it may make.
       */
      max_tool_calls?: number;
      /**
       * How many tokens it may write.
       */
      max_completion_tokens?: number;
      /**
       * How freely it chooses its words.
       */
      temperature?: number;
      /**
       * How much a model behind a tool thinks.
       */
      reasoning?: components['schemas']['InnerReasoning'];
      /**
       * Whether it may call your functions.
       */
      inherit_functions?: boolean;
      /**
       * Which of them; a name that no function has is refused.
       */
      inherited_function_names?: components['schemas']['InheritedFunction'][];
    };
    /**
     * An item of a subagent's work.
     */
    SubagentStep: {
      /**
       * The kind of the item.
       */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A passage of the summary of what the model thought.
     */
    SummaryText: {
      /**
       * Always `summary_text`.
       * @constant
       */
      type: 'summary_text';
      /**
       * The passage.
       */
      text: string;
    };
    /**
     * An item of the conversation that is no message of a user or the model.
     */
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
    /**
     * How far an item is that does work of its own and can fail at it.
     */
    TaskStatus: ('in_progress' | 'completed' | 'incomplete' | 'failed') | (string & {});
    /**
     * More text of a part.
     */
    TextDeltaEvent: {
      /**
       * Always `response.output_text.delta`.
       */
      type: 'response.output_text.delta';
      /**
       * The text that follows what came before.
       */
      delta: string;
      /**
       * How likely each of its tokens was; empty unless `top_logprobs` asked for it.
       */
      logprobs: components['schemas']['StreamedLogprob'][];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The text of a part is complete.
     */
    TextDoneEvent: {
      /**
       * Always `response.output_text.done`.
       */
      type: 'response.output_text.done';
      /**
       * The whole text of the part.
       */
      text: string;
      /**
       * How likely each of its tokens was; empty unless `top_logprobs` asked for it.
       */
      logprobs: components['schemas']['StreamedLogprob'][];
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the part in the item's `content`, from 0.
       */
      content_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A step in a text editor.
     */
    TextEditorItem: {
      /**
       * Always `openrouter:text_editor`.
       */
      type: 'openrouter:text_editor';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The step.
       */
      command?: ('view' | 'create' | 'str_replace' | 'insert') | (string & {});
      /**
       * The path of the file.
       */
      filePath?: string;
    };
    /**
     * What the text is.
     */
    TextFormat:
      | components['schemas']['PlainTextFormat']
      | components['schemas']['JsonObjectFormat']
      | components['schemas']['JsonSchemaFormat']
      | Unknown<'type'>;
    /**
     * The form of the text.
     */
    TextOptions: {
      /**
       * What the text is.
       */
      format?: components['schemas']['TextFormat'];
      /**
       * How much the model says.
       */
      verbosity?: ('low' | 'medium' | 'high' | 'xhigh' | 'max' | null) | (string & {});
    };
    /**
     * How likely a token was, and what else it could have been.
     */
    TokenLogprob: {
      /**
       * The token.
       */
      token: string;
      /**
       * The natural logarithm of its probability.
       */
      logprob: number;
      /**
       * The bytes of the token in UTF-8.
       */
      bytes: number[];
      /**
       * The likeliest tokens at this place.
       */
      top_logprobs: components['schemas']['TopLogprob'][];
    };
    /**
     * Something that the model may call: a function of yours, a tool that the provider runs, or one that OpenRouter runs.
     */
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
    /**
     * Who calls a tool: the model itself, or code that it writes.
     */
    ToolCaller: ('direct' | 'programmatic') | (string & {});
    /**
     * Which tool the model calls.
     */
    ToolChoice: components['schemas']['ToolChoiceMode'] | components['schemas']['ToolChoiceTool'];
    /**
     * Whether the model may call tools, must not, or must.
     */
    ToolChoiceMode: ('auto' | 'none' | 'required') | (string & {});
    /**
     * A tool, or a few tools, that the model is held to.
     */
    ToolChoiceTool:
      | components['schemas']['FunctionChoice']
      | components['schemas']['HostedChoice']
      | components['schemas']['AllowedTools']
      | components['schemas']['ApplyPatchChoice']
      | components['schemas']['ShellChoice']
      | Unknown<'type'>;
    /**
     * A part of what a tool gave back.
     */
    ToolOutputContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile']
      | Unknown<'type'>;
    /**
     * A search of the tools whose loading was deferred.
     */
    ToolSearchItem: {
      /**
       * Always `openrouter:tool_search`.
       */
      type: 'openrouter:tool_search';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What was looked for.
       */
      query?: string;
    };
    /**
     * How tools are found.
     */
    ToolSearchParameters: {
      /**
       * How many are found at most.
       * @default 5
       */
      max_results?: number;
    };
    /**
     * A token that could have stood at a place.
     */
    TopLogprob: {
      /**
       * The token.
       */
      token: string;
      /**
       * The natural logarithm of its probability.
       */
      logprob: number;
      /**
       * The bytes of the token in UTF-8.
       */
      bytes: number[];
    };
    /**
     * Names for tools that watch your program. More keys of yours are passed on.
     */
    Trace: {
      /**
       * The trace that the request is part of.
       */
      trace_id?: string;
      /**
       * What the trace is called.
       */
      trace_name?: string;
      /**
       * What the step is called.
       */
      span_name?: string;
      /**
       * What the request is called.
       */
      generation_name?: string;
      /**
       * The step that the request is part of.
       */
      parent_span_id?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A tool that this description does not know.
     */
    UnknownTool: {
      /**
       * The kind of the tool.
       */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Changes a file.
     */
    UpdateFile: {
      /**
       * Always `update_file`.
       */
      type: 'update_file';
      /**
       * The path of the file.
       */
      path: string;
      /**
       * The change as a V4A diff.
       */
      diff: string;
    };
    /**
     * A web page that a piece of the text rests on.
     */
    UrlCitation: {
      /**
       * Always `url_citation`.
       */
      type: 'url_citation';
      /**
       * The address of the page.
       */
      url: string;
      /**
       * The title of the page.
       */
      title: string;
      /**
       * Where the piece begins in the text, in characters from 0.
       */
      start_index: number;
      /**
       * Where the piece ends, not included.
       */
      end_index: number;
      /**
       * What the page says.
       */
      content?: string;
    };
    /**
     * A page that was found.
     */
    UrlSource: {
      /**
       * Always `url`.
       * @constant
       */
      type: 'url';
      /**
       * The address of the page.
       */
      url: string;
    };
    /**
     * What the answer took.
     */
    Usage: {
      /**
       * The tokens that the model read.
       */
      input_tokens: number;
      /**
       * What the tokens read consist of.
       */
      input_tokens_details: components['schemas']['InputTokensDetails'];
      /**
       * The tokens that it wrote.
       */
      output_tokens: number;
      /**
       * What the tokens written consist of.
       */
      output_tokens_details: components['schemas']['OutputTokensDetails'];
      /**
       * Both together.
       */
      total_tokens: number;
      /**
       * The price, in credits (US dollars).
       */
      cost?: number | null;
      /**
       * What the price consists of.
       */
      cost_details?: components['schemas']['CostDetails'];
      /**
       * Whether a key of yours with the provider was used.
       */
      is_byok?: boolean;
      /**
       * How often OpenRouter called tools.
       */
      server_tool_use_details?: components['schemas']['ServerToolUse'] | null;
    };
    /**
     * A page that OpenRouter read.
     */
    WebFetchItem: {
      /**
       * Always `openrouter:web_fetch`.
       */
      type: 'openrouter:web_fetch';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The address of the page.
       */
      url?: string;
      /**
       * The title of the page.
       */
      title?: string;
      /**
       * What the page says.
       */
      content?: string;
      /**
       * The HTTP status that the page was answered with.
       */
      httpStatus?: number;
      /**
       * Why it could not be read.
       */
      error?: string;
    };
    /**
     * How pages are read.
     */
    WebFetchParameters: {
      /**
       * Who reads them.
       */
      engine?: ('auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl') | (string & {});
      /**
       * How many pages are read at most.
       */
      max_uses?: number;
      /**
       * How much of a page the model is shown, in tokens.
       */
      max_content_tokens?: number;
      /**
       * Only pages of these sites.
       */
      allowed_domains?: string[];
      /**
       * No pages of these sites.
       */
      blocked_domains?: string[];
    };
    /**
     * Reads pages that the prompt names.
     */
    WebFetchPlugin: {
      /**
       * Always `web-fetch`.
       */
      id: 'web-fetch';
      /**
       * How many pages are read at most.
       */
      max_uses?: number;
      /**
       * How much of a page the model is shown, in tokens.
       */
      max_content_tokens?: number;
      /**
       * Only pages of these sites.
       */
      allowed_domains?: string[];
      /**
       * No pages of these sites.
       */
      blocked_domains?: string[];
    };
    /**
     * Puts results of a web search into the prompt. Use the tool `openrouter:web_search` instead.
     * @deprecated
     */
    WebPlugin: {
      /**
       * Always `web`.
       */
      id: 'web';
      /**
       * Whether it is at work; without it, it is.
       */
      enabled?: boolean;
      /**
       * Who searches.
       */
      engine?: ('native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity') | (string & {});
      /**
       * How thoroughly an engine searches. Each engine knows some of these.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * How many pages are found at most.
       */
      max_results?: number;
      /**
       * How many searches are made at most.
       */
      max_uses?: number;
      /**
       * What the model is told of the results.
       */
      search_prompt?: string;
      /**
       * Only these sites.
       */
      include_domains?: string[];
      /**
       * All but these sites.
       */
      exclude_domains?: string[];
      /**
       * Roughly where the user is, in the form that asks for its tag.
       */
      user_location?: components['schemas']['RequiredLocation'] | null;
    };
    /**
     * Asked a search engine.
     */
    WebSearch: {
      /**
       * Always `search`.
       */
      type: 'search';
      /**
       * What was asked.
       */
      query: string;
      /**
       * Everything that was asked, where it was more than one.
       */
      queries?: string[];
      /**
       * The pages that were found.
       */
      sources?: components['schemas']['UrlSource'][];
    };
    /**
     * What was done on the web.
     */
    WebSearchAction:
      | components['schemas']['WebSearch']
      | components['schemas']['OpenPage']
      | components['schemas']['FindInPage']
      | Unknown<'type'>;
    /**
     * A search of the web by the provider.
     */
    WebSearchCall: {
      /**
       * Always `web_search_call`.
       */
      type: 'web_search_call';
      /**
       * The identifier of the item.
       */
      id: string;
      /**
       * How far a search is.
       */
      status: components['schemas']['SearchStatus'];
      /**
       * What was done on the web.
       */
      action?: components['schemas']['WebSearchAction'];
    } & {
      [key: string]: unknown;
    };
    /**
     * A search of the web is complete.
     */
    WebSearchCompletedEvent: {
      /**
       * Always `response.web_search_call.completed`.
       */
      type: 'response.web_search_call.completed';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A search of the web is begun.
     */
    WebSearchInProgressEvent: {
      /**
       * Always `response.web_search_call.in_progress`.
       */
      type: 'response.web_search_call.in_progress';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * A search of the web by OpenRouter.
     */
    WebSearchItem: {
      /**
       * Always `openrouter:web_search`.
       */
      type: 'openrouter:web_search';
      /**
       * The identifier of the item.
       */
      id?: string;
      /**
       * How far an item is. `incomplete` means that the answer ended before the item did.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * What was searched and found.
       */
      action?: components['schemas']['WebSearchItemAction'];
    };
    /**
     * What was searched and found.
     */
    WebSearchItemAction: {
      /**
       * Always `search`.
       * @constant
       */
      type: 'search';
      /**
       * What was asked.
       */
      query: string;
      /**
       * The pages that were found.
       */
      sources?: components['schemas']['UrlSource'][];
    };
    /**
     * How the web is searched.
     */
    WebSearchParameters: {
      /**
       * Who searches. `native` is the model's own provider, `auto` the best of those that are there.
       */
      engine?: components['schemas']['SearchEngine'];
      /**
       * How thoroughly an engine searches. Each engine knows some of these.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * How many pages one search finds at most.
       * @default 5
       */
      max_results?: number;
      /**
       * How many pages all searches find at most.
       * @default 50
       */
      max_total_results?: number;
      /**
       * How many searches are made at most.
       */
      max_uses?: number;
      /**
       * How much of a page the model is shown, in characters. Wins over `search_context_size`.
       */
      max_characters?: number;
      /**
       * How much of the pages the model is shown.
       */
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * Only these sites.
       */
      allowed_domains?: string[];
      /**
       * All but these sites. Only Exa takes both lists.
       */
      excluded_domains?: string[];
      /**
       * Roughly where the user is.
       */
      user_location?: components['schemas']['Location'];
    };
    /**
     * The provider's search of the web, as first published.
     */
    WebSearchPreviewTool: {
      /**
       * The version of the tool.
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
      /**
       * Who searches. `native` is the model's own provider, `auto` the best of those that are there.
       */
      engine?: components['schemas']['SearchEngine'];
      /**
       * How thoroughly an engine searches. Each engine knows some of these.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * How much of the pages the model is shown.
       */
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * How many pages are found at most.
       * @default 5
       */
      max_results?: number;
      /**
       * How many searches are made at most.
       */
      max_uses?: number;
      /**
       * Which sites are searched.
       */
      filters?: components['schemas']['SearchFilters'] | null;
      /**
       * Roughly where the user is, in the form that asks for its tag.
       */
      user_location?: components['schemas']['RequiredLocation'] | null;
    };
    /**
     * The web is being searched.
     */
    WebSearchSearchingEvent: {
      /**
       * Always `response.web_search_call.searching`.
       */
      type: 'response.web_search_call.searching';
      /**
       * The item that this is about.
       */
      item_id: string;
      /**
       * The place of the item in `output`, from 0.
       */
      output_index: number;
      /**
       * The place of the event in the stream; it only grows.
       */
      sequence_number: number;
    };
    /**
     * The provider's search of the web.
     */
    WebSearchTool: {
      /**
       * The version of the tool.
       */
      type: 'web_search' | 'web_search_2025_08_26';
      /**
       * Who searches. `native` is the model's own provider, `auto` the best of those that are there.
       */
      engine?: components['schemas']['SearchEngine'];
      /**
       * How thoroughly an engine searches. Each engine knows some of these.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * How much of the pages the model is shown.
       */
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * How many pages are found at most.
       * @default 5
       */
      max_results?: number;
      /**
       * How many searches are made at most.
       */
      max_uses?: number;
      /**
       * Which sites are searched.
       */
      filters?: components['schemas']['SearchFilters'] | null;
      /**
       * Roughly where the user is.
       */
      user_location?: components['schemas']['Location'] | null;
    };
  };
  responses: {
    /**
     * The provider failed.
     */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The request is not valid: a parameter is missing or wrong, `store` is true, or `previous_response_id` is set.
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The edge of the network waited too long. The status is none of the standard ones.
     */
    EdgeTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The key may not do this, or a guardrail or the moderation stopped the request.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * Something failed at OpenRouter. The message tells no more than that.
     */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * No model or no provider is left after all the conditions of the request.
     */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The body is too large.
     */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The account has no credit left.
     */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The provider has too much to do. The status is none of the standard ones.
     */
    ProviderOverloaded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The request took too long.
     */
    RequestTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * No provider is there just now.
     */
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * Too many requests; wait before the next.
     */
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
    /**
     * The key is missing, wrong or switched off.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The request is well formed but cannot be carried out.
     */
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
    /**
     * Experiments of Anthropic's models that the request takes part in.
     */
    AnthropicBetaHeader: string;
    /**
     * What your program is for, for the rankings. Names that are not known are dropped without a word.
     */
    AppCategoriesHeader: string;
    /**
     * The name of your program, for the rankings. `X-Title` is its old name.
     */
    AppTitleHeader: string;
    /**
     * The address of your program, for the rankings of programs.
     */
    AppUrlHeader: string;
    /**
     * Replaces what the cache holds for this request.
     */
    CacheClearHeader: 'true';
    /**
     * Whether the answer may come out of the cache of answers, and is kept there. An answer of the cache costs nothing and counts no tokens.
     */
    CacheHeader: ('true' | 'false') | (string & {});
    /**
     * How long the answer is kept in the cache.
     */
    CacheTtlHeader: number;
    /**
     * The old name of `X-OpenRouter-Metadata`. Use that instead.
     * @deprecated
     */
    ExperimentalMetadataHeader: ('enabled' | 'disabled') | (string & {});
    /**
     * Whether the answer says how the request found its provider, as `openrouter_metadata`.
     */
    RoutingMetadataHeader: ('enabled' | 'disabled') | (string & {});
    /**
     * As `session_id` of the body, which wins.
     */
    SessionHeader: string;
  };
  requestBodies: never;
  headers: {
    /**
     * How old the answer of the cache is.
     */
    CacheAge: number;
    /**
     * The identifier of the request that the answer of the cache was made for.
     */
    CacheSourceId: string;
    /**
     * Whether the answer came out of the cache. Only where the cache is at work.
     */
    CacheStatus: ('HIT' | 'MISS') | (string & {});
    /**
     * How long the answer is kept in the cache.
     */
    CacheTtl: number;
    /**
     * The identifier under which `GET /generation` tells what the request took.
     */
    GenerationId: string;
    /**
     * How many requests are allowed. Only where OpenRouter itself refuses.
     */
    RateLimitLimit: number;
    /**
     * How many of them are left.
     */
    RateLimitRemaining: number;
    /**
     * When they are counted anew.
     */
    RateLimitReset: number;
    /**
     * After how long to try again. Not always there.
     */
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
        /**
         * Whether the answer says how the request found its provider, as `openrouter_metadata`.
         */
        'X-OpenRouter-Metadata'?: components['parameters']['RoutingMetadataHeader'];
        /**
         * The old name of `X-OpenRouter-Metadata`. Use that instead.
         * @deprecated
         */
        'X-OpenRouter-Experimental-Metadata'?: components['parameters']['ExperimentalMetadataHeader'];
        /**
         * The address of your program, for the rankings of programs.
         */
        'HTTP-Referer'?: components['parameters']['AppUrlHeader'];
        /**
         * The name of your program, for the rankings. `X-Title` is its old name.
         */
        'X-OpenRouter-Title'?: components['parameters']['AppTitleHeader'];
        /**
         * What your program is for, for the rankings. Names that are not known are dropped without a word.
         */
        'X-OpenRouter-Categories'?: components['parameters']['AppCategoriesHeader'];
        /**
         * As `session_id` of the body, which wins.
         */
        'x-session-id'?: components['parameters']['SessionHeader'];
        /**
         * Whether the answer may come out of the cache of answers, and is kept there. An answer of the cache costs nothing and counts no tokens.
         */
        'X-OpenRouter-Cache'?: components['parameters']['CacheHeader'];
        /**
         * How long the answer is kept in the cache.
         */
        'X-OpenRouter-Cache-TTL'?: components['parameters']['CacheTtlHeader'];
        /**
         * Replaces what the cache holds for this request.
         */
        'X-OpenRouter-Cache-Clear'?: components['parameters']['CacheClearHeader'];
        /**
         * Experiments of Anthropic's models that the request takes part in.
         */
        'x-anthropic-beta'?: components['parameters']['AnthropicBetaHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * The conversation, the model, and how to answer.
     */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateResponse'];
      };
    };
    responses: {
      /**
       * The answer; a stream of events where the request asks for one.
       */
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
