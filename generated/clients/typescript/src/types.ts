import type { UnknownVariant } from './runtime/types.ts';

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
     * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
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
     * A tool added during the conversation.
     */
    AddedTool: components['schemas']['Tool'] | components['schemas']['UnknownTool'];
    /**
     * Tools that become available at this point of the conversation.
     */
    AdditionalTools: {
      /**
       * Always `additional_tools`.
       */
      type: 'additional_tools';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The role of the author that adds the tools.
       */
      role:
        | ('unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer' | 'tool')
        | (string & {});
      /**
       * The tools to add.
       */
      tools: components['schemas']['AddedTool'][];
    };
    /**
     * Advice from another model.
     */
    AdvisorItem: {
      /**
       * Always `openrouter:advisor`.
       */
      type: 'openrouter:advisor';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The name of the advisor.
       */
      instance_name?: string;
      /**
       * The model of the advisor.
       */
      model?: string;
      /**
       * The prompt for the advisor.
       */
      prompt?: string;
      /**
       * The advice.
       */
      advice?: string;
      /**
       * The error message if the advisor failed.
       */
      error?: string;
    };
    /**
     * Options for the advisor.
     */
    AdvisorParameters: {
      /**
       * The model of the advisor.
       */
      model?: string;
      /**
       * The name of the advisor.
       */
      name?: string;
      /**
       * The system message for the advisor.
       */
      instructions?: string;
      /**
       * If true, passes the conversation to the advisor.
       */
      forward_transcript?: boolean;
      /**
       * If true, streams the advisor's text as events of its item.
       */
      stream?: boolean;
      /**
       * Maximum number of output tokens.
       */
      max_completion_tokens?: number;
      /**
       * The sampling temperature.
       */
      temperature?: number;
      /**
       * Reasoning options of a model used by a server tool.
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
     * A content part of an agent message.
     */
    AgentContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['EncryptedContent']
      | UnknownVariant<'type'>;
    /**
     * A message from one agent to another.
     */
    AgentMessage: {
      /**
       * Always `agent_message`.
       */
      type: 'agent_message';
      /**
       * The ID of the message.
       */
      id?: string | null;
      /**
       * The agent that sends the message.
       */
      author: string;
      /**
       * The agent that receives the message.
       */
      recipient: string;
      /**
       * The content parts of the message.
       */
      content: components['schemas']['AgentContent'][];
      /**
       * The agent.
       */
      agent?: components['schemas']['Agent'] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * A model call that follows the rules.
     */
    AlignmentAllowed: {
      /**
       * Always `allowed`.
       */
      outcome: 'allowed';
      /**
       * The number of the model call, starting at 1.
       */
      call: number;
      /**
       * The result of each rule, in the order of the request.
       */
      rules: components['schemas']['AlignmentVerdict'][];
    };
    /**
     * A model call that breaks a rule.
     */
    AlignmentBlocked: {
      /**
       * Always `blocked`.
       */
      outcome: 'blocked';
      /**
       * The number of the model call, starting at 1.
       */
      call: number;
      /**
       * The result of each rule, in the order of the request.
       */
      rules: components['schemas']['AlignmentVerdict'][];
    };
    /**
     * The result of a model call.
     */
    AlignmentCall:
      | components['schemas']['AlignmentAllowed']
      | components['schemas']['AlignmentBlocked']
      | components['schemas']['AlignmentUnavailable']
      | UnknownVariant<'outcome'>;
    /**
     * The results of the `alignment` plugin for a blocked response. Beta.
     */
    AlignmentFailure: {
      /**
       * The result of each model call.
       */
      calls: components['schemas']['AlignmentCall'][];
      /**
       * The output items of the blocked response.
       */
      rejected?: components['schemas']['OutputItem'][];
    };
    /**
     * Checks each model response against your rules. Beta. In `enforce` mode, a response that breaks a rule is generated again, and blocked with status 403 after the last retry. A response that cannot be checked is blocked with status 503. In a stream, both errors are `response.failed` events; see `error_type` for the reason. A request can contain one `alignment` plugin. Not available with zero data retention, regional hosts or HIPAA workspaces.
     */
    AlignmentPlugin: {
      /**
       * Always `alignment`.
       */
      id: 'alignment';
      /**
       * The rules.
       */
      rules: components['schemas']['AlignmentRule'][];
      /**
       * `enforce` blocks responses that break a rule. `audit` only reports them, as `alignment` in the response.
       * @default audit
       */
      mode?: ('audit' | 'enforce') | (string & {});
      /**
       * The probability from which a rule counts as broken.
       * @default 0.7
       */
      threshold?: number;
      /**
       * Maximum number of times to generate a blocked response again.
       * @default 1
       */
      max_retries?: number;
      /**
       * If true, the rules are also sent to the model.
       * @default true
       */
      instruct?: boolean;
    };
    /**
     * The results of the `alignment` plugin. Beta. In a stream, the `response.completed` event contains them.
     */
    AlignmentResult: {
      /**
       * The result of each model call.
       */
      calls: components['schemas']['AlignmentCall'][];
    };
    /**
     * A rule for model responses.
     */
    AlignmentRule: {
      /**
       * The rule, in natural language.
       */
      rule: string;
      /**
       * The parts of the response to check.
       */
      watch: components['schemas']['AlignmentSubject'][];
    };
    /**
     * A part of the response to check.
     */
    AlignmentSubject: ('content' | 'tool_calls' | 'refusal' | 'images' | 'audio') | (string & {});
    /**
     * A model call that could not be checked.
     */
    AlignmentUnavailable: {
      /**
       * Always `unavailable`.
       */
      outcome: 'unavailable';
      /**
       * The number of the model call, starting at 1.
       */
      call: number;
      /**
       * The reason, such as `time_limit` if the check timed out.
       */
      reason: ('cut' | 'evaluator_error' | 'malformed_answer' | 'time_limit') | (string & {});
    };
    /**
     * The result of a rule.
     */
    AlignmentVerdict: {
      /**
       * True if the rule applies to the response.
       */
      applicable: boolean;
      /**
       * True if the response breaks the rule.
       */
      broken: boolean;
      /**
       * The probability that the response breaks the rule. Null if the rule does not apply.
       */
      probability: number | null;
    };
    /**
     * Limits the model to some of the tools.
     */
    AllowedTools: {
      /**
       * Always `allowed_tools`.
       */
      type: 'allowed_tools';
      /**
       * `auto` allows tool calls, `required` forces at least one.
       */
      mode: ('auto' | 'required') | (string & {});
      /**
       * The allowed tools, each identified by its `type` and, if it has one, its `name`.
       */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /**
     * A citation or file reference in the text.
     */
    Annotation:
      | components['schemas']['UrlCitation']
      | components['schemas']['FileCitation']
      | components['schemas']['FilePath']
      | UnknownVariant<'type'>;
    /**
     * An annotation was added to a text.
     */
    AnnotationAddedEvent: {
      /**
       * Always `response.output_text.annotation.added`.
       */
      type: 'response.output_text.annotation.added';
      /**
       * A citation or file reference in the text.
       */
      annotation: components['schemas']['Annotation'];
      /**
       * The zero-based index of the annotation in `annotations`.
       */
      annotation_index: number;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
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
     * A file change that your application must apply. Report the result as `apply_patch_call_output`.
     */
    ApplyPatchCall: {
      /**
       * Always `apply_patch_call`.
       */
      type: 'apply_patch_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The ID of the tool call. Send the result with the same `call_id`.
       */
      call_id: string;
      /**
       * A change to one file.
       */
      operation: components['schemas']['PatchOperation'];
      /**
       * The status of the call.
       */
      status: ('in_progress' | 'completed') | (string & {});
      /**
       * The ID of the entity that created the call.
       */
      created_by?: string;
    };
    /**
     * An earlier file change, sent back as input.
     */
    ApplyPatchCallInput: {
      /**
       * Always `apply_patch_call`.
       */
      type: 'apply_patch_call';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The ID of the tool call.
       */
      call_id: string;
      /**
       * A change to one file.
       */
      operation: components['schemas']['PatchOperation'];
      /**
       * The status of the call.
       */
      status: ('in_progress' | 'completed') | (string & {});
    };
    /**
     * The result of a file change.
     */
    ApplyPatchCallOutput: {
      /**
       * Always `apply_patch_call_output`.
       */
      type: 'apply_patch_call_output';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The `call_id` of the tool call.
       */
      call_id: string;
      /**
       * `completed` if the change was applied, otherwise `failed`.
       */
      status: ('completed' | 'failed') | (string & {});
      /**
       * Output for the model, such as an error message.
       */
      output?: string | null;
    };
    /**
     * Forces a file change.
     */
    ApplyPatchChoice: {
      /**
       * Always `apply_patch`.
       */
      type: 'apply_patch';
    };
    /**
     * Text to append to the diff of a file change.
     */
    ApplyPatchDiffDeltaEvent: {
      /**
       * Always `response.apply_patch_call_operation_diff.delta`.
       */
      type: 'response.apply_patch_call_operation_diff.delta';
      /**
       * The text to append to the diff.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The diff of a file change is complete.
     */
    ApplyPatchDiffDoneEvent: {
      /**
       * Always `response.apply_patch_call_operation_diff.done`.
       */
      type: 'response.apply_patch_call_operation_diff.done';
      /**
       * The complete diff.
       */
      diff: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A file change requested with `openrouter:apply_patch`. Your application must apply it.
     */
    ApplyPatchItem: {
      /**
       * Always `openrouter:apply_patch`.
       */
      type: 'openrouter:apply_patch';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call. Send the result with the same `call_id`.
       */
      call_id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * A change to one file.
       */
      operation?: components['schemas']['PatchOperation'];
      /**
       * The error message if the tool failed.
       */
      error?: string;
    };
    /**
     * Options for file changes.
     */
    ApplyPatchParameters: {
      /**
       * The engine that handles the tool call.
       */
      engine?: ('auto' | 'native' | 'openrouter') | (string & {});
    };
    /**
     * Lets the model change files. Your application applies the changes.
     */
    ApplyPatchTool: {
      /**
       * Always `apply_patch`.
       */
      type: 'apply_patch';
    };
    /**
     * A tool call blocked by the `armor` plugin. Returned in place of the call if `output_mode` is `custom_item`. Send it back unchanged, so that the model learns the reason.
     */
    ArmorBlockedItem: {
      /**
       * Always `openrouter:armor_blocked`.
       */
      type: 'openrouter:armor_blocked';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The ID of the blocked tool call.
       */
      call_id: string;
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The namespace of the tool.
       */
      namespace?: string;
      /**
       * The arguments as a JSON string.
       */
      arguments: string;
      /**
       * The rule that matched.
       */
      explanation: string;
      /**
       * The reason as sent to the model.
       */
      reason: string;
      /**
       * Always `completed`.
       * @constant
       */
      status: 'completed';
    };
    /**
     * Your rules, and context for the classifier.
     */
    ArmorContext: {
      /**
       * The version of the format, such as 1.
       */
      v: number;
      /**
       * Rules for tool calls, and facts about the environment.
       */
      auto_mode?: components['schemas']['ArmorRules'];
    };
    /**
     * A fact about the environment, as an object or as text of the form `Name: value`.
     */
    ArmorFact: string | components['schemas']['NamedArmorFact'];
    /**
     * Blocks dangerous tool calls before your application receives them. Beta.
     */
    ArmorPlugin: {
      /**
       * Always `armor`.
       */
      id: 'armor';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * `enforce` blocks flagged tool calls. `audit` only reports them, as `safeguard_results` in the response.
       * @default enforce
       */
      mode?: ('enforce' | 'audit') | (string & {});
      /**
       * The handling of tool calls that could not be checked. `block` blocks them, `log` allows them and logs the error.
       * @default block
       */
      on_error?: ('block' | 'log') | (string & {});
      /**
       * The replacement for a blocked tool call: `text` is a text message, `custom_item` an `openrouter:armor_blocked` item. `claude_code_compatibility` is supported by the Messages API only.
       * @default text
       */
      output_mode?: ('text' | 'custom_item' | 'claude_code_compatibility') | (string & {});
      /**
       * If true, also checks calls to native tools.
       */
      evaluate_native_tools?: boolean;
      /**
       * If true, uses default rules in the style of Claude Code.
       */
      use_cc_style_default_rules?: boolean;
      /**
       * Your rules, and context for the classifier.
       */
      classifier_context?: components['schemas']['ArmorContext'];
    };
    /**
     * A rule for tool calls, as text or as an object.
     */
    ArmorRule: string | components['schemas']['NamedArmorRule'];
    /**
     * Rules for tool calls, and facts about the environment.
     */
    ArmorRules: {
      /**
       * Rules for tool calls to block, without exceptions.
       */
      hard_deny?: components['schemas']['ArmorRule'][];
      /**
       * Rules for tool calls to block. Rules in `allow` can permit exceptions.
       */
      soft_deny?: components['schemas']['ArmorRule'][];
      /**
       * Rules for tool calls to allow.
       */
      allow?: components['schemas']['ArmorRule'][];
      /**
       * Facts about the environment in which the tool calls run.
       */
      environment?: components['schemas']['ArmorFact'][];
    };
    /**
     * An assistant message from an earlier response.
     */
    AssistantMessage: {
      /**
       * Always `message`.
       * @constant
       */
      type: 'message';
      /**
       * The ID of the message.
       */
      id: string;
      /**
       * Always `assistant`.
       * @constant
       */
      role: 'assistant';
      /**
       * The content of the message, as a string or an array of content parts.
       */
      content: string | components['schemas']['OutputContent'][] | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * The phase of an assistant message, `commentary` or `final_answer`. Send it back unchanged.
       */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /**
     * Audio data and its format.
     */
    AudioData: {
      /**
       * The base64-encoded audio.
       */
      data: string;
      /**
       * The format of the audio.
       */
      format: ('mp3' | 'wav') | (string & {});
    };
    /**
     * Options for the beta version of the `openrouter/auto` model router.
     */
    AutoBetaRouterPlugin: {
      /**
       * Always `auto-beta-router`.
       */
      id: 'auto-beta-router';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * Models that the router can choose from.
       */
      allowed_models?: components['schemas']['ModelPattern'][];
      /**
       * Models that the router cannot choose.
       */
      excluded_models?: components['schemas']['ModelPattern'][];
      /**
       * The cost tier of the models to choose from.
       */
      cost_tier?: components['schemas']['CostTier'];
      /**
       * Trade-off between quality (0) and cost (10). Deprecated: use `cost_tier` instead.
       * @deprecated
       */
      cost_quality_tradeoff?: number;
    };
    /**
     * Options for the `openrouter/auto` model router.
     */
    AutoRouterPlugin: {
      /**
       * Always `auto-router`.
       */
      id: 'auto-router';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * Models that the router can choose from.
       */
      allowed_models?: components['schemas']['ModelPattern'][];
      /**
       * Models that the router cannot choose.
       */
      excluded_models?: components['schemas']['ModelPattern'][];
      /**
       * The cost tier of the models to choose from.
       */
      cost_tier?: components['schemas']['CostTier'];
      /**
       * Trade-off between quality (0) and cost (10). Deprecated: use `cost_tier` instead.
       * @deprecated
       */
      cost_quality_tradeoff?: number;
      /**
       * If true, keeps the first chosen model for the whole conversation.
       */
      pin_model?: boolean;
    };
    /**
     * Details of an availability error, and possible alternatives.
     */
    Availability: {
      /**
       * The error code.
       */
      code: components['schemas']['AvailabilityCode'];
      /**
       * True if the same request can succeed later.
       */
      retryable: boolean;
      /**
       * The requested models.
       */
      requested_models: string[];
      /**
       * The URL of the documentation of this error.
       */
      docs_url: string;
      /**
       * Number of seconds to wait before retrying.
       */
      retry_after?: number | null;
      /**
       * The unavailable providers.
       */
      affected_providers?: string[] | null;
      /**
       * The reasons why providers were excluded.
       */
      excluded_by?: components['schemas']['ExclusionReason'][];
      /**
       * Available alternative models.
       */
      fallback_models?: string[];
      /**
       * The request property that excludes all endpoints.
       */
      constraint?: components['schemas']['AvailabilityConstraint'];
    };
    /**
     * The error code.
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
     * The request property that excludes all endpoints.
     */
    AvailabilityConstraint: {
      /**
       * The name of the property.
       */
      field?: string;
      /**
       * Details of the constraint.
       */
      detail?: string;
    };
    /**
     * A command run in Bash.
     */
    BashItem: {
      /**
       * Always `openrouter:bash`.
       */
      type: 'openrouter:bash';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call.
       */
      call_id?: string | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The command.
       */
      command?: string;
      /**
       * The arguments as a JSON string.
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
       * The exit code. 0 means success.
       */
      exitCode?: number;
      /**
       * The ID of the container in which the command ran.
       */
      container_id?: string;
      /**
       * The files created or changed by the command, at most 10.
       */
      files?: components['schemas']['ContainerFileCitation'][];
      /**
       * The error message if the tool failed. A failed command is not an error of the tool.
       */
      error?: string;
    };
    /**
     * Options for running commands.
     */
    BashParameters: {
      /**
       * The engine that runs the commands.
       */
      engine?: ('auto' | 'native' | 'openrouter') | (string & {});
      /**
       * The container in which commands run.
       */
      environment?: components['schemas']['ContainerEnvironment'];
      /**
       * Number of idle seconds after which the container is put to sleep. Deprecated: OpenRouter no longer documents this property.
       * @deprecated
       */
      sleep_after_seconds?: number;
    };
    /**
     * Searches tools by keywords, ranked with BM25.
     */
    Bm25ToolSearch: {
      /**
       * Always `bm25`.
       */
      type: 'bm25';
      /**
       * Maximum number of results.
       */
      max_results?: number;
    };
    /**
     * An action in a browser.
     */
    BrowserUseItem: {
      /**
       * Always `openrouter:browser_use`.
       */
      type: 'openrouter:browser_use';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The action.
       */
      action?: string;
      /**
       * The base64-encoded screenshot after the action.
       */
      screenshotB64?: string;
    };
    /**
     * Marks the end of the prompt prefix to cache.
     */
    CacheBreakpoint: {
      /**
       * Always `explicit`.
       * @constant
       */
      mode: 'explicit';
      /**
       * How long the cache entry is kept, `30m` or `12h`. Overrides `prompt_cache_options.ttl`.
       */
      ttl?: string | null;
    };
    /**
     * Enables caching of the prompt prefix by the provider.
     */
    CacheControl: {
      /**
       * Always `ephemeral`.
       * @constant
       */
      type: 'ephemeral';
      /**
       * How long the cache entry is kept. Defaults to 5 minutes.
       */
      ttl?: ('5m' | '1h') | (string & {});
    };
    /**
     * A new container for the request.
     */
    CodeContainer: {
      /**
       * Always `auto`.
       * @constant
       */
      type: 'auto';
      /**
       * The IDs of files to copy into the container.
       */
      file_ids?: string[];
      /**
       * The memory limit of the container.
       */
      memory_limit?: ('1g' | '4g' | '16g' | '64g' | null) | (string & {});
    };
    /**
     * A file created by the code.
     */
    CodeFile: {
      /**
       * Always `file`.
       */
      type: 'file';
      /**
       * The ID of the file.
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
       * The size of the file, in bytes.
       */
      size_bytes?: number;
      /**
       * The SHA-256 hash of the file, in hexadecimal.
       */
      sha256?: string;
      /**
       * The status of the file.
       */
      status?: string;
      /**
       * The download URL of the file.
       */
      download_url?: string;
      /**
       * When the download URL expires.
       */
      expires_at?: string;
      /**
       * The error code if the file is unavailable.
       */
      error_code?: string | null;
    };
    /**
     * An image created by the code.
     */
    CodeImage: {
      /**
       * Always `image`.
       */
      type: 'image';
      /**
       * The URL of the image.
       */
      url: string;
    };
    /**
     * Code run by the provider.
     */
    CodeInterpreterCall: {
      /**
       * Always `code_interpreter_call`.
       */
      type: 'code_interpreter_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The status of the code run.
       */
      status: ('in_progress' | 'interpreting' | 'completed' | 'incomplete' | 'failed') | (string & {});
      /**
       * The code.
       */
      code?: string | null;
      /**
       * The ID of the container that runs the code.
       */
      container_id?: string;
      /**
       * The outputs of the code.
       */
      outputs?: components['schemas']['CodeInterpreterOutput'][] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Text to append to the code of a code interpreter call.
     */
    CodeInterpreterCodeDeltaEvent: {
      /**
       * Always `response.code_interpreter_call_code.delta`.
       */
      type: 'response.code_interpreter_call_code.delta';
      /**
       * The text to append to the code.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The code of a code interpreter call is complete.
     */
    CodeInterpreterCodeDoneEvent: {
      /**
       * Always `response.code_interpreter_call_code.done`.
       */
      type: 'response.code_interpreter_call_code.done';
      /**
       * The complete code.
       */
      code: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A code interpreter call is complete.
     */
    CodeInterpreterCompletedEvent: {
      /**
       * Always `response.code_interpreter_call.completed`.
       */
      type: 'response.code_interpreter_call.completed';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A code interpreter call started.
     */
    CodeInterpreterInProgressEvent: {
      /**
       * Always `response.code_interpreter_call.in_progress`.
       */
      type: 'response.code_interpreter_call.in_progress';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The code interpreter is running the code.
     */
    CodeInterpreterInterpretingEvent: {
      /**
       * Always `response.code_interpreter_call.interpreting`.
       */
      type: 'response.code_interpreter_call.interpreting';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Code run by OpenRouter.
     */
    CodeInterpreterItem: {
      /**
       * Always `openrouter:code_interpreter`.
       */
      type: 'openrouter:code_interpreter';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
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
       * The exit code. 0 means success.
       */
      exitCode?: number;
    };
    /**
     * An output of the code.
     */
    CodeInterpreterOutput:
      | components['schemas']['CodeLogs']
      | components['schemas']['CodeImage']
      | components['schemas']['CodeFile']
      | UnknownVariant<'type'>;
    /**
     * Lets the model run code on the provider's servers.
     */
    CodeInterpreterTool: {
      /**
       * Always `code_interpreter`.
       */
      type: 'code_interpreter';
      /**
       * The ID of a container, or options for a new one.
       */
      container: string | components['schemas']['CodeContainer'];
    };
    /**
     * Text output of the code.
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
     * An earlier part of the conversation, compacted by the provider.
     */
    Compaction: {
      /**
       * Always `compaction`.
       */
      type: 'compaction';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The encrypted compacted content. Send it back unchanged.
       */
      encrypted_content: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * An action for your application to perform on a computer, such as a click, a key press or a screenshot.
     */
    ComputerCall: {
      /**
       * Always `computer_call`.
       */
      type: 'computer_call';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call. Send the result with the same `call_id`.
       */
      call_id: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The action to perform.
       */
      action?: unknown;
      /**
       * Safety checks that a person must acknowledge before the action is performed.
       */
      pending_safety_checks: components['schemas']['SafetyCheck'][];
    };
    /**
     * A computer that the model controls through your application.
     */
    ComputerUseTool: {
      /**
       * Always `computer_use_preview`.
       */
      type: 'computer_use_preview';
      /**
       * The width of the display, in pixels.
       */
      display_width: number;
      /**
       * The height of the display, in pixels.
       */
      display_height: number;
      /**
       * The operating system or browser.
       */
      environment: ('windows' | 'mac' | 'linux' | 'ubuntu' | 'browser') | (string & {});
    };
    /**
     * Changes the reasoning effort from this point of the conversation and keeps the prompt cache. Place it before the user message to which it applies. Supported by `openai/gpt-6-astra`, except in `pro` mode. Two updates in a row, `truncation: auto` and efforts that the model does not support are rejected with status 400.
     */
    ConfigurationUpdate: {
      /**
       * Always `configuration_update`.
       */
      type: 'configuration_update';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The new reasoning options.
       */
      reasoning: components['schemas']['UpdatedReasoning'];
    };
    /**
     * The container in which commands run.
     */
    ContainerEnvironment:
      | components['schemas']['NewContainer']
      | components['schemas']['ContainerReference']
      | UnknownVariant<'type'>;
    /**
     * A file created or changed in a container.
     */
    ContainerFileCitation: {
      /**
       * Always `container_file_citation`.
       * @constant
       */
      type: 'container_file_citation';
      /**
       * The ID of the container.
       */
      container_id: string;
      /**
       * The ID of the file (`cfile_…`).
       */
      file_id: string;
      /**
       * The path of the file.
       */
      filename: string;
      /**
       * The zero-based index of the first character of the citation.
       */
      start_index: number;
      /**
       * The index of the character after the citation.
       */
      end_index: number;
    };
    /**
     * A container of an earlier request, or a new container with a name.
     */
    ContainerReference: {
      /**
       * Always `container_reference`.
       */
      type: 'container_reference';
      /**
       * The ID of the container, a session (`sess_…`) or a generation (`gen_…`). An unused name creates a container that later requests can use.
       */
      container_id: string;
      /**
       * The IDs of workspace files (`or_file_…`) to copy into the container before the first command. Unknown IDs are rejected with status 400.
       */
      file_ids?: string[];
      /**
       * The network access of the container. Defaults to no access. The policy of a running container cannot be changed; a different policy is rejected with status 409.
       */
      network_policy?: components['schemas']['NetworkPolicy'];
    };
    /**
     * A content part was added. It is still empty.
     */
    ContentPartAddedEvent: {
      /**
       * Always `response.content_part.added`.
       */
      type: 'response.content_part.added';
      /**
       * A content part of an output item.
       */
      part: components['schemas']['StreamedPart'];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A content part is complete. Contains the complete part.
     */
    ContentPartDoneEvent: {
      /**
       * Always `response.content_part.done`.
       */
      type: 'response.content_part.done';
      /**
       * A content part of an output item.
       */
      part: components['schemas']['StreamedPart'];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Marks the point at which the provider compacted the conversation.
     */
    ContextCompaction: {
      /**
       * Always `context_compaction`.
       */
      type: 'context_compaction';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The encrypted content of the conversation before this point.
       */
      encrypted_content?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Compresses conversations that exceed the model's context window.
     */
    ContextCompressionPlugin: {
      /**
       * Always `context-compression`.
       */
      id: 'context-compression';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * Always `middle-out`, which removes text from the middle of the conversation.
       * @constant
       */
      engine?: 'middle-out';
    };
    /**
     * Breakdown of the cost.
     */
    CostDetails: {
      /**
       * The provider's price for the input tokens.
       */
      upstream_inference_input_cost: number;
      /**
       * The provider's price for the output tokens.
       */
      upstream_inference_output_cost: number;
      /**
       * The provider's total price.
       */
      upstream_inference_cost?: number | null;
      /**
       * The price of metered server tools, in US dollars. 0 if they were free, absent if none ran.
       */
      server_tool_cost?: number | null;
    };
    /**
     * The cost tier of the models to choose from.
     */
    CostTier: ('low' | 'medium' | 'high' | 'xhigh' | 'max') | (string & {});
    /**
     * Creates a file.
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
       * The file content, as a V4A diff.
       */
      diff: string;
    };
    /**
     * The request to create a model response.
     */
    CreateResponse: {
      /**
       * The model, as `vendor/model`. A suffix such as `:free` or `:nitro` selects a variant, and `~vendor/…-latest` selects the latest model of a family. Defaults to the default model of the account.
       */
      model?: string;
      /**
       * Fallback models, tried in order if the first model is unavailable.
       */
      models?: string[];
      /**
       * The input, as a string or an array of items. The API is stateless, so send the whole conversation with every request.
       */
      input?: string | components['schemas']['InputItem'][];
      /**
       * A system message, inserted before the conversation.
       */
      instructions?: string | null;
      /**
       * Tools the model can call.
       */
      tools?: components['schemas']['Tool'][];
      /**
       * Controls the tools that the model calls.
       */
      tool_choice?: components['schemas']['ToolChoice'];
      /**
       * If true, the model can make several tool calls in one turn.
       * @default true
       */
      parallel_tool_calls?: boolean | null;
      /**
       * Maximum number of server tool calls. Ignored if `stop_server_tools_when` is set.
       * @default 30
       */
      max_tool_calls?: number | null;
      /**
       * Lets OpenRouter hide tools from any model until a search finds them. Between turns, send reasoning items back unchanged and keep the list of tools unchanged.
       */
      deferred_tools?: components['schemas']['DeferredTools'];
      /**
       * Stops the server tool calls as soon as one of these conditions is met.
       */
      stop_server_tools_when?: components['schemas']['StopCondition'][];
      /**
       * Options for text output.
       */
      text?: components['schemas']['TextOptions'];
      /**
       * Options for reasoning.
       */
      reasoning?: components['schemas']['ReasoningOptions'] | null;
      /**
       * Additional data to include in the response.
       */
      include?: components['schemas']['Includable'][] | null;
      /**
       * Sampling temperature, between 0 and 2. Higher values make the output more random.
       * @default 1
       */
      temperature?: number | null;
      /**
       * Nucleus sampling, between 0 and 1. The model considers only the most likely tokens, up to this total probability.
       * @default 1
       */
      top_p?: number | null;
      /**
       * Number of most likely tokens that the model considers. 0 removes the limit.
       * @default 0
       */
      top_k?: number;
      /**
       * Frequency penalty, between -2 and 2. Positive values penalize tokens by their frequency in the text so far and reduce repetition.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * Presence penalty, between -2 and 2. Positive values penalize tokens that appear in the text so far and encourage new topics.
       * @default 0
       */
      presence_penalty?: number | null;
      /**
       * Number of most likely tokens to return at each position, between 0 and 20.
       */
      top_logprobs?: number | null;
      /**
       * Maximum number of output tokens, including reasoning tokens.
       */
      max_output_tokens?: number | null;
      /**
       * Up to 4 sequences. The model stops before it generates one of them.
       */
      stop?: string | string[] | null;
      /**
       * The output types to generate.
       */
      modalities?: components['schemas']['Modality'][];
      /**
       * Options for the image model.
       */
      image_config?: {
        [key: string]: components['schemas']['ImageOption'];
      };
      /**
       * Truncation strategy for conversations that exceed the context window. `auto` drops items from the middle of the conversation, `disabled` rejects the request.
       */
      truncation?: ('auto' | 'disabled' | null) | (string & {});
      /**
       * If true, returns the response as a stream of server-sent events.
       * @default false
       */
      stream?: boolean;
      /**
       * Provider routing preferences.
       */
      provider?: components['schemas']['ProviderPreferences'] | null;
      /**
       * Plugins that process the request or the response.
       */
      plugins?: components['schemas']['Plugin'][];
      /**
       * The routing strategy for several models. Deprecated: use `provider.sort.partition` instead, with `model` for `fallback` and `none` for `sort`.
       * @deprecated
       */
      route?: ('fallback' | 'sort' | null) | (string & {});
      /**
       * The processing tier, which determines latency and price. If `ultrafast` is not available, `priority` or `default` is used; the response contains the tier.
       * @default auto
       */
      service_tier?:
        | ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale' | 'ultrafast' | null)
        | (string & {});
      /**
       * Enables caching of the prompt prefix by the provider.
       */
      cache_control?: components['schemas']['CacheControl'];
      /**
       * Key for prompt caching. Use the same key for requests with a common prompt prefix.
       */
      prompt_cache_key?: string | null;
      /**
       * Options for prompt caching. Supported by GPT-5.6 and later.
       */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /**
       * A prompt template stored by the provider, and values for its variables.
       */
      prompt?: components['schemas']['Prompt'] | null;
      /**
       * Up to 16 key-value pairs that are returned with the response. Keys are at most 64 characters long and contain no brackets. Values are at most 512 characters long.
       */
      metadata?: components['schemas']['Metadata'] | null;
      /**
       * The ID of the session. Requests with the same ID are routed to the same provider.
       */
      session_id?: string;
      /**
       * Names and IDs for observability tools. Additional properties are passed on unchanged.
       */
      trace?: components['schemas']['Trace'];
      /**
       * A stable identifier of the end user. Do not include personal data.
       */
      user?: string;
      /**
       * A stable identifier of the end user, used by providers to detect abuse by individual users.
       */
      safety_identifier?: string | null;
      /**
       * If true, runs the response in the background.
       */
      background?: boolean | null;
      /**
       * Always `false`. OpenRouter does not store responses.
       * @default false
       * @constant
       */
      store?: false;
      /**
       * Not supported. Omit or set to null, and send the whole conversation in `input`.
       */
      previous_response_id?: unknown;
      /**
       * Debugging options for streams. Ignored unless `stream` is true.
       */
      debug?: components['schemas']['DebugOptions'];
    };
    /**
     * A custom tool of your application, with free-form text as input.
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
       * Explains to the model the purpose of the tool and when to call it.
       */
      description?: string;
      /**
       * The input format of a custom tool.
       */
      format?: components['schemas']['CustomToolFormat'];
      /**
       * If true, the tool is hidden from the model until a tool search finds it. If the request contains no search tool, OpenRouter adds one or does not hide the tool.
       */
      defer_loading?: boolean;
      /**
       * If true, the model continues after the call without waiting for the output. Send the output in a later request, with the same `call_id`. Ignored by providers that do not support it.
       */
      async?: boolean;
    };
    /**
     * A call to a custom tool of your application.
     */
    CustomToolCall: {
      /**
       * Always `custom_tool_call`.
       */
      type: 'custom_tool_call';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call. Send the result with the same `call_id`.
       */
      call_id: string;
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The input of the tool, as free-form text.
       */
      input: string;
      /**
       * The namespace of the tool.
       */
      namespace?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * True if the model continues without the output. Send it in a later request, with the same `call_id`.
       */
      async?: boolean;
    };
    /**
     * An earlier call to a custom tool, sent back as input.
     */
    CustomToolCallInput: {
      /**
       * Always `custom_tool_call`.
       */
      type: 'custom_tool_call';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The ID of the tool call.
       */
      call_id: string;
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The input of the tool, as free-form text.
       */
      input: string;
      /**
       * The namespace of the tool.
       */
      namespace?: string | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * True if the model continues without the output.
       */
      async?: boolean | null;
    };
    /**
     * Text to append to the input of a custom tool call.
     */
    CustomToolCallInputDeltaEvent: {
      /**
       * Always `response.custom_tool_call_input.delta`.
       */
      type: 'response.custom_tool_call_input.delta';
      /**
       * The text to append.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The input of a custom tool call is complete.
     */
    CustomToolCallInputDoneEvent: {
      /**
       * Always `response.custom_tool_call_input.done`.
       */
      type: 'response.custom_tool_call_input.done';
      /**
       * The complete input.
       */
      input: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The output of a custom tool call.
     */
    CustomToolCallOutput: {
      /**
       * Always `custom_tool_call_output`.
       */
      type: 'custom_tool_call_output';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The `call_id` of the tool call.
       */
      call_id: string;
      /**
       * The output of the tool, as a string or an array of content parts.
       */
      output: string | components['schemas']['ToolOutputContent'][];
    };
    /**
     * The input format of a custom tool.
     */
    CustomToolFormat:
      | components['schemas']['AnyTextFormat']
      | components['schemas']['GrammarFormat']
      | UnknownVariant<'type'>;
    /**
     * Searches tools with one of your own tools.
     */
    CustomToolSearch: {
      /**
       * Always `custom`.
       */
      type: 'custom';
      /**
       * The ID of the tool that searches.
       */
      tool_id: string;
      /**
       * The property of the tool's output that contains the IDs of the found tools.
       */
      result_key: string;
      /**
       * Maximum number of results.
       */
      max_results?: number;
    };
    /**
     * The current date and time, returned to the model.
     */
    DatetimeItem: {
      /**
       * Always `openrouter:datetime`.
       */
      type: 'openrouter:datetime';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The date and time in ISO 8601 format.
       */
      datetime: string;
      /**
       * The IANA time zone, such as `Europe/London`.
       */
      timezone: string;
      /**
       * The error message if the tool failed.
       */
      error?: string;
    };
    /**
     * Options for the date and time.
     */
    DatetimeParameters: {
      /**
       * The IANA time zone, such as `Europe/London`. Defaults to UTC.
       * @default UTC
       */
      timezone?: string;
    };
    /**
     * Debugging information, if requested with `debug`.
     */
    DebugEvent: {
      /**
       * Always `response.debug`.
       */
      type: 'response.debug';
      /**
       * Debugging information about the upstream request.
       */
      debug: components['schemas']['DebugInfo'];
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Debugging information about the upstream request.
     */
    DebugInfo: {
      /**
       * The request body sent to the provider.
       */
      echo_upstream_body?: components['schemas']['JsonObject'];
      /**
       * The time of a processing step.
       */
      timings?: components['schemas']['DebugTimings'];
    };
    /**
     * Debugging options for streams. Ignored unless `stream` is true.
     */
    DebugOptions: {
      /**
       * If true, `response.debug` events contain the request body sent to the provider.
       */
      echo_upstream_body?: boolean;
    };
    /**
     * The time of a processing step.
     */
    DebugTimings: {
      /**
       * The processing step.
       */
      event:
        | ('adapter_request' | 'upstream_headers_received' | 'first_token_received' | 'upstream_body_ended')
        | (string & {});
      /**
       * When the request started, in milliseconds.
       */
      start_ms: number;
      /**
       * When the step was reached, as a Unix timestamp in milliseconds.
       */
      epoch_ms: number;
    };
    /**
     * The search method.
     */
    DeferredToolSearch:
      | components['schemas']['Bm25ToolSearch']
      | components['schemas']['RegexToolSearch']
      | components['schemas']['CustomToolSearch']
      | UnknownVariant<'type'>;
    /**
     * Lets OpenRouter hide tools from any model until a search finds them. Between turns, send reasoning items back unchanged and keep the list of tools unchanged.
     */
    DeferredTools: {
      /**
       * The version of the protocol. Always `v1`.
       * @constant
       */
      protocol: 'v1';
      /**
       * Always `portable`.
       * @constant
       */
      profile: 'portable';
      /**
       * Always `runtime`. OpenRouter validates the arguments of each call against the schema of the tool.
       * @constant
       */
      validation: 'runtime';
      /**
       * The search method.
       */
      search: components['schemas']['DeferredToolSearch'];
    };
    /**
     * Deletes a file.
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
     * An encrypted content part that only the provider can read.
     */
    EncryptedContent: {
      /**
       * Always `encrypted_content`.
       */
      type: 'encrypted_content';
      /**
       * The encrypted content. Send it back unchanged.
       */
      encrypted_content: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * The error.
     */
    ErrorBody: {
      /**
       * The HTTP status code, or an error code.
       */
      code?: components['schemas']['ErrorCode'];
      /**
       * The error message.
       */
      message: string;
      /**
       * Additional error details. The properties depend on the error.
       */
      metadata?: components['schemas']['ErrorMetadata'] | null;
      /**
       * The error type, independent of the provider.
       */
      error_type?: components['schemas']['ErrorType'];
      /**
       * The HTTP status code.
       */
      http_status?: number;
      /**
       * Details of an availability error, and possible alternatives.
       */
      availability?: components['schemas']['Availability'];
    };
    /**
     * The HTTP status code, or an error code.
     */
    ErrorCode: number | components['schemas']['SkinErrorCode'];
    /**
     * The stream failed. This is the last event.
     */
    ErrorEvent: {
      /**
       * Always `error`.
       */
      type: 'error';
      /**
       * The error code.
       */
      code: string | null;
      /**
       * The error message.
       */
      message: string;
      /**
       * The request parameter that caused the error.
       */
      param: string | null;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Additional error details. The properties depend on the error.
     */
    ErrorMetadata: {
      /**
       * The error type, independent of the provider.
       */
      error_type?: components['schemas']['ErrorType'];
      /**
       * The reasons why the input was flagged.
       */
      reasons?: string[];
      /**
       * The beginning of the flagged input.
       */
      flagged_input?: string;
      /**
       * The provider that returned the error.
       */
      provider_name?: string;
      /**
       * The model slug.
       */
      model_slug?: string;
      /**
       * The patterns matched by a guardrail.
       */
      patterns?: string[];
      /**
       * The provider's error code.
       */
      provider_code?: string;
      /**
       * Errors of the providers tried before.
       */
      previous_errors?: components['schemas']['ProviderError'][];
      /**
       * The results of the `alignment` plugin for a blocked response. Beta.
       */
      alignment?: components['schemas']['AlignmentFailure'];
      /**
       * The provider's original error.
       */
      raw?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * An error response.
     */
    ErrorResponse: {
      /**
       * The error.
       */
      error: components['schemas']['ErrorBody'];
      /**
       * Details of an invalid request.
       */
      metadata?: components['schemas']['RequestIssues'] | null;
      /**
       * Routing details of the request.
       */
      openrouter_metadata?: components['schemas']['JsonObject'] | null;
      /**
       * The ID of the user that owns the API key.
       */
      user_id?: string | null;
      /**
       * The ID of the blocked response.
       */
      id?: string;
      /**
       * Token usage and cost.
       */
      usage?: components['schemas']['Usage'];
    };
    /**
     * The error type, independent of the provider.
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
     * The reason why a provider was excluded.
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
     * A citation of a file.
     */
    FileCitation: {
      /**
       * Always `file_citation`.
       */
      type: 'file_citation';
      /**
       * The ID of the file.
       */
      file_id: string;
      /**
       * The name of the file.
       */
      filename: string;
      /**
       * The zero-based index of the file in the list of files.
       */
      index: number;
    };
    /**
     * Compares a file attribute with a value.
     */
    FileComparison: {
      /**
       * The name of the attribute.
       */
      key: string;
      /**
       * The comparison operator.
       */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
      /**
       * The value to compare with.
       */
      value: string | number | boolean | components['schemas']['FileFilterValue'][];
    };
    /**
     * Filters on file attributes.
     */
    FileFilter:
      | components['schemas']['FileComparison']
      | components['schemas']['FileFilterGroup']
      | UnknownVariant<'type'>;
    /**
     * Combines filters.
     */
    FileFilterGroup: {
      /**
       * `and` requires all filters to match, `or` at least one.
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
     * A value in an array to compare with.
     */
    FileFilterValue: string | number;
    /**
     * Extracts text from files for models without file support.
     */
    FileParserPlugin: {
      /**
       * Always `file-parser`.
       */
      id: 'file-parser';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * Options for PDF files.
       */
      pdf?: components['schemas']['PdfOptions'];
    };
    /**
     * A file generated by the model.
     */
    FilePath: {
      /**
       * Always `file_path`.
       */
      type: 'file_path';
      /**
       * The ID of the file.
       */
      file_id: string;
      /**
       * The zero-based index of the file in the list of files.
       */
      index: number;
    };
    /**
     * Options for ranking the results.
     */
    FileRanking: {
      /**
       * The ranker.
       */
      ranker?: ('auto' | 'default-2024-11-15') | (string & {});
      /**
       * Minimum score of the results.
       */
      score_threshold?: number;
    };
    /**
     * A file search run by the provider.
     */
    FileSearchCall: {
      /**
       * Always `file_search_call`.
       */
      type: 'file_search_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The search queries.
       */
      queries: string[];
      /**
       * The status of the search.
       */
      status: components['schemas']['SearchStatus'];
    };
    /**
     * A file search run by OpenRouter.
     */
    FileSearchItem: {
      /**
       * Always `openrouter:file_search`.
       */
      type: 'openrouter:file_search';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The search queries.
       */
      queries?: string[];
    };
    /**
     * Searches your files in the provider's vector stores.
     */
    FileSearchTool: {
      /**
       * Always `file_search`.
       */
      type: 'file_search';
      /**
       * The IDs of the vector stores to search.
       */
      vector_store_ids: string[];
      /**
       * Maximum number of results.
       */
      max_num_results?: number;
      /**
       * Options for ranking the results.
       */
      ranking_options?: components['schemas']['FileRanking'];
      /**
       * Filters on file attributes.
       */
      filters?: components['schemas']['FileFilter'] | null;
    };
    /**
     * A file operation in the workspace.
     */
    FilesItem: {
      /**
       * Always `openrouter:files`.
       */
      type: 'openrouter:files';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call.
       */
      call_id?: string | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The operation.
       */
      operation?: string;
      /**
       * The arguments as a JSON string.
       */
      arguments?: string | null;
      /**
       * The ID of the file.
       */
      file_id?: string;
      /**
       * The name of the file.
       */
      filename?: string;
      /**
       * The result of the operation.
       */
      result?: string;
      /**
       * The error message if the operation failed.
       */
      error?: string;
    };
    /**
     * Searches for text in a page.
     */
    FindInPage: {
      /**
       * Always `find_in_page`.
       */
      type: 'find_in_page';
      /**
       * The URL of the page.
       */
      url: string;
      /**
       * The text to search for.
       */
      pattern: string;
    };
    /**
     * Stops when the model's finish reason is `reason`.
     */
    FinishReasonIs: {
      /**
       * Always `finish_reason_is`.
       */
      type: 'finish_reason_is';
      /**
       * The finish reason.
       */
      reason: string;
    };
    /**
     * A call to one of your functions. Run the function and send the result as `function_call_output` with the same `call_id`.
     */
    FunctionCall: {
      /**
       * Always `function_call`.
       */
      type: 'function_call';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the function call. Send the result with the same `call_id`.
       */
      call_id: string;
      /**
       * The name of the function.
       */
      name: string;
      /**
       * The arguments as a JSON string. Validate them, because the model can generate invalid JSON.
       */
      arguments: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * The namespace of the function.
       */
      namespace?: string;
      /**
       * The ID of the subagent that makes the call.
       */
      subagent_id?: string;
      /**
       * The items that the subagent generated before this call.
       */
      subagent_items?: components['schemas']['SubagentStep'][];
      /**
       * True if the model continues without the output. Send it in a later request, with the same `call_id`.
       */
      async?: boolean;
    };
    /**
     * Text to append to the arguments of a function call.
     */
    FunctionCallArgumentsDeltaEvent: {
      /**
       * Always `response.function_call_arguments.delta`.
       */
      type: 'response.function_call_arguments.delta';
      /**
       * The text to append to the JSON string.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The arguments of a function call are complete.
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
       * The complete arguments as a JSON string.
       */
      arguments: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An earlier function call, sent back as input.
     */
    FunctionCallInput: {
      /**
       * Always `function_call`.
       */
      type: 'function_call';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The ID of the function call.
       */
      call_id: string;
      /**
       * The name of the function.
       */
      name: string;
      /**
       * The arguments as a JSON string.
       */
      arguments: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * The namespace of the function.
       */
      namespace?: string | null;
      /**
       * The ID of the subagent that makes the call.
       */
      subagent_id?: string | null;
      /**
       * The items that the subagent generated before this call.
       */
      subagent_items?: components['schemas']['SubagentStep'][] | null;
      /**
       * True if the model continues without the output.
       */
      async?: boolean | null;
    };
    /**
     * The output of a function call.
     */
    FunctionCallOutput: {
      /**
       * Always `function_call_output`.
       */
      type: 'function_call_output';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The `call_id` of the function call.
       */
      call_id: string;
      /**
       * The output of the function, as a string (usually JSON) or an array of content parts.
       */
      output: string | components['schemas']['ToolOutputContent'][];
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /**
     * Forces a call to one of your functions.
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
     * A function of your application.
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
       * Explains to the model the purpose of the function and when to call it.
       */
      description?: string | null;
      /**
       * The JSON Schema of the parameters, or null for functions without parameters.
       */
      parameters: {
        [key: string]: unknown;
      } | null;
      /**
       * If true, the model's arguments always match the schema.
       */
      strict?: boolean | null;
      /**
       * If true, the function is hidden from the model until a tool search finds it. If the request contains no search tool, OpenRouter adds one or does not hide the function.
       */
      defer_loading?: boolean;
      /**
       * The JSON Schema of the output.
       */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /**
       * The callers that can call the function.
       */
      allowed_callers?: components['schemas']['ToolCaller'][] | null;
      /**
       * If true, the model continues after the call without waiting for the output. Send the output in a later request, with the same `call_id`. Ignored by providers that do not support it.
       */
      async?: boolean;
    };
    /**
     * An analysis of the models' responses.
     */
    FusionAnalysis: {
      /**
       * Points on which all models agree.
       */
      consensus: string[];
      /**
       * Points on which models contradict each other.
       */
      contradictions: components['schemas']['FusionContradiction'][];
      /**
       * Points covered by some of the models.
       */
      partial_coverage: components['schemas']['FusionPartialPoint'][];
      /**
       * Points made by a single model.
       */
      unique_insights: components['schemas']['FusionInsight'][];
      /**
       * Points missed by all models.
       */
      blind_spots: string[];
    };
    /**
     * The analysis of the responses is complete.
     */
    FusionAnalysisCompletedEvent: {
      /**
       * Always `response.fusion_call.analysis.completed`.
       */
      type: 'response.fusion_call.analysis.completed';
      /**
       * An analysis of the models' responses.
       */
      analysis: components['schemas']['FusionAnalysis'];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The analysis of the responses started.
     */
    FusionAnalysisInProgressEvent: {
      /**
       * Always `response.fusion_call.analysis.in_progress`.
       */
      type: 'response.fusion_call.analysis.in_progress';
      /**
       * The model that analyzes the responses.
       */
      analyst_model: string;
      /**
       * The former name of `analyst_model`, with the same value. Deprecated: use `analyst_model` instead.
       * @deprecated
       */
      judge_model: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A fusion call is complete.
     */
    FusionCompletedEvent: {
      /**
       * Always `response.fusion_call.completed`.
       */
      type: 'response.fusion_call.completed';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A topic on which models contradict each other.
     */
    FusionContradiction: {
      /**
       * The topic.
       */
      topic: string;
      /**
       * The stance of each model.
       */
      stances: components['schemas']['FusionStance'][];
    };
    /**
     * A model that failed to respond.
     */
    FusionFailure: {
      /**
       * The model slug.
       */
      model: string;
      /**
       * The error message.
       */
      error: string;
      /**
       * The HTTP status code returned by the provider.
       */
      status_code?: number;
    };
    /**
     * A fusion call started.
     */
    FusionInProgressEvent: {
      /**
       * Always `response.fusion_call.in_progress`.
       */
      type: 'response.fusion_call.in_progress';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A point made by a single model.
     */
    FusionInsight: {
      /**
       * The model slug.
       */
      model: string;
      /**
       * The point.
       */
      insight: string;
    };
    /**
     * Responses of several models, analyzed by another model.
     */
    FusionItem: {
      /**
       * Always `openrouter:fusion`.
       */
      type: 'openrouter:fusion';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * An analysis of the models' responses.
       */
      analysis?: components['schemas']['FusionAnalysis'];
      /**
       * The responses of the models.
       */
      responses?: components['schemas']['FusionResponse'][];
      /**
       * The models that failed.
       */
      failed_models?: components['schemas']['FusionFailure'][];
      /**
       * The pages used by the models.
       */
      sources?: components['schemas']['FusionSource'][];
      /**
       * The error code if the analysis failed.
       */
      failure_reason?: string;
      /**
       * The error message if the analysis failed.
       */
      error?: string;
    };
    /**
     * A model was added to the panel of a fusion call.
     */
    FusionPanelAddedEvent: {
      /**
       * Always `response.fusion_call.panel.added`.
       */
      type: 'response.fusion_call.panel.added';
      /**
       * The model slug.
       */
      model: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The response of a panel model is complete.
     */
    FusionPanelCompletedEvent: {
      /**
       * Always `response.fusion_call.panel.completed`.
       */
      type: 'response.fusion_call.panel.completed';
      /**
       * The model slug.
       */
      model: string;
      /**
       * The complete response.
       */
      content: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Text to append to the response of a panel model.
     */
    FusionPanelDeltaEvent: {
      /**
       * Always `response.fusion_call.panel.delta`.
       */
      type: 'response.fusion_call.panel.delta';
      /**
       * The model slug.
       */
      model: string;
      /**
       * The text to append.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A panel model failed.
     */
    FusionPanelFailedEvent: {
      /**
       * Always `response.fusion_call.panel.failed`.
       */
      type: 'response.fusion_call.panel.failed';
      /**
       * The model slug.
       */
      model: string;
      /**
       * The error message.
       */
      error: string;
      /**
       * The HTTP status code returned by the provider.
       */
      status_code?: number;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Text to append to the reasoning of a panel model.
     */
    FusionPanelReasoningDeltaEvent: {
      /**
       * Always `response.fusion_call.panel.reasoning.delta`.
       */
      type: 'response.fusion_call.panel.reasoning.delta';
      /**
       * The model slug.
       */
      model: string;
      /**
       * The text to append.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The models of a fusion call and their options.
     */
    FusionParameters: {
      /**
       * The models that respond to the question.
       */
      analysis_models?: string[];
      /**
       * The model that analyzes the responses.
       */
      model?: string;
      /**
       * Maximum number of tool calls per model.
       * @default 4
       */
      max_tool_calls?: number;
      /**
       * Maximum number of output tokens per model.
       * @default 16000
       */
      max_completion_tokens?: number;
      /**
       * The sampling temperature of each model.
       */
      temperature?: number;
      /**
       * Reasoning options of a model used by a server tool.
       */
      reasoning?: components['schemas']['InnerReasoning'];
      /**
       * Tools that the models can call.
       */
      tools?: components['schemas']['InnerTool'][];
      /**
       * Enables caching of the prompt prefix by the provider.
       */
      cache_control?: components['schemas']['CacheControl'];
    };
    /**
     * A point covered by some of the models.
     */
    FusionPartialPoint: {
      /**
       * The models that cover the point.
       */
      models: string[];
      /**
       * The point.
       */
      point: string;
    };
    /**
     * Sends the prompt to several models and has another model analyze their responses. Applies to the `openrouter/fusion` model and the `openrouter:fusion` tool.
     */
    FusionPlugin: {
      /**
       * Always `fusion`.
       */
      id: 'fusion';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * A predefined set of models.
       */
      preset?: ('general-high' | 'general-budget' | 'general-fast') | (string & {});
      /**
       * The models that respond to the prompt.
       */
      analysis_models?: string[];
      /**
       * The model that analyzes the responses.
       */
      model?: string;
      /**
       * Maximum number of tool calls per model.
       */
      max_tool_calls?: number;
      /**
       * Tools that the models can call.
       */
      tools?: components['schemas']['FusionPluginTool'][];
    };
    /**
     * A parameter of a fusion tool.
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
     * A string, number, boolean or null.
     */
    FusionPluginScalar: string | number | boolean | null;
    /**
     * A tool for the models of the fusion plugin.
     */
    FusionPluginTool: {
      /**
       * The type of the tool.
       */
      type: string;
      /**
       * The parameters of the tool.
       */
      parameters?: {
        [key: string]: components['schemas']['FusionPluginArgument'];
      };
    };
    /**
     * The response of a model.
     */
    FusionResponse: {
      /**
       * The model slug.
       */
      model: string;
      /**
       * The text of the response.
       */
      content?: string;
    };
    /**
     * A page used by the models.
     */
    FusionSource: {
      /**
       * The URL of the page.
       */
      url: string;
      /**
       * The title of the page.
       */
      title: string;
    };
    /**
     * The stance of a model on a topic.
     */
    FusionStance: {
      /**
       * The model slug.
       */
      model: string;
      /**
       * The stance.
       */
      stance: string;
    };
    /**
     * Text that matches a grammar.
     */
    GrammarFormat: {
      /**
       * Always `grammar`.
       */
      type: 'grammar';
      /**
       * The syntax of the grammar.
       */
      syntax: ('lark' | 'regex') | (string & {});
      /**
       * The grammar.
       */
      definition: string;
    };
    /**
     * Stops after a call to the tool `tool_name`.
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
     * Forces a web search.
     */
    HostedChoice: {
      /**
       * The version of the tool.
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
    };
    /**
     * The level of detail at which the model processes the image. Higher levels use more tokens.
     */
    ImageDetail: ('auto' | 'low' | 'high' | 'original') | (string & {});
    /**
     * An image generated by the provider.
     */
    ImageGenerationCall: {
      /**
       * Always `image_generation_call`.
       */
      type: 'image_generation_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The status of the image generation.
       */
      status: ('in_progress' | 'generating' | 'completed' | 'failed') | (string & {});
      /**
       * The prompt used to generate the image.
       */
      prompt?: string;
      /**
       * The base64-encoded image.
       * @default null
       */
      result?: string | null;
    };
    /**
     * An image generation call is complete.
     */
    ImageGenerationCompletedEvent: {
      /**
       * Always `response.image_generation_call.completed`.
       */
      type: 'response.image_generation_call.completed';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An image is being generated.
     */
    ImageGenerationGeneratingEvent: {
      /**
       * Always `response.image_generation_call.generating`.
       */
      type: 'response.image_generation_call.generating';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An image generation call started.
     */
    ImageGenerationInProgressEvent: {
      /**
       * Always `response.image_generation_call.in_progress`.
       */
      type: 'response.image_generation_call.in_progress';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An image generated by OpenRouter's image generation tool.
     */
    ImageGenerationItem: {
      /**
       * Always `openrouter:image_generation`.
       */
      type: 'openrouter:image_generation';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The prompt for the image.
       */
      prompt?: string;
      /**
       * The prompt as revised by the image model.
       */
      revisedPrompt?: string;
      /**
       * The URL of the image.
       */
      imageUrl?: string;
      /**
       * The base64-encoded image.
       */
      imageB64?: string;
      /**
       * The result as passed to the model.
       */
      result?: string | null;
      /**
       * The error message if the image generation failed.
       */
      error?: string;
    };
    /**
     * The image model and its options.
     */
    ImageGenerationParameters: {
      /**
       * The image model.
       */
      model?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A partial image is available.
     */
    ImageGenerationPartialImageEvent: {
      /**
       * Always `response.image_generation_call.partial_image`.
       */
      type: 'response.image_generation_call.partial_image';
      /**
       * The base64-encoded partial image.
       */
      partial_image_b64: string;
      /**
       * The zero-based index of the partial image.
       */
      partial_image_index: number;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Generates images with the provider's image model.
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
       * The size of the image, as `width`x`height` in pixels, or `auto`.
       */
      size?: string;
      /**
       * The quality of the image.
       */
      quality?: ('low' | 'medium' | 'high' | 'auto') | (string & {});
      /**
       * The background of the image.
       */
      background?: ('transparent' | 'opaque' | 'auto') | (string & {});
      /**
       * The file format of the image.
       */
      output_format?: ('png' | 'webp' | 'jpeg') | (string & {});
      /**
       * The compression level of the image, in percent.
       */
      output_compression?: number;
      /**
       * The strictness of prompt moderation.
       */
      moderation?: ('auto' | 'low') | (string & {});
      /**
       * How closely the output matches the input images.
       */
      input_fidelity?: ('high' | 'low' | null) | (string & {});
      /**
       * Marks the part of the image to edit. Set either `file_id` or `image_url`.
       */
      input_image_mask?: components['schemas']['ImageMask'];
      /**
       * Number of partial images to stream.
       */
      partial_images?: number;
    };
    /**
     * Marks the part of the image to edit. Set either `file_id` or `image_url`.
     */
    ImageMask: {
      /**
       * The file ID of the mask image.
       */
      file_id?: string;
      /**
       * The URL of the mask image.
       */
      image_url?: string;
    };
    /**
     * An option for the image model.
     */
    ImageOption: string | number | unknown[];
    /**
     * Additional data to include in the response.
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
     * Details about why the response is incomplete.
     */
    IncompleteDetails: {
      /**
       * The reason.
       */
      reason?: ('max_output_tokens' | 'content_filter') | (string & {});
    };
    /**
     * The name of one of your functions.
     */
    InheritedFunction: string;
    /**
     * Reasoning options of a model used by a server tool.
     */
    InnerReasoning: {
      /**
       * The reasoning effort, from `max` (highest) to `none` (no reasoning).
       */
      effort?: components['schemas']['ReasoningEffort'];
      /**
       * Maximum number of reasoning tokens.
       */
      max_tokens?: number;
    };
    /**
     * A tool for a model used by a server tool.
     */
    InnerTool: {
      /**
       * The type of the tool.
       */
      type: string;
      /**
       * The parameters of the tool.
       */
      parameters?: components['schemas']['JsonObject'];
    } & {
      [key: string]: unknown;
    };
    /**
     * Audio input.
     */
    InputAudio: {
      /**
       * Always `input_audio`.
       */
      type: 'input_audio';
      /**
       * Audio data and its format.
       */
      input_audio: components['schemas']['AudioData'];
    };
    /**
     * A content part of an input message.
     */
    InputContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile']
      | components['schemas']['InputAudio']
      | components['schemas']['InputVideo']
      | UnknownVariant<'type'>;
    /**
     * File input, such as a PDF. Set one of `file_data`, `file_url` and `file_id`.
     */
    InputFile: {
      /**
       * Always `input_file`.
       */
      type: 'input_file';
      /**
       * The name of the file. Its extension determines the file type.
       */
      filename?: string;
      /**
       * The file, as a base64-encoded data URL.
       */
      file_data?: string;
      /**
       * The URL of the file. The provider downloads it.
       */
      file_url?: string;
      /**
       * The ID of a file stored by the provider.
       */
      file_id?: string | null;
    };
    /**
     * Image input. Set either `image_url` or `file_id`.
     */
    InputImage: {
      /**
       * Always `input_image`.
       */
      type: 'input_image';
      /**
       * The level of detail at which the model processes the image. Higher levels use more tokens.
       */
      detail: components['schemas']['ImageDetail'];
      /**
       * The image, as an `https` URL or a base64-encoded data URL.
       */
      image_url?: string | null;
      /**
       * The ID of an uploaded image.
       */
      file_id?: string | null;
    };
    /**
     * An input item: a message, a tool call, a tool output or another item of the conversation.
     */
    InputItem:
      | components['schemas']['InputMessage']
      | components['schemas']['AssistantMessage']
      | components['schemas']['TaggedInputItem'];
    /**
     * A message of the conversation. Assistant messages of this form contain plain text.
     */
    InputMessage: {
      /**
       * Always `message`. Optional.
       * @constant
       */
      type?: 'message';
      /**
       * The ID of the message.
       */
      id?: string;
      /**
       * The role of the message author.
       */
      role: ('user' | 'assistant' | 'system' | 'developer') | (string & {});
      /**
       * The content of the message, as a string or an array of content parts.
       */
      content?: string | components['schemas']['InputContent'][] | null;
      /**
       * The phase of an assistant message, `commentary` or `final_answer`. Send it back unchanged.
       */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /**
     * Text input.
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
       * Ends the cached prefix of the prompt after this part.
       */
      prompt_cache_breakpoint?: components['schemas']['CacheBreakpoint'] | null;
    };
    /**
     * Breakdown of the input tokens.
     */
    InputTokensDetails: {
      /**
       * Number of tokens read from the cache.
       */
      cached_tokens: number;
      /**
       * Number of tokens written to the cache.
       */
      cache_write_tokens?: number | null;
    };
    /**
     * Video input.
     */
    InputVideo: {
      /**
       * Always `input_video`.
       */
      type: 'input_video';
      /**
       * The video, as a URL or a base64-encoded data URL.
       */
      video_url: string;
      /**
       * The method of selecting frames from the video. Supported by Gemini models.
       */
      processing?: ('agentic' | 'static') | (string & {});
    };
    /**
     * A reference to an item stored by the provider.
     */
    ItemReference: {
      /**
       * Always `item_reference`.
       */
      type: 'item_reference';
      /**
       * The ID of the item.
       */
      id: string;
    };
    /**
     * The status of the item. `incomplete` means that the response ended before the item was complete.
     */
    ItemStatus: ('in_progress' | 'completed' | 'incomplete') | (string & {});
    /**
     * The cost tier of the models to choose from.
     */
    JevCostTier: (('low' | 'medium' | 'high') | (string & {})) | (string & {});
    /**
     * Options for the `typesafe/jev-router` model router. If no model remains, the status is 404. The patterns have at most 65,536 characters in total.
     */
    JevRouterPlugin: {
      /**
       * Always `jev-router`.
       */
      id: 'jev-router';
      /**
       * Models that the router can choose from, combined with `allowed_models`.
       */
      models?: components['schemas']['ModelPattern'][];
      /**
       * Models that the router can choose from, combined with `models`.
       */
      allowed_models?: components['schemas']['ModelPattern'][];
      /**
       * Models that the router cannot choose, even if another list contains them.
       */
      excluded_models?: components['schemas']['ModelPattern'][];
      /**
       * The cost tier of the models to choose from.
       */
      cost_tier?: components['schemas']['JevCostTier'];
    };
    /**
     * A JSON object with arbitrary properties.
     */
    JsonObject: {
      [key: string]: unknown;
    };
    /**
     * Any JSON object. Prefer `json_schema` for models that support it.
     */
    JsonObjectFormat: {
      /**
       * Always `json_object`.
       */
      type: 'json_object';
    };
    /**
     * A JSON Schema.
     */
    JsonSchema: {
      [key: string]: unknown;
    };
    /**
     * JSON that matches a schema.
     */
    JsonSchemaFormat: {
      /**
       * Always `json_schema`.
       */
      type: 'json_schema';
      /**
       * The name of the schema.
       */
      name: string;
      /**
       * The description of the schema, for the model.
       */
      description?: string;
      /**
       * A JSON Schema.
       */
      schema: components['schemas']['JsonSchema'];
      /**
       * If true, the output always matches the schema.
       */
      strict?: boolean | null;
    };
    /**
     * A command and its execution options.
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
       * The timeout of the command, in milliseconds.
       */
      timeout_ms?: number | null;
      /**
       * The user that runs the command.
       */
      user?: string | null;
      /**
       * The working directory of the command.
       */
      working_directory?: string | null;
    };
    /**
     * A command to run on your own machine.
     */
    LocalShellCall: {
      /**
       * Always `local_shell_call`.
       */
      type: 'local_shell_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The ID of the tool call.
       */
      call_id: string;
      /**
       * A command and its execution options.
       */
      action: components['schemas']['LocalShellAction'];
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
    };
    /**
     * The output of a local shell call.
     */
    LocalShellCallOutput: {
      /**
       * Always `local_shell_call_output`.
       */
      type: 'local_shell_call_output';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The output of the command.
       */
      output: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /**
     * A shell on your own machine in which the model can run commands.
     */
    LocalShellTool: {
      /**
       * Always `local_shell`.
       */
      type: 'local_shell';
    };
    /**
     * The approximate location of the user.
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
       * The two-letter ISO country code.
       */
      country?: string | null;
      /**
       * The IANA time zone, such as `Europe/London`.
       */
      timezone?: string | null;
    };
    /**
     * Stops when the cost reaches `max_cost_in_dollars`.
     */
    MaxCost: {
      /**
       * Always `max_cost`.
       */
      type: 'max_cost';
      /**
       * The cost, in US dollars.
       */
      max_cost_in_dollars: number;
    };
    /**
     * Maximum prices, in US dollars.
     */
    MaxPrice: {
      /**
       * Maximum price per million prompt tokens.
       */
      prompt?: string;
      /**
       * Maximum price per million completion tokens.
       */
      completion?: string;
      /**
       * Maximum price per image.
       */
      image?: string;
      /**
       * Maximum price per audio unit.
       */
      audio?: string;
      /**
       * Maximum price per request.
       */
      request?: string;
    };
    /**
     * Stops when `max_tokens` tokens have been used.
     */
    MaxTokensUsed: {
      /**
       * Always `max_tokens_used`.
       */
      type: 'max_tokens_used';
      /**
       * Number of tokens.
       */
      max_tokens: number;
    };
    /**
     * The tools that require approval, and the tools that do not.
     */
    McpApprovalPolicy: {
      /**
       * A set of tools of a server.
       */
      always?: components['schemas']['McpToolNames'];
      /**
       * A set of tools of a server.
       */
      never?: components['schemas']['McpToolNames'];
    };
    /**
     * A request for approval of an MCP tool call.
     */
    McpApprovalRequest: {
      /**
       * Always `mcp_approval_request`.
       */
      type: 'mcp_approval_request';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The label of the MCP server.
       */
      server_label: string;
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The arguments as a JSON string.
       */
      arguments: string;
    };
    /**
     * The response to an MCP approval request.
     */
    McpApprovalResponse: {
      /**
       * Always `mcp_approval_response`.
       */
      type: 'mcp_approval_response';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The ID of the approval request.
       */
      approval_request_id: string;
      /**
       * True if the tool call is approved.
       */
      approve: boolean;
      /**
       * The reason for the decision.
       */
      reason?: string | null;
    };
    /**
     * A call to a tool of an MCP server.
     */
    McpCall: {
      /**
       * Always `mcp_call`.
       */
      type: 'mcp_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The label of the MCP server.
       */
      server_label: string;
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The arguments as a JSON string.
       */
      arguments: string;
      /**
       * The output of the tool.
       */
      output?: string | null;
      /**
       * The error if the call failed, as a message or an object.
       */
      error?: string | components['schemas']['McpCallError'] | null;
    };
    /**
     * The error of a failed MCP tool call.
     */
    McpCallError:
      | components['schemas']['McpProtocolError']
      | components['schemas']['McpHttpError']
      | components['schemas']['McpToolExecutionError']
      | UnknownVariant<'type'>;
    /**
     * A connector operated by the provider.
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
     * An HTTP error of the MCP server.
     */
    McpHttpError: {
      /**
       * Always `http_error`.
       */
      type: 'http_error';
      /**
       * The HTTP status code.
       */
      code: number;
      /**
       * The error message.
       */
      message: string;
    };
    /**
     * A tool call by OpenRouter to an MCP (Model Context Protocol) server.
     */
    McpItem: {
      /**
       * Always `openrouter:mcp`.
       */
      type: 'openrouter:mcp';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The label of the MCP server.
       */
      serverLabel?: string;
      /**
       * The name of the tool.
       */
      toolName?: string;
    };
    /**
     * The tools available on an MCP (Model Context Protocol) server.
     */
    McpListTools: {
      /**
       * Always `mcp_list_tools`.
       */
      type: 'mcp_list_tools';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The label of the MCP server.
       */
      server_label: string;
      /**
       * The tools of the server.
       */
      tools: components['schemas']['McpListedTool'][];
      /**
       * The error message if the tools could not be listed.
       */
      error?: string | null;
    };
    /**
     * A tool of an MCP server.
     */
    McpListedTool: {
      /**
       * The name of the tool.
       */
      name: string;
      /**
       * The description of the tool.
       */
      description?: string | null;
      /**
       * The JSON Schema of the tool's input.
       */
      input_schema: components['schemas']['JsonSchema'];
      /**
       * Additional annotations of the tool.
       */
      annotations?: unknown;
    };
    /**
     * An error of the MCP protocol.
     */
    McpProtocolError: {
      /**
       * Always `mcp_protocol_error`.
       */
      type: 'mcp_protocol_error';
      /**
       * The JSON-RPC error code.
       */
      code: number;
      /**
       * The error message.
       */
      message: string;
    };
    /**
     * An MCP (Model Context Protocol) server. The provider calls its tools.
     */
    McpTool: {
      /**
       * Always `mcp`.
       */
      type: 'mcp';
      /**
       * A label of the server, used to identify it in tool calls.
       */
      server_label: string;
      /**
       * The URL of the server. Set either `server_url` or `connector_id`.
       */
      server_url?: string;
      /**
       * A connector operated by the provider.
       */
      connector_id?: components['schemas']['McpConnector'];
      /**
       * The description of the server, shown to the model.
       */
      server_description?: string;
      /**
       * The access token for the server.
       */
      authorization?: string;
      /**
       * HTTP headers to send to the server.
       */
      headers?: {
        [key: string]: string;
      } | null;
      /**
       * The tools the model can call. Defaults to all tools.
       */
      allowed_tools?: string[] | components['schemas']['McpToolFilter'] | null;
      /**
       * The tool calls that require your approval.
       */
      require_approval?:
        | (('always' | 'never') | (string & {}))
        | components['schemas']['McpApprovalPolicy']
        | null;
    };
    /**
     * An error of the tool.
     */
    McpToolExecutionError: {
      /**
       * Always `mcp_tool_execution_error`.
       */
      type: 'mcp_tool_execution_error';
      /**
       * The error content returned by the tool.
       */
      content?: unknown;
    };
    /**
     * Selects tools of a server.
     */
    McpToolFilter: {
      /**
       * The names of the tools.
       */
      tool_names?: string[];
      /**
       * If true, selects the tools that do not modify data.
       */
      read_only?: boolean;
    };
    /**
     * A set of tools of a server.
     */
    McpToolNames: {
      /**
       * The names of the tools.
       */
      tool_names?: string[];
    };
    /**
     * A memory operation.
     */
    MemoryItem: {
      /**
       * Always `openrouter:memory`.
       */
      type: 'openrouter:memory';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The type of the operation.
       */
      action?: ('read' | 'write' | 'delete') | (string & {});
      /**
       * The key of the memory entry.
       */
      key?: string;
      /**
       * The value of the memory entry.
       */
      value?: unknown;
    };
    /**
     * The phase of an assistant message: `commentary` for intermediate remarks, `final_answer` for the final answer. Send it back unchanged.
     */
    MessagePhase: ('commentary' | 'final_answer') | (string & {});
    /**
     * Up to 16 key-value pairs that are returned with the response. Keys are at most 64 characters long and contain no brackets. Values are at most 512 characters long.
     */
    Metadata: {
      [key: string]: string;
    };
    /**
     * An output type.
     */
    Modality: ('text' | 'image') | (string & {});
    /**
     * A model slug, or a pattern such as `anthropic/*`.
     */
    ModelPattern: string;
    /**
     * Moderates the prompt before it reaches the model.
     */
    ModerationPlugin: {
      /**
       * Always `moderation`.
       */
      id: 'moderation';
    };
    /**
     * A fact about the environment.
     */
    NamedArmorFact: {
      /**
       * The name of the fact.
       */
      name: string;
      /**
       * The value of the fact.
       */
      value: string;
    };
    /**
     * A rule for tool calls.
     */
    NamedArmorRule: {
      /**
       * The ID of the rule.
       */
      id: string;
      /**
       * The name of the rule.
       */
      name?: string;
      /**
       * The rule, in natural language.
       */
      instructions: string;
      /**
       * The probability from which the rule matches. Defaults to 0.7 for rules in `allow`, otherwise to 0.6.
       */
      threshold?: number;
    };
    /**
     * A group of tools of your application with a common namespace.
     */
    NamespaceTool: {
      /**
       * Always `namespace`.
       */
      type: 'namespace';
      /**
       * The name of the namespace.
       */
      name: string;
      /**
       * The description of the namespace, shown to the model.
       */
      description: string;
      /**
       * The tools of the namespace.
       */
      tools: components['schemas']['NamespacedTool'][];
    };
    /**
     * A function of your application, in a namespace.
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
       * Explains to the model the purpose of the function and when to call it.
       */
      description?: string | null;
      /**
       * The JSON Schema of the parameters.
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /**
       * The JSON Schema of the output.
       */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /**
       * If true, the model's arguments always match the schema.
       */
      strict?: boolean | null;
      /**
       * If true, the function is hidden from the model until a tool search finds it. If the request contains no search tool, OpenRouter adds one or does not hide the function.
       */
      defer_loading?: boolean;
      /**
       * The callers that can call the function.
       */
      allowed_callers?: components['schemas']['ToolCaller'][] | null;
      /**
       * If true, the model continues after the call without waiting for the output. Send the output in a later request, with the same `call_id`. Ignored by providers that do not support it.
       */
      async?: boolean;
    };
    /**
     * A tool of a namespace.
     */
    NamespacedTool:
      | components['schemas']['NamespacedFunction']
      | components['schemas']['CustomTool']
      | UnknownVariant<'type'>;
    /**
     * Access to some domains only.
     */
    NetworkAllowlist: {
      /**
       * Always `allowlist`.
       */
      type: 'allowlist';
      /**
       * The domains that the container can access. A domain can begin with the wildcard `*.`.
       */
      allowed_domains: string[];
    };
    /**
     * No network access.
     */
    NetworkDisabled: {
      /**
       * Always `disabled`.
       */
      type: 'disabled';
    };
    /**
     * The network access of the container. Defaults to no access. The policy of a running container cannot be changed; a different policy is rejected with status 409.
     */
    NetworkPolicy:
      | components['schemas']['NetworkDisabled']
      | components['schemas']['NetworkAllowlist']
      | UnknownVariant<'type'>;
    /**
     * A new container for the request.
     */
    NewContainer: {
      /**
       * Always `container_auto`.
       */
      type: 'container_auto';
      /**
       * The IDs of workspace files (`or_file_…`) to copy into the container before the first command. Unknown IDs are rejected with status 400.
       */
      file_ids?: string[];
      /**
       * The network access of the container. Defaults to no access. The policy of a running container cannot be changed; a different policy is rejected with status 409.
       */
      network_policy?: components['schemas']['NetworkPolicy'];
    };
    /**
     * Opens a page.
     */
    OpenPage: {
      /**
       * Always `open_page`.
       */
      type: 'open_page';
      /**
       * The URL of the page.
       */
      url?: string | null;
    };
    /**
     * Lets the model request advice from another model.
     */
    OpenRouterAdvisorTool: {
      /**
       * Always `openrouter:advisor`.
       */
      type: 'openrouter:advisor';
      /**
       * Options for the advisor.
       */
      parameters?: components['schemas']['AdvisorParameters'];
    };
    /**
     * Lets the model change files. The turn ends when the model requests a change. Apply it and report the result as `apply_patch_call_output`.
     */
    OpenRouterApplyPatchTool: {
      /**
       * Always `openrouter:apply_patch`.
       */
      type: 'openrouter:apply_patch';
      /**
       * Options for file changes.
       */
      parameters?: components['schemas']['ApplyPatchParameters'];
    };
    /**
     * Runs commands in Bash. Supported by the Messages API only; this API returns status 400.
     */
    OpenRouterBashTool: {
      /**
       * Always `openrouter:bash`.
       */
      type: 'openrouter:bash';
      /**
       * Options for running commands.
       */
      parameters?: components['schemas']['BashParameters'];
    };
    /**
     * Returns the current date and time.
     */
    OpenRouterDatetimeTool: {
      /**
       * Always `openrouter:datetime`.
       */
      type: 'openrouter:datetime';
      /**
       * Options for the date and time.
       */
      parameters?: components['schemas']['DatetimeParameters'];
    };
    /**
     * Reads and writes files in the workspace.
     */
    OpenRouterFilesTool: {
      /**
       * Always `openrouter:files`.
       */
      type: 'openrouter:files';
      /**
       * Reserved. No parameters are supported yet.
       */
      parameters?: {
        [key: string]: unknown;
      };
    };
    /**
     * Sends a question to several models and has another model analyze their responses.
     */
    OpenRouterFusionTool: {
      /**
       * Always `openrouter:fusion`.
       */
      type: 'openrouter:fusion';
      /**
       * The models of a fusion call and their options.
       */
      parameters?: components['schemas']['FusionParameters'];
    };
    /**
     * Generates images with an image model.
     */
    OpenRouterImageGenerationTool: {
      /**
       * Always `openrouter:image_generation`.
       */
      type: 'openrouter:image_generation';
      /**
       * The image model and its options.
       */
      parameters?: components['schemas']['ImageGenerationParameters'];
    };
    /**
     * Searches OpenRouter's models. Experimental.
     */
    OpenRouterSearchModelsTool: {
      /**
       * Always `openrouter:experimental__search_models`.
       */
      type: 'openrouter:experimental__search_models';
      /**
       * Options for the model search.
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
       * Options for running commands.
       */
      parameters?: components['schemas']['ShellParameters'];
    };
    /**
     * Lets the model delegate a task to another model.
     */
    OpenRouterSubagentTool: {
      /**
       * Always `openrouter:subagent`.
       */
      type: 'openrouter:subagent';
      /**
       * Options for the subagent.
       */
      parameters?: components['schemas']['SubagentParameters'];
    };
    /**
     * Searches tools with deferred loading. Requires that `tool_choice` is omitted, `auto` or of type `allowed_tools`.
     */
    OpenRouterToolSearchTool: {
      /**
       * Always `openrouter:tool_search`.
       */
      type: 'openrouter:tool_search';
      /**
       * Options for the tool search.
       */
      parameters?: components['schemas']['ToolSearchParameters'];
    };
    /**
     * Fetches a web page.
     */
    OpenRouterWebFetchTool: {
      /**
       * Always `openrouter:web_fetch`.
       */
      type: 'openrouter:web_fetch';
      /**
       * Options for fetching pages.
       */
      parameters?: components['schemas']['WebFetchParameters'];
    };
    /**
     * OpenRouter's web search, available for every model.
     */
    OpenRouterWebSearchTool: {
      /**
       * Always `openrouter:web_search`.
       */
      type: 'openrouter:web_search';
      /**
       * Options for the web search.
       */
      parameters?: components['schemas']['WebSearchParameters'];
    };
    /**
     * A content part of an output message.
     */
    OutputContent:
      | components['schemas']['OutputText']
      | components['schemas']['Refusal']
      | UnknownVariant<'type'>;
    /**
     * An output item of the response. Send it back unchanged in the `input` of the next request.
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
      | components['schemas']['ToolSearchCall']
      | components['schemas']['ArmorBlockedItem']
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
      | UnknownVariant<'type'>;
    /**
     * An output item was added. It is still empty.
     */
    OutputItemAddedEvent: {
      /**
       * Always `response.output_item.added`.
       */
      type: 'response.output_item.added';
      /**
       * An output item of the response. Send it back unchanged in the `input` of the next request.
       */
      item: components['schemas']['OutputItem'];
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An output item is complete. Contains the complete item.
     */
    OutputItemDoneEvent: {
      /**
       * Always `response.output_item.done`.
       */
      type: 'response.output_item.done';
      /**
       * An output item of the response. Send it back unchanged in the `input` of the next request.
       */
      item: components['schemas']['OutputItem'];
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An output message from the model.
     */
    OutputMessage: {
      /**
       * Always `message`.
       */
      type: 'message';
      /**
       * The ID of the message.
       */
      id: string;
      /**
       * Always `assistant`.
       * @constant
       */
      role: 'assistant';
      /**
       * The content parts of the message.
       */
      content: components['schemas']['OutputContent'][];
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * The phase of an assistant message, `commentary` or `final_answer`. Send it back unchanged.
       */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /**
     * Text output of the model.
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
       * Citations and file references in the text.
       */
      annotations?: components['schemas']['Annotation'][];
      /**
       * Log probabilities of the tokens. Present only if `top_logprobs` was set.
       */
      logprobs?: components['schemas']['TokenLogprob'][];
    };
    /**
     * Breakdown of the output tokens.
     */
    OutputTokensDetails: {
      /**
       * Number of reasoning tokens.
       */
      reasoning_tokens: number;
    };
    /**
     * Options for the `openrouter/pareto` model router, which chooses the cheapest model of sufficient quality.
     */
    ParetoRouterPlugin: {
      /**
       * Always `pareto-router`.
       */
      id: 'pareto-router';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * Minimum coding score of the model, between 0 and 1.
       */
      min_coding_score?: number;
      /**
       * Maximum price of the model, in US dollars per million tokens.
       */
      max_price?: number;
      /**
       * The price to compare: `prompt` is the prompt price, `weighted_avg` the weighted average of the prompt and completion prices.
       */
      price_source?: ('prompt' | 'weighted_avg') | (string & {});
    };
    /**
     * A change to one file.
     */
    PatchOperation:
      | components['schemas']['CreateFile']
      | components['schemas']['UpdateFile']
      | components['schemas']['DeleteFile']
      | UnknownVariant<'type'>;
    /**
     * The PDF engine. `pdf-text` is deprecated; use `cloudflare-ai` instead.
     */
    PdfEngine: ('mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text') | (string & {});
    /**
     * Options for PDF files.
     */
    PdfOptions: {
      /**
       * The PDF engine. `pdf-text` is deprecated; use `cloudflare-ai` instead.
       */
      engine?: components['schemas']['PdfEngine'];
    };
    /**
     * Thresholds by percentile of requests.
     */
    Percentiles: {
      /**
       * Threshold for the 50th percentile.
       */
      p50?: number | null;
      /**
       * Threshold for the 75th percentile.
       */
      p75?: number | null;
      /**
       * Threshold for the 90th percentile.
       */
      p90?: number | null;
      /**
       * Threshold for the 99th percentile.
       */
      p99?: number | null;
    };
    /**
     * A processing stage applied to the request or the response.
     */
    PipelineStage: {
      /**
       * The type of the stage.
       */
      type:
        | (
            | ('guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression')
            | (string & {})
          )
        | (string & {});
      /**
       * The name of the stage.
       */
      name: string;
      /**
       * A one-sentence summary of the stage.
       */
      summary?: string;
      /**
       * The ID of the guardrail.
       */
      guardrail_id?: string;
      /**
       * The scope of the guardrail.
       */
      guardrail_scope?: string;
      /**
       * The cost of the stage, in US dollars.
       */
      cost_usd?: number | null;
      /**
       * Additional details of the stage.
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
     * A plugin that processes the request or the response.
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
      | components['schemas']['SwitchyardRouterPlugin']
      | components['schemas']['JevRouterPlugin']
      | components['schemas']['AlignmentPlugin']
      | components['schemas']['ArmorPlugin']
      | UnknownVariant<'id'>;
    /**
     * A prompt template stored by the provider, and values for its variables.
     */
    Prompt: {
      /**
       * The ID of the prompt template.
       */
      id: string;
      /**
       * The values of the template variables, by name.
       */
      variables?: {
        [key: string]: components['schemas']['PromptVariable'];
      } | null;
    };
    /**
     * Options for prompt caching. Supported by GPT-5.6 and later.
     */
    PromptCacheOptions: {
      /**
       * Always `explicit`.
       * @constant
       */
      mode: 'explicit';
      /**
       * How long the cache entry is kept, `30m` (default) or `12h`. Writing costs more for `12h`.
       */
      ttl?: string | null;
    };
    /**
     * The value of a template variable.
     */
    PromptVariable:
      | string
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile'];
    /**
     * An error of a provider.
     */
    ProviderError: {
      /**
       * The name of the provider.
       */
      provider?: string;
      /**
       * The provider's error code.
       */
      code?: string | number;
      /**
       * The HTTP status code returned by the provider.
       */
      status?: number;
    };
    /**
     * The name or slug of a provider.
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
              | 'AssemblyAI'
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
              | 'Cosine'
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
              | 'ElevenLabs'
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
              | 'Near AI'
              | 'Nebius'
              | 'Nex AGI'
              | 'NextBit'
              | 'Novita'
              | 'Nvidia'
              | 'Ollama'
              | 'OpenAI'
              | 'OpenInference'
              | 'Parasail'
              | 'ParetoAlpha'
              | 'Perceptron'
              | 'Perplexity'
              | 'Phala'
              | 'Poolside'
              | 'PrimeIntellect'
              | 'Quiver'
              | 'Recraft'
              | 'Recursive'
              | 'Reka'
              | 'Relace'
              | 'Respan'
              | 'Runway'
              | 'Sail Research'
              | 'Sakana AI'
              | 'SambaNova'
              | 'ScaleDown'
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
              | 'TypeSafe'
              | 'Unbiased'
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
     * Provider routing preferences.
     */
    ProviderPreferences: {
      /**
       * If true, tries another provider when the first one fails.
       * @default true
       */
      allow_fallbacks?: boolean | null;
      /**
       * If true, uses only providers that support every parameter of the request.
       * @default false
       */
      require_parameters?: boolean | null;
      /**
       * `deny` excludes providers that may store data.
       * @default allow
       */
      data_collection?: ('deny' | 'allow' | null) | (string & {});
      /**
       * If true, uses only endpoints with zero data retention.
       */
      zdr?: boolean | null;
      /**
       * If true, uses only models that allow their output to be used for training other models.
       */
      enforce_distillable_text?: boolean | null;
      /**
       * The providers to try, in order.
       */
      order?: components['schemas']['ProviderName'][] | null;
      /**
       * The providers to use. All others are excluded.
       */
      only?: components['schemas']['ProviderName'][] | null;
      /**
       * The providers to exclude.
       */
      ignore?: components['schemas']['ProviderName'][] | null;
      /**
       * The quantizations to use. All others are excluded.
       */
      quantizations?: components['schemas']['Quantization'][] | null;
      /**
       * The sort order of the providers.
       */
      sort?: components['schemas']['ProviderSort'] | components['schemas']['SortOptions'] | null;
      /**
       * Maximum prices, in US dollars.
       */
      max_price?: components['schemas']['MaxPrice'];
      /**
       * Preferred maximum time to first token, in seconds. Slower providers are tried last.
       */
      preferred_max_latency?: number | components['schemas']['Percentiles'] | null;
      /**
       * Preferred minimum throughput, in tokens per second. Slower providers are tried last.
       */
      preferred_min_throughput?: number | components['schemas']['Percentiles'] | null;
      /**
       * Provider-specific request properties, by provider slug. Only those of the selected provider are sent. Unknown properties are ignored.
       */
      options?: {
        [key: string]: components['schemas']['JsonObject'];
      };
    };
    /**
     * The sort criterion for providers.
     */
    ProviderSort: ('price' | 'throughput' | 'latency' | 'exacto') | (string & {});
    /**
     * The quantization of a model's weights.
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
     * The model's reasoning.
     */
    Reasoning: {
      /**
       * Always `reasoning`.
       */
      type: 'reasoning';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The reasoning summary. Empty unless `reasoning.summary` was set in the request.
       */
      summary: components['schemas']['SummaryText'][];
      /**
       * The reasoning text, if the provider returns it.
       */
      content?: components['schemas']['ReasoningText'][] | null;
      /**
       * The encrypted reasoning, if requested with `include`. Only the provider can read it.
       */
      encrypted_content?: string | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * The provider-specific format of the reasoning. Send it back unchanged, to the same provider.
       */
      format?: components['schemas']['ReasoningFormat'] | null;
      /**
       * The provider's signature of the reasoning. Send it back unchanged.
       */
      signature?: string | null;
    };
    /**
     * Earlier reasoning available to the model. Supported by GPT-5.6 and later.
     */
    ReasoningContext: ('auto' | 'all_turns' | 'current_turn') | (string & {});
    /**
     * The reasoning effort, from `max` (highest) to `none` (no reasoning).
     */
    ReasoningEffort: ('max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none') | (string & {});
    /**
     * The provider-specific format of the reasoning. Send it back unchanged, to the same provider.
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
     * Reasoning from an earlier response, sent back so that the model can reuse it.
     */
    ReasoningInput: {
      /**
       * Always `reasoning`.
       */
      type: 'reasoning';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The reasoning summary.
       */
      summary: components['schemas']['SummaryText'][] | null;
      /**
       * The reasoning text.
       */
      content?: components['schemas']['ReasoningText'][] | null;
      /**
       * The encrypted reasoning. Only the provider can read it.
       */
      encrypted_content?: string | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'];
      /**
       * The provider-specific format of the reasoning. Send it back unchanged, to the same provider.
       */
      format?: components['schemas']['ReasoningFormat'] | null;
      /**
       * The provider's signature of the reasoning. Send it back unchanged.
       */
      signature?: string | null;
    };
    /**
     * The reasoning mode. Supported by GPT-5.6 and later.
     */
    ReasoningMode: ('standard' | 'pro') | (string & {});
    /**
     * Options for reasoning.
     */
    ReasoningOptions: {
      /**
       * The reasoning effort, from `max` (highest) to `none` (no reasoning).
       */
      effort?: components['schemas']['ReasoningEffort'] | null;
      /**
       * The level of detail of the reasoning summary.
       */
      summary?: components['schemas']['ReasoningSummary'] | null;
      /**
       * Maximum number of reasoning tokens.
       */
      max_tokens?: number | null;
      /**
       * If true, enables reasoning with the default effort.
       */
      enabled?: boolean | null;
      /**
       * Earlier reasoning available to the model. Supported by GPT-5.6 and later.
       */
      context?: components['schemas']['ReasoningContext'] | null;
      /**
       * The reasoning mode. Supported by GPT-5.6 and later.
       */
      mode?: components['schemas']['ReasoningMode'] | null;
    };
    /**
     * The level of detail of the reasoning summary.
     */
    ReasoningSummary: ('auto' | 'concise' | 'detailed') | (string & {});
    /**
     * A part of the reasoning summary was added. It is still empty.
     */
    ReasoningSummaryPartAddedEvent: {
      /**
       * Always `response.reasoning_summary_part.added`.
       */
      type: 'response.reasoning_summary_part.added';
      /**
       * A part of the reasoning summary.
       */
      part: components['schemas']['SummaryText'];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `summary`.
       */
      summary_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A part of the reasoning summary is complete. Contains the complete part.
     */
    ReasoningSummaryPartDoneEvent: {
      /**
       * Always `response.reasoning_summary_part.done`.
       */
      type: 'response.reasoning_summary_part.done';
      /**
       * A part of the reasoning summary.
       */
      part: components['schemas']['SummaryText'];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `summary`.
       */
      summary_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Text to append to a part of the reasoning summary.
     */
    ReasoningSummaryTextDeltaEvent: {
      /**
       * Always `response.reasoning_summary_text.delta`.
       */
      type: 'response.reasoning_summary_text.delta';
      /**
       * The text to append.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `summary`.
       */
      summary_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The text of a part of the reasoning summary is complete.
     */
    ReasoningSummaryTextDoneEvent: {
      /**
       * Always `response.reasoning_summary_text.done`.
       */
      type: 'response.reasoning_summary_text.done';
      /**
       * The complete text of the part.
       */
      text: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `summary`.
       */
      summary_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A part of the model's reasoning.
     */
    ReasoningText: {
      /**
       * Always `reasoning_text`.
       */
      type: 'reasoning_text';
      /**
       * The text of the part.
       */
      text: string;
    };
    /**
     * Text to append to a reasoning part.
     */
    ReasoningTextDeltaEvent: {
      /**
       * Always `response.reasoning_text.delta`.
       */
      type: 'response.reasoning_text.delta';
      /**
       * The text to append.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A reasoning part is complete.
     */
    ReasoningTextDoneEvent: {
      /**
       * Always `response.reasoning_text.done`.
       */
      type: 'response.reasoning_text.done';
      /**
       * The complete text of the part.
       */
      text: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A refusal by the model.
     */
    Refusal: {
      /**
       * Always `refusal`.
       */
      type: 'refusal';
      /**
       * The model's explanation of the refusal.
       */
      refusal: string;
    };
    /**
     * Text to append to a refusal.
     */
    RefusalDeltaEvent: {
      /**
       * Always `response.refusal.delta`.
       */
      type: 'response.refusal.delta';
      /**
       * The text to append.
       */
      delta: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
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
       * The complete text of the refusal.
       */
      refusal: string;
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Searches tools with a regular expression.
     */
    RegexToolSearch: {
      /**
       * Always `regex`.
       */
      type: 'regex';
      /**
       * Maximum number of results.
       */
      max_results?: number;
    };
    /**
     * Details of an invalid request.
     */
    RequestIssues: {
      /**
       * All validation errors, as a JSON string.
       */
      raw?: string;
    };
    /**
     * The approximate location of the user. `type` is required.
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
       * The two-letter ISO country code.
       */
      country?: string | null;
      /**
       * The IANA time zone, such as `Europe/London`.
       */
      timezone?: string | null;
    };
    /**
     * The model's response.
     */
    Response: {
      /**
       * The ID of the response.
       */
      id: string;
      /**
       * Always `response`.
       * @constant
       */
      object: 'response';
      /**
       * When the response was created, as a Unix timestamp in seconds.
       */
      created_at: number;
      /**
       * When the response was completed, as a Unix timestamp in seconds.
       */
      completed_at: number | null;
      /**
       * The model that generated the response. It can differ from the requested model.
       */
      model: string;
      /**
       * The status of the response. See `incomplete_details` if it is `incomplete`, and `error` if it is `failed`.
       */
      status:
        | ('completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued')
        | (string & {});
      /**
       * The output items: messages, reasoning and tool calls.
       */
      output: components['schemas']['OutputItem'][];
      /**
       * The text of all output messages, concatenated.
       */
      output_text?: string;
      /**
       * The error, if the response failed.
       */
      error: components['schemas']['ResponseError'] | null;
      /**
       * The error type, independent of the provider.
       */
      error_type?: components['schemas']['ErrorType'];
      /**
       * Details about why the response is incomplete.
       */
      incomplete_details: components['schemas']['IncompleteDetails'] | null;
      /**
       * Token usage and cost.
       */
      usage?: components['schemas']['Usage'] | null;
      /**
       * The system message, as a string or as items.
       */
      instructions: string | components['schemas']['InputItem'][] | null;
      /**
       * Up to 16 key-value pairs that are returned with the response. Keys are at most 64 characters long and contain no brackets. Values are at most 512 characters long.
       */
      metadata: components['schemas']['Metadata'] | null;
      /**
       * The tools available to the model.
       */
      tools: components['schemas']['Tool'][];
      /**
       * Controls the tools that the model calls.
       */
      tool_choice: components['schemas']['ToolChoice'];
      /**
       * True if parallel tool calls were enabled.
       */
      parallel_tool_calls: boolean;
      /**
       * The maximum number of server tool calls.
       */
      max_tool_calls?: number | null;
      /**
       * The sampling temperature.
       */
      temperature: number | null;
      /**
       * The nucleus sampling probability.
       */
      top_p: number | null;
      /**
       * The presence penalty.
       */
      presence_penalty: number | null;
      /**
       * The frequency penalty.
       */
      frequency_penalty: number | null;
      /**
       * The number of most likely tokens returned at each position.
       */
      top_logprobs?: number | null;
      /**
       * The maximum number of output tokens, including reasoning tokens.
       */
      max_output_tokens?: number | null;
      /**
       * The reasoning options.
       */
      reasoning?: components['schemas']['ResponseReasoning'] | null;
      /**
       * Options for text output.
       */
      text?: components['schemas']['TextOptions'];
      /**
       * The handling of conversations that exceed the context window.
       */
      truncation?: ('auto' | 'disabled' | null) | (string & {});
      /**
       * The processing tier.
       */
      service_tier?:
        | (('default' | 'flex' | 'priority' | 'auto' | 'scale') | (string & {}))
        | (string & {})
        | null;
      /**
       * A prompt template stored by the provider, and values for its variables.
       */
      prompt?: components['schemas']['Prompt'] | null;
      /**
       * The key for prompt caching.
       */
      prompt_cache_key?: string | null;
      /**
       * Options for prompt caching. Supported by GPT-5.6 and later.
       */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /**
       * Always null. OpenRouter does not store responses.
       */
      previous_response_id?: string | null;
      /**
       * True if the response ran in the background.
       */
      background?: boolean | null;
      /**
       * Always false. OpenRouter does not store responses.
       */
      store?: boolean;
      /**
       * The identifier of the end user.
       */
      user?: string | null;
      /**
       * The identifier of the end user, used by providers to detect abuse.
       */
      safety_identifier?: string | null;
      /**
       * Routing details of the request. Present only if the `X-OpenRouter-Metadata` header is `enabled`. In a stream, the last event contains it.
       */
      openrouter_metadata?: components['schemas']['RoutingMetadata'];
      /**
       * The results of the `alignment` plugin. Beta. In a stream, the `response.completed` event contains them.
       */
      alignment?: components['schemas']['AlignmentResult'];
      /**
       * The results of the `armor` plugin. Present if the plugin checked the response.
       */
      safeguard_results?: components['schemas']['SafeguardResult'][];
    };
    /**
     * The response is complete. This is the last event.
     */
    ResponseCompletedEvent: {
      /**
       * Always `response.completed`.
       */
      type: 'response.completed';
      /**
       * The model's response.
       */
      response: components['schemas']['Response'];
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The response was created.
     */
    ResponseCreatedEvent: {
      /**
       * Always `response.created`.
       */
      type: 'response.created';
      /**
       * The model's response.
       */
      response: components['schemas']['Response'];
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The error of a failed response.
     */
    ResponseError: {
      /**
       * The error code.
       */
      code: components['schemas']['ResponseErrorCode'];
      /**
       * The error message.
       */
      message: string;
      /**
       * Additional error details.
       */
      metadata?: components['schemas']['ResponseErrorMetadata'];
    };
    /**
     * The error code.
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
              | 'cyber_policy'
              | 'misalignment_policy_violation'
              | 'permission_denied'
              | 'data_residency_mismatch'
            )
          | (string & {})
        )
      | (string & {});
    /**
     * Additional error details.
     */
    ResponseErrorMetadata: {
      /**
       * The results of the `alignment` plugin for a blocked response. Beta.
       */
      alignment?: components['schemas']['AlignmentFailure'];
    };
    /**
     * The response failed. See `error` for the reason. This is the last event.
     */
    ResponseFailedEvent: {
      /**
       * Always `response.failed`.
       */
      type: 'response.failed';
      /**
       * The model's response.
       */
      response: components['schemas']['Response'];
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * Repairs malformed JSON in the response.
     */
    ResponseHealingPlugin: {
      /**
       * Always `response-healing`.
       */
      id: 'response-healing';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
    };
    /**
     * The response is in progress.
     */
    ResponseInProgressEvent: {
      /**
       * Always `response.in_progress`.
       */
      type: 'response.in_progress';
      /**
       * The model's response.
       */
      response: components['schemas']['Response'];
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The response ended early. See `incomplete_details` for the reason. This is the last event.
     */
    ResponseIncompleteEvent: {
      /**
       * Always `response.incomplete`.
       */
      type: 'response.incomplete';
      /**
       * The model's response.
       */
      response: components['schemas']['Response'];
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The reasoning options of the response.
     */
    ResponseReasoning: {
      /**
       * The reasoning effort, from `max` (highest) to `none` (no reasoning).
       */
      effort?: components['schemas']['ReasoningEffort'] | null;
      /**
       * The level of detail of the reasoning summary.
       */
      summary?: components['schemas']['ReasoningSummary'] | null;
      /**
       * Earlier reasoning available to the model. Supported by GPT-5.6 and later.
       */
      context?: components['schemas']['ReasoningContext'] | null;
      /**
       * The reasoning mode. Supported by GPT-5.6 and later.
       */
      mode?: components['schemas']['ReasoningMode'] | null;
    };
    /**
     * An attempt to send the request to a provider.
     */
    RoutingAttempt: {
      /**
       * The name of the provider.
       */
      provider: string;
      /**
       * The model slug.
       */
      model: string;
      /**
       * The HTTP status code returned by the provider.
       */
      status: number;
    };
    /**
     * A model at a provider.
     */
    RoutingEndpoint: {
      /**
       * The name of the provider.
       */
      provider: string;
      /**
       * The model slug.
       */
      model: string;
      /**
       * True if the endpoint was selected.
       */
      selected: boolean;
    };
    /**
     * The endpoints considered for the request.
     */
    RoutingEndpoints: {
      /**
       * Total number of endpoints.
       */
      total: number;
      /**
       * The available endpoints.
       */
      available: components['schemas']['RoutingEndpoint'][];
    };
    /**
     * Routing details of the request. Present only if the `X-OpenRouter-Metadata` header is `enabled`. In a stream, the last event contains it.
     */
    RoutingMetadata: {
      /**
       * The requested model.
       */
      requested: string;
      /**
       * The routing strategy.
       */
      strategy: components['schemas']['RoutingStrategy'];
      /**
       * The region that the request was routed to.
       */
      region: string | null;
      /**
       * The generation time at the provider, in milliseconds.
       */
      generation_time?: number;
      /**
       * A one-sentence summary of the routing.
       */
      summary: string;
      /**
       * The number of the successful attempt, starting at 1. 0 if no attempt reached a provider.
       */
      attempt: number;
      /**
       * True if your own provider API key was used.
       */
      is_byok: boolean;
      /**
       * The endpoints considered for the request.
       */
      endpoints: components['schemas']['RoutingEndpoints'];
      /**
       * The attempts.
       */
      attempts?: components['schemas']['RoutingAttempt'][];
      /**
       * The parameters used to select the model.
       */
      params?: components['schemas']['RoutingParams'];
      /**
       * The processing stages applied to the request and the response.
       */
      pipeline?: components['schemas']['PipelineStage'][];
    };
    /**
     * The parameters used to select the model.
     */
    RoutingParams: {
      /**
       * The minimum quality of the model.
       */
      quality_floor?: number;
      /**
       * The minimum throughput, in tokens per second.
       */
      throughput_floor?: number;
      /**
       * The version group of the model.
       */
      version_group?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * The routing strategy.
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
     * A tool call that was checked.
     */
    SafeguardEvaluated: {
      /**
       * Always `evaluated`.
       */
      type: 'evaluated';
      /**
       * `flagged` if a rule matched.
       */
      outcome: ('flagged' | 'not_flagged') | (string & {});
      /**
       * The rule that matched.
       */
      explanation?: string;
    };
    /**
     * The results of the `armor` plugin. Beta.
     */
    SafeguardResult: {
      /**
       * Always `dangerous_tool_use`.
       * @constant
       */
      type: 'dangerous_tool_use';
      /**
       * The result of each tool call.
       */
      status: components['schemas']['SafeguardStatus'];
    };
    /**
     * A tool call that was not checked.
     */
    SafeguardSkipped: {
      /**
       * Always `skipped`.
       */
      type: 'skipped';
    };
    /**
     * The result of each tool call.
     */
    SafeguardStatus: {
      /**
       * Always `available`.
       * @constant
       */
      type: 'available';
      /**
       * The results by `call_id`.
       */
      tool_uses: {
        [key: string]: components['schemas']['SafeguardVerdict'];
      };
    };
    /**
     * A tool call that could not be checked.
     */
    SafeguardUnavailable: {
      /**
       * Always `unavailable`.
       */
      type: 'unavailable';
      /**
       * The reason, such as `timeout`.
       */
      reason: string;
    };
    /**
     * The result of a tool call.
     */
    SafeguardVerdict:
      | components['schemas']['SafeguardEvaluated']
      | components['schemas']['SafeguardSkipped']
      | components['schemas']['SafeguardUnavailable']
      | UnknownVariant<'type'>;
    /**
     * A pending safety check.
     */
    SafetyCheck: {
      /**
       * The ID of the safety check.
       */
      id: string;
      /**
       * The code of the safety check.
       */
      code: string;
      /**
       * The message of the safety check.
       */
      message: string;
    };
    /**
     * The amount of page content to pass to the model.
     */
    SearchContextSize: ('low' | 'medium' | 'high') | (string & {});
    /**
     * The search engine. `native` uses the search of the model's provider, `auto` the best available engine.
     */
    SearchEngine: ('auto' | 'native' | 'exa' | 'parallel' | 'firecrawl' | 'perplexity') | (string & {});
    /**
     * Domain filters for the search.
     */
    SearchFilters: {
      /**
       * Domains to include in the search. Results from other domains are excluded.
       */
      allowed_domains?: string[] | null;
      /**
       * Domains to exclude from the search.
       */
      blocked_domains?: string[] | null;
      /**
       * Domains to exclude from the search. Some engines use this name for `blocked_domains`.
       */
      excluded_domains?: string[] | null;
    };
    /**
     * The depth of the search. Each engine supports some of the modes.
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
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The search query.
       */
      query?: string;
      /**
       * The arguments as a JSON string.
       */
      arguments?: string;
      /**
       * The error message if the search failed.
       */
      error?: string;
    };
    /**
     * Options for the model search.
     */
    SearchModelsParameters: {
      /**
       * Maximum number of results.
       * @default 5
       */
      max_results?: number;
    };
    /**
     * The status of the search.
     */
    SearchStatus: ('in_progress' | 'searching' | 'completed' | 'failed') | (string & {});
    /**
     * Number of server tool calls.
     */
    ServerToolUse: {
      /**
       * Number of web searches.
       */
      web_search_requests?: number | null;
      /**
       * Number of tool calls requested by the model.
       */
      tool_calls_requested?: number | null;
      /**
       * Number of tool calls executed.
       */
      tool_calls_executed?: number | null;
    };
    /**
     * The shell commands to run.
     */
    ShellAction: {
      /**
       * The commands, in order.
       */
      commands: string[];
      /**
       * The timeout of the commands, in milliseconds.
       */
      timeout_ms?: number | null;
      /**
       * Maximum length of the output to return, in characters.
       */
      max_output_length?: number | null;
    };
    /**
     * Shell commands to run, by your application or by the provider.
     */
    ShellCall: {
      /**
       * Always `shell_call`.
       */
      type: 'shell_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The ID of the tool call. The output has the same `call_id`.
       */
      call_id: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The commands of a call to the provider's shell.
       */
      action?: components['schemas']['ShellCallAction'];
      /**
       * The action as a JSON string.
       */
      arguments?: string | null;
    };
    /**
     * The commands of a call to the provider's shell.
     */
    ShellCallAction: {
      /**
       * The commands, in order.
       */
      commands: string[];
      /**
       * The timeout of the commands, in milliseconds.
       */
      timeout_ms: number | null;
      /**
       * Maximum length of the output to return, in characters.
       */
      max_output_length: number | null;
    };
    /**
     * An earlier shell call, sent back as input.
     */
    ShellCallInput: {
      /**
       * Always `shell_call`.
       */
      type: 'shell_call';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The ID of the tool call.
       */
      call_id: string;
      /**
       * The shell commands to run.
       */
      action: components['schemas']['ShellAction'];
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * The action as a JSON string.
       */
      arguments?: string | null;
      /**
       * The environment in which the commands ran.
       */
      environment?: unknown;
    };
    /**
     * The output of a shell call. If the shell fails, `status` is `incomplete` and `output` is empty.
     */
    ShellCallOutput: {
      /**
       * Always `shell_call_output`.
       */
      type: 'shell_call_output';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The `call_id` of the tool call.
       */
      call_id: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The output of each command.
       */
      output: components['schemas']['ShellOutput'][];
      /**
       * Maximum length of the output, in characters.
       */
      max_output_length?: number | null;
      /**
       * The ID of the container in which the commands ran.
       */
      container_id?: string;
      /**
       * The files created or changed by the commands, at most 10.
       */
      files?: components['schemas']['ContainerFileCitation'][];
      /**
       * The error message if the shell failed.
       */
      error?: string;
    };
    /**
     * The output of a shell call, sent by your application or sent back as input.
     */
    ShellCallOutputInput: {
      /**
       * Always `shell_call_output`.
       */
      type: 'shell_call_output';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The `call_id` of the tool call.
       */
      call_id: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * The output of each command.
       */
      output: components['schemas']['ShellOutput'][];
      /**
       * Maximum length of the output, in characters.
       */
      max_output_length?: number | null;
      /**
       * The ID of the container in which the commands ran.
       */
      container_id?: string;
      /**
       * The files created or changed by the commands.
       */
      files?: components['schemas']['ContainerFileCitation'][];
      /**
       * The error message if the shell failed.
       */
      error?: string;
    };
    /**
     * Forces a shell call.
     */
    ShellChoice: {
      /**
       * Always `shell`.
       */
      type: 'shell';
    };
    /**
     * The command exited.
     */
    ShellExit: {
      /**
       * Always `exit`.
       */
      type: 'exit';
      /**
       * The exit code. 0 means success.
       */
      exit_code: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Commands run by OpenRouter in a shell.
     */
    ShellItem: {
      /**
       * Always `openrouter:shell`.
       */
      type: 'openrouter:shell';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call.
       */
      call_id?: string | null;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The shell commands to run.
       */
      action?: components['schemas']['ShellAction'];
      /**
       * The arguments as a JSON string.
       */
      arguments?: string | null;
      /**
       * The output of each command.
       */
      output?: components['schemas']['ShellOutput'][];
      /**
       * The ID of the container in which the commands ran.
       */
      container_id?: string;
      /**
       * The files created or changed by the commands, at most 10.
       */
      files?: components['schemas']['ContainerFileCitation'][];
      /**
       * The error message if the tool failed; `output` is then omitted. A failed command is not an error of the tool.
       */
      error?: string;
    };
    /**
     * The outcome of a shell command.
     */
    ShellOutcome:
      | components['schemas']['ShellExit']
      | components['schemas']['ShellTimeout']
      | UnknownVariant<'type'>;
    /**
     * The output of a shell command.
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
       * The outcome of a shell command.
       */
      outcome: components['schemas']['ShellOutcome'];
    } & {
      [key: string]: unknown;
    };
    /**
     * Options for running commands.
     */
    ShellParameters: {
      /**
       * The engine that runs the commands.
       */
      engine?: ('auto' | 'openrouter') | (string & {});
      /**
       * The container in which commands run.
       */
      environment?: components['schemas']['ContainerEnvironment'];
      /**
       * Number of idle seconds after which the container is put to sleep. Deprecated: OpenRouter no longer documents this property.
       * @deprecated
       */
      sleep_after_seconds?: number;
    };
    /**
     * The command exceeded its timeout.
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
     * A shell in which the model can run commands.
     */
    ShellTool: {
      /**
       * Always `shell`.
       */
      type: 'shell';
    };
    /**
     * The error code.
     */
    SkinErrorCode:
      | (
          | ('invalid_prompt' | 'rate_limit_exceeded' | 'image_content_policy_violation' | 'server_error')
          | (string & {})
        )
      | (string & {});
    /**
     * Options for sorting providers.
     */
    SortOptions: {
      /**
       * The sort criterion for providers.
       */
      by?: components['schemas']['ProviderSort'] | null;
      /**
       * `model` sorts the endpoints of each model separately; `none` sorts the endpoints of all models together.
       * @default model
       */
      partition?: ('model' | 'none' | null) | (string & {});
    };
    /**
     * Stops after `step_count` steps.
     */
    StepCountIs: {
      /**
       * Always `step_count_is`.
       */
      type: 'step_count_is';
      /**
       * Number of steps.
       */
      step_count: number;
    };
    /**
     * A condition that stops the server tool calls.
     */
    StopCondition:
      | components['schemas']['StepCountIs']
      | components['schemas']['HasToolCall']
      | components['schemas']['MaxTokensUsed']
      | components['schemas']['MaxCost']
      | components['schemas']['FinishReasonIs']
      | UnknownVariant<'type'>;
    /**
     * The data of a server-sent event.
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
      | UnknownVariant<'type'>;
    /**
     * The log probability of a token, and the most likely alternatives.
     */
    StreamedLogprob: {
      /**
       * The token.
       */
      token: string;
      /**
       * The log probability of the token.
       */
      logprob: number;
      /**
       * The UTF-8 bytes of the token.
       */
      bytes?: number[];
      /**
       * The most likely tokens at this position.
       */
      top_logprobs?: components['schemas']['StreamedTopLogprob'][];
    };
    /**
     * A content part of an output item.
     */
    StreamedPart:
      | components['schemas']['OutputText']
      | components['schemas']['ReasoningText']
      | components['schemas']['Refusal']
      | UnknownVariant<'type'>;
    /**
     * One of the most likely tokens at a position.
     */
    StreamedTopLogprob: {
      /**
       * The token.
       */
      token?: string;
      /**
       * The log probability of the token.
       */
      logprob?: number;
      /**
       * The UTF-8 bytes of the token.
       */
      bytes?: number[];
    };
    /**
     * A task delegated to another model.
     */
    SubagentItem: {
      /**
       * Always `openrouter:subagent`.
       */
      type: 'openrouter:subagent';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the tool call.
       */
      call_id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
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
       * The model of the subagent.
       */
      model?: string;
      /**
       * The name of the task.
       */
      task_name?: string;
      /**
       * The description of the task.
       */
      task_description?: string;
      /**
       * The outcome of the task.
       */
      outcome?: string;
      /**
       * The error message if the task failed.
       */
      error?: string;
    };
    /**
     * Options for the subagent.
     */
    SubagentParameters: {
      /**
       * The model of the subagent.
       */
      model?: string;
      /**
       * The name of the subagent.
       */
      name?: string;
      /**
       * The system message for the subagent.
       */
      instructions?: string;
      /**
       * Tools that the subagent can call.
       */
      tools?: components['schemas']['InnerTool'][];
      /**
       * Maximum number of tool calls.
       */
      max_tool_calls?: number;
      /**
       * Maximum number of output tokens.
       */
      max_completion_tokens?: number;
      /**
       * The sampling temperature.
       */
      temperature?: number;
      /**
       * Reasoning options of a model used by a server tool.
       */
      reasoning?: components['schemas']['InnerReasoning'];
      /**
       * If true, the subagent can call your functions.
       */
      inherit_functions?: boolean;
      /**
       * The names of the functions that the subagent can call. Unknown names are rejected.
       */
      inherited_function_names?: components['schemas']['InheritedFunction'][];
    };
    /**
     * An item generated by a subagent.
     */
    SubagentStep: {
      /**
       * The type of the item.
       */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A part of the reasoning summary.
     */
    SummaryText: {
      /**
       * Always `summary_text`.
       * @constant
       */
      type: 'summary_text';
      /**
       * The text of the part.
       */
      text: string;
    };
    /**
     * Options for the `nvidia/switchyard` model router. It chooses from `models`, which contains one to three models or is omitted for the default models. If routing metadata is enabled, the `switchyard-router` stage of `pipeline` describes the choice.
     */
    SwitchyardRouterPlugin: {
      /**
       * Always `switchyard-router`.
       */
      id: 'switchyard-router';
      /**
       * The routing algorithm. Unknown algorithms are rejected with status 400.
       * @default stage
       */
      algorithm?: ('auto' | 'capability' | 'composite' | 'passthrough' | 'random' | 'stage') | (string & {});
      /**
       * The model that makes routing decisions. It must support structured output.
       */
      judge_model?: string;
    };
    /**
     * An input item other than a user or assistant message.
     */
    TaggedInputItem:
      | components['schemas']['AgentMessage']
      | components['schemas']['ReasoningInput']
      | components['schemas']['FunctionCallInput']
      | components['schemas']['FunctionCallOutput']
      | components['schemas']['CustomToolCallInput']
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
      | components['schemas']['ConfigurationUpdate']
      | components['schemas']['ToolSearchCallInput']
      | components['schemas']['ToolSearchOutput']
      | components['schemas']['ArmorBlockedItem']
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
      | UnknownVariant<'type'>;
    /**
     * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
     */
    TaskStatus: ('in_progress' | 'completed' | 'incomplete' | 'failed') | (string & {});
    /**
     * Text to append to a content part.
     */
    TextDeltaEvent: {
      /**
       * Always `response.output_text.delta`.
       */
      type: 'response.output_text.delta';
      /**
       * The text to append.
       */
      delta: string;
      /**
       * Log probabilities of the tokens. Empty unless `top_logprobs` was set.
       */
      logprobs: components['schemas']['StreamedLogprob'][];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The text of a content part is complete.
     */
    TextDoneEvent: {
      /**
       * Always `response.output_text.done`.
       */
      type: 'response.output_text.done';
      /**
       * The complete text of the part.
       */
      text: string;
      /**
       * Log probabilities of the tokens. Empty unless `top_logprobs` was set.
       */
      logprobs: components['schemas']['StreamedLogprob'][];
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The zero-based index of the part in the item's `content`.
       */
      content_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * An action of the text editor.
     */
    TextEditorItem: {
      /**
       * Always `openrouter:text_editor`.
       */
      type: 'openrouter:text_editor';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The editor command.
       */
      command?: ('view' | 'create' | 'str_replace' | 'insert') | (string & {});
      /**
       * The path of the file.
       */
      filePath?: string;
    };
    /**
     * The format of the text output.
     */
    TextFormat:
      | components['schemas']['PlainTextFormat']
      | components['schemas']['JsonObjectFormat']
      | components['schemas']['JsonSchemaFormat']
      | UnknownVariant<'type'>;
    /**
     * Options for text output.
     */
    TextOptions: {
      /**
       * The format of the text output.
       */
      format?: components['schemas']['TextFormat'];
      /**
       * The verbosity of the response.
       */
      verbosity?: ('low' | 'medium' | 'high' | 'xhigh' | 'max' | null) | (string & {});
    };
    /**
     * The log probability of a token, and the most likely alternatives.
     */
    TokenLogprob: {
      /**
       * The token.
       */
      token: string;
      /**
       * The log probability of the token.
       */
      logprob: number;
      /**
       * The UTF-8 bytes of the token.
       */
      bytes: number[];
      /**
       * The most likely tokens at this position.
       */
      top_logprobs: components['schemas']['TopLogprob'][];
    };
    /**
     * A tool the model can call: one of your functions, a tool run by the provider, or a server tool run by OpenRouter.
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
      | components['schemas']['ToolSearchTool']
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
      | UnknownVariant<'type'>;
    /**
     * The caller of a tool: `direct` for the model, `programmatic` for code generated by the model.
     */
    ToolCaller: ('direct' | 'programmatic') | (string & {});
    /**
     * Controls the tools that the model calls.
     */
    ToolChoice: components['schemas']['ToolChoiceMode'] | components['schemas']['ToolChoiceTool'];
    /**
     * `none` prevents tool calls, `auto` leaves the choice to the model, `required` forces at least one tool call.
     */
    ToolChoiceMode: ('auto' | 'none' | 'required') | (string & {});
    /**
     * Forces a tool, or limits the model to some tools.
     */
    ToolChoiceTool:
      | components['schemas']['FunctionChoice']
      | components['schemas']['HostedChoice']
      | components['schemas']['AllowedTools']
      | components['schemas']['ApplyPatchChoice']
      | components['schemas']['ShellChoice']
      | UnknownVariant<'type'>;
    /**
     * A content part of a tool output.
     */
    ToolOutputContent:
      | components['schemas']['InputText']
      | components['schemas']['InputImage']
      | components['schemas']['InputFile']
      | UnknownVariant<'type'>;
    /**
     * A tool search for your application to run. Send the item back in `input`, followed by a `tool_search_output` item with the same `call_id`.
     */
    ToolSearchCall: {
      /**
       * Always `tool_search_call`.
       */
      type: 'tool_search_call';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The ID of the search. Send the result with the same `call_id`.
       */
      call_id: string;
      /**
       * Always `client`.
       * @constant
       */
      execution: 'client';
      /**
       * The search arguments.
       */
      arguments?: unknown;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
    };
    /**
     * An earlier tool search, sent back as input.
     */
    ToolSearchCallInput: {
      /**
       * Always `tool_search_call`.
       */
      type: 'tool_search_call';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The ID of the search.
       */
      call_id: string;
      /**
       * `client` if your application runs the search, `server` if OpenRouter or the provider runs it.
       */
      execution: components['schemas']['ToolSearchExecution'];
      /**
       * The search arguments.
       */
      arguments?: unknown;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
    };
    /**
     * `client` if your application runs the search, `server` if OpenRouter or the provider runs it.
     */
    ToolSearchExecution: ('client' | 'server') | (string & {});
    /**
     * A search of tools with deferred loading.
     */
    ToolSearchItem: {
      /**
       * Always `openrouter:tool_search`.
       */
      type: 'openrouter:tool_search';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The search query.
       */
      query?: string;
      /**
       * The tools found.
       */
      matches?: components['schemas']['ToolSearchMatch'][];
      /**
       * The error message if the search failed.
       */
      error?: string;
    };
    /**
     * A tool found by a search.
     */
    ToolSearchMatch: {
      /**
       * The ID of the tool.
       */
      tool_id: string;
      /**
       * The digest of the tool's schema.
       */
      schema_digest: string;
      /**
       * The definition of the tool.
       */
      definition: components['schemas']['JsonObject'];
    };
    /**
     * The result of a tool search.
     */
    ToolSearchOutput: {
      /**
       * Always `tool_search_output`.
       */
      type: 'tool_search_output';
      /**
       * The ID of the item.
       */
      id?: string | null;
      /**
       * The `call_id` of the tool search.
       */
      call_id: string;
      /**
       * `client` if your application runs the search, `server` if OpenRouter or the provider runs it.
       */
      execution: components['schemas']['ToolSearchExecution'];
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status?: components['schemas']['ItemStatus'] | null;
      /**
       * The tools found. The model can call them from this point of the conversation.
       */
      tools: components['schemas']['AddedTool'][];
    };
    /**
     * Options for the tool search.
     */
    ToolSearchParameters: {
      /**
       * Maximum number of results, at most 50.
       * @default 5
       */
      max_results?: number;
    };
    /**
     * Searches tools with deferred loading.
     */
    ToolSearchTool: {
      /**
       * Always `tool_search`.
       */
      type: 'tool_search';
      /**
       * `client` if your application runs the search, `server` if OpenRouter or the provider runs it.
       */
      execution?: components['schemas']['ToolSearchExecution'];
      /**
       * Explains the search to the model. For `client` searches only.
       */
      description?: string | null;
      /**
       * The JSON Schema of the search arguments. For `client` searches only.
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * One of the most likely tokens at a position.
     */
    TopLogprob: {
      /**
       * The token.
       */
      token: string;
      /**
       * The log probability of the token.
       */
      logprob: number;
      /**
       * The UTF-8 bytes of the token.
       */
      bytes: number[];
    };
    /**
     * Names and IDs for observability tools. Additional properties are passed on unchanged.
     */
    Trace: {
      /**
       * The ID of the trace.
       */
      trace_id?: string;
      /**
       * The name of the trace.
       */
      trace_name?: string;
      /**
       * The name of the span.
       */
      span_name?: string;
      /**
       * The name of the generation.
       */
      generation_name?: string;
      /**
       * The ID of the parent span.
       */
      parent_span_id?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * A tool of a type not listed in this description.
     */
    UnknownTool: {
      /**
       * The type of the tool.
       */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Updates a file.
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
       * The changes, as a V4A diff.
       */
      diff: string;
    };
    /**
     * The new reasoning options.
     */
    UpdatedReasoning: {
      /**
       * The reasoning effort, from `max` (highest) to `none` (no reasoning).
       */
      effort: components['schemas']['ReasoningEffort'];
    };
    /**
     * A citation of a web page.
     */
    UrlCitation: {
      /**
       * Always `url_citation`.
       */
      type: 'url_citation';
      /**
       * The URL of the page.
       */
      url: string;
      /**
       * The title of the page.
       */
      title: string;
      /**
       * The zero-based index of the first character of the citation in the text.
       */
      start_index: number;
      /**
       * The index of the character after the citation.
       */
      end_index: number;
      /**
       * The cited content of the page.
       */
      content?: string;
    };
    /**
     * A page in the search results.
     */
    UrlSource: {
      /**
       * Always `url`.
       * @constant
       */
      type: 'url';
      /**
       * The URL of the page.
       */
      url: string;
    };
    /**
     * Token usage and cost.
     */
    Usage: {
      /**
       * Number of input tokens.
       */
      input_tokens: number;
      /**
       * Breakdown of the input tokens.
       */
      input_tokens_details: components['schemas']['InputTokensDetails'];
      /**
       * Number of output tokens.
       */
      output_tokens: number;
      /**
       * Breakdown of the output tokens.
       */
      output_tokens_details: components['schemas']['OutputTokensDetails'];
      /**
       * Total number of tokens.
       */
      total_tokens: number;
      /**
       * The total cost, in credits (US dollars).
       */
      cost?: number | null;
      /**
       * Breakdown of the cost.
       */
      cost_details?: components['schemas']['CostDetails'];
      /**
       * True if your own provider API key was used.
       */
      is_byok?: boolean;
      /**
       * Number of server tool calls.
       */
      server_tool_use_details?: components['schemas']['ServerToolUse'] | null;
    };
    /**
     * A page fetched by OpenRouter.
     */
    WebFetchItem: {
      /**
       * Always `openrouter:web_fetch`.
       */
      type: 'openrouter:web_fetch';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete.
       */
      status: components['schemas']['ItemStatus'];
      /**
       * The URL of the page.
       */
      url?: string;
      /**
       * The title of the page.
       */
      title?: string;
      /**
       * The content of the page.
       */
      content?: string;
      /**
       * The HTTP status code of the page.
       */
      httpStatus?: number;
      /**
       * The error message if the page could not be fetched.
       */
      error?: string;
    };
    /**
     * Options for fetching pages.
     */
    WebFetchParameters: {
      /**
       * The engine that fetches the pages.
       */
      engine?: ('auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl') | (string & {});
      /**
       * Maximum number of pages to fetch.
       */
      max_uses?: number;
      /**
       * Maximum number of tokens of each page to pass to the model.
       */
      max_content_tokens?: number;
      /**
       * Domains that can be fetched. Other domains are blocked.
       */
      allowed_domains?: string[];
      /**
       * Domains that cannot be fetched.
       */
      blocked_domains?: string[];
    };
    /**
     * Fetches pages that the prompt links to.
     */
    WebFetchPlugin: {
      /**
       * Always `web-fetch`.
       */
      id: 'web-fetch';
      /**
       * Maximum number of pages to fetch.
       */
      max_uses?: number;
      /**
       * Maximum number of tokens of each page to pass to the model.
       */
      max_content_tokens?: number;
      /**
       * Domains that can be fetched. Other domains are blocked.
       */
      allowed_domains?: string[];
      /**
       * Domains that cannot be fetched.
       */
      blocked_domains?: string[];
    };
    /**
     * Adds web search results to the prompt. Deprecated: use the `openrouter:web_search` tool instead.
     * @deprecated
     */
    WebPlugin: {
      /**
       * Always `web`.
       */
      id: 'web';
      /**
       * If false, disables the plugin. Defaults to true.
       */
      enabled?: boolean;
      /**
       * The search engine.
       */
      engine?: ('native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity') | (string & {});
      /**
       * The depth of the search. Each engine supports some of the modes.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * Maximum number of search results.
       */
      max_results?: number;
      /**
       * Maximum number of searches.
       */
      max_uses?: number;
      /**
       * The text that introduces the search results in the prompt.
       */
      search_prompt?: string;
      /**
       * Domains to include in the search. Results from other domains are excluded.
       */
      include_domains?: string[];
      /**
       * Domains to exclude from the search.
       */
      exclude_domains?: string[];
      /**
       * The approximate location of the user. `type` is required.
       */
      user_location?: components['schemas']['RequiredLocation'] | null;
      /**
       * Also searches X, at additional cost. Supported by the native search of SpaceXAI (xAI) only. Set at most one of `allowed_x_handles` and `excluded_x_handles`.
       */
      x_search?: components['schemas']['XSearch'];
    };
    /**
     * Searches the web.
     */
    WebSearch: {
      /**
       * Always `search`.
       */
      type: 'search';
      /**
       * The search query.
       */
      query: string;
      /**
       * All search queries, if more than one was used.
       */
      queries?: string[];
      /**
       * The pages in the search results.
       */
      sources?: components['schemas']['UrlSource'][];
    };
    /**
     * The web search action.
     */
    WebSearchAction:
      | components['schemas']['WebSearch']
      | components['schemas']['OpenPage']
      | components['schemas']['FindInPage']
      | UnknownVariant<'type'>;
    /**
     * A web search run by the provider.
     */
    WebSearchCall: {
      /**
       * Always `web_search_call`.
       */
      type: 'web_search_call';
      /**
       * The ID of the item.
       */
      id: string;
      /**
       * The status of the search.
       */
      status: components['schemas']['SearchStatus'];
      /**
       * The web search action.
       */
      action?: components['schemas']['WebSearchAction'];
    } & {
      [key: string]: unknown;
    };
    /**
     * A web search is complete.
     */
    WebSearchCompletedEvent: {
      /**
       * Always `response.web_search_call.completed`.
       */
      type: 'response.web_search_call.completed';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A web search started.
     */
    WebSearchInProgressEvent: {
      /**
       * Always `response.web_search_call.in_progress`.
       */
      type: 'response.web_search_call.in_progress';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * A web search run by OpenRouter.
     */
    WebSearchItem: {
      /**
       * Always `openrouter:web_search`.
       */
      type: 'openrouter:web_search';
      /**
       * The ID of the item.
       */
      id?: string;
      /**
       * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
       */
      status: components['schemas']['TaskStatus'];
      /**
       * The search and its results.
       */
      action?: components['schemas']['WebSearchItemAction'];
      /**
       * The error message if the search failed.
       */
      error?: string;
    };
    /**
     * The search and its results.
     */
    WebSearchItemAction: {
      /**
       * Always `search`.
       * @constant
       */
      type: 'search';
      /**
       * The search query.
       */
      query: string;
      /**
       * The pages in the search results.
       */
      sources?: components['schemas']['UrlSource'][];
    };
    /**
     * Options for the web search.
     */
    WebSearchParameters: {
      /**
       * The search engine. `native` uses the search of the model's provider, `auto` the best available engine.
       */
      engine?: components['schemas']['SearchEngine'];
      /**
       * The depth of the search. Each engine supports some of the modes.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * Maximum number of results per search.
       * @default 5
       */
      max_results?: number;
      /**
       * Maximum total number of results.
       * @default 50
       */
      max_total_results?: number;
      /**
       * Maximum number of searches.
       */
      max_uses?: number;
      /**
       * Maximum number of characters of each page to pass to the model. Takes precedence over `search_context_size`.
       */
      max_characters?: number;
      /**
       * The amount of page content to pass to the model.
       */
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * Domains to include in the search. Results from other domains are excluded.
       */
      allowed_domains?: string[];
      /**
       * Domains to exclude from the search. Only Exa supports it in combination with `allowed_domains`.
       */
      excluded_domains?: string[];
      /**
       * The approximate location of the user.
       */
      user_location?: components['schemas']['Location'];
      /**
       * Also searches X, at additional cost. Supported by the native search of SpaceXAI (xAI) only. Set at most one of `allowed_x_handles` and `excluded_x_handles`.
       */
      x_search?: components['schemas']['XSearch'];
    };
    /**
     * The first version of the provider's web search.
     */
    WebSearchPreviewTool: {
      /**
       * The version of the tool.
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
      /**
       * The search engine. `native` uses the search of the model's provider, `auto` the best available engine.
       */
      engine?: components['schemas']['SearchEngine'];
      /**
       * The depth of the search. Each engine supports some of the modes.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * The amount of page content to pass to the model.
       */
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * Maximum number of search results.
       * @default 5
       */
      max_results?: number;
      /**
       * Maximum number of searches.
       */
      max_uses?: number;
      /**
       * Domain filters for the search.
       */
      filters?: components['schemas']['SearchFilters'] | null;
      /**
       * The approximate location of the user. `type` is required.
       */
      user_location?: components['schemas']['RequiredLocation'] | null;
      /**
       * Also searches X, at additional cost. Supported by the native search of SpaceXAI (xAI) only. Set at most one of `allowed_x_handles` and `excluded_x_handles`.
       */
      x_search?: components['schemas']['XSearch'];
    };
    /**
     * A web search is running.
     */
    WebSearchSearchingEvent: {
      /**
       * Always `response.web_search_call.searching`.
       */
      type: 'response.web_search_call.searching';
      /**
       * The ID of the output item.
       */
      item_id: string;
      /**
       * The zero-based index of the item in `output`.
       */
      output_index: number;
      /**
       * The sequence number of the event. Increases throughout the stream.
       */
      sequence_number: number;
    };
    /**
     * The provider's web search.
     */
    WebSearchTool: {
      /**
       * The version of the tool.
       */
      type: 'web_search' | 'web_search_2025_08_26';
      /**
       * The search engine. `native` uses the search of the model's provider, `auto` the best available engine.
       */
      engine?: components['schemas']['SearchEngine'];
      /**
       * The depth of the search. Each engine supports some of the modes.
       */
      mode?: components['schemas']['SearchMode'];
      /**
       * The amount of page content to pass to the model.
       */
      search_context_size?: components['schemas']['SearchContextSize'];
      /**
       * Maximum number of search results.
       * @default 5
       */
      max_results?: number;
      /**
       * Maximum number of searches.
       */
      max_uses?: number;
      /**
       * Domain filters for the search.
       */
      filters?: components['schemas']['SearchFilters'] | null;
      /**
       * The approximate location of the user.
       */
      user_location?: components['schemas']['Location'] | null;
      /**
       * Also searches X, at additional cost. Supported by the native search of SpaceXAI (xAI) only. Set at most one of `allowed_x_handles` and `excluded_x_handles`.
       */
      x_search?: components['schemas']['XSearch'];
    };
    /**
     * Also searches X, at additional cost. Supported by the native search of SpaceXAI (xAI) only. Set at most one of `allowed_x_handles` and `excluded_x_handles`.
     */
    XSearch: {
      /**
       * The accounts to search. Posts of other accounts are excluded.
       */
      allowed_x_handles?: string[];
      /**
       * The accounts to exclude from the search.
       */
      excluded_x_handles?: string[];
      /**
       * The date of the oldest posts to search.
       * Format: date
       */
      from_date?: string;
      /**
       * The date of the newest posts to search.
       * Format: date
       */
      to_date?: string;
      /**
       * If true, the search analyzes images in posts.
       */
      enable_image_understanding?: boolean;
      /**
       * If true, the search analyzes videos in posts.
       */
      enable_video_understanding?: boolean;
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
     * The request is invalid. For example, a parameter is missing, `store` is true, or `previous_response_id` is set.
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
     * The container is running with a different network policy.
     */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * The request timed out at the network edge. 524 is a non-standard status code.
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
     * The API key lacks permission, an image violates the content policy, a guardrail or moderation blocked the request, or the `alignment` plugin blocked the response.
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
     * Internal server error. The message contains no details.
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
     * No model or provider matches the request.
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
     * The request body is too large.
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
     * The account has insufficient credits.
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
     * The provider is overloaded. 529 is a non-standard status code.
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
     * The request timed out.
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
     * No provider is available, or the `alignment` plugin could not check the response.
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
     * Rate limit exceeded. Wait before sending the next request.
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
     * The API key is missing, invalid or disabled.
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
     * The request is well-formed, but cannot be processed.
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
     * Beta features of Anthropic models to enable.
     */
    AnthropicBetaHeader: string;
    /**
     * The categories of your application, used for rankings. Unknown categories are ignored.
     */
    AppCategoriesHeader: string;
    /**
     * The name of your application, used for rankings. `X-Title` is the former name of this header.
     */
    AppTitleHeader: string;
    /**
     * The URL of your application, used for rankings.
     */
    AppUrlHeader: string;
    /**
     * Set to `true` to replace the cached response.
     */
    CacheClearHeader: 'true';
    /**
     * Enables or disables response caching. Cached responses are free and report no token usage.
     */
    CacheHeader: ('true' | 'false') | (string & {});
    /**
     * The time to keep the response in the cache.
     */
    CacheTtlHeader: number;
    /**
     * The former name of `X-OpenRouter-Metadata`. Use that header instead.
     * @deprecated
     */
    ExperimentalMetadataHeader: ('enabled' | 'disabled') | (string & {});
    /**
     * Set to `enabled` to include routing details in the response, as `openrouter_metadata`.
     */
    RoutingMetadataHeader: ('enabled' | 'disabled') | (string & {});
    /**
     * The ID of the session. Ignored if the request body contains `session_id`.
     */
    SessionHeader: string;
  };
  requestBodies: never;
  headers: {
    /**
     * The age of the cached response.
     */
    CacheAge: number;
    /**
     * The ID of the generation that created the cached response.
     */
    CacheSourceId: string;
    /**
     * `HIT` if the response was returned from the cache, otherwise `MISS`. Sent only if caching is enabled.
     */
    CacheStatus: ('HIT' | 'MISS') | (string & {});
    /**
     * The time that the response is kept in the cache.
     */
    CacheTtl: number;
    /**
     * The ID of the generation. Use it with `GET /generation` to retrieve usage and cost.
     */
    GenerationId: string;
    /**
     * The maximum number of requests. Sent only for OpenRouter's rate limits, not for those of providers.
     */
    RateLimitLimit: number;
    /**
     * The number of remaining requests.
     */
    RateLimitRemaining: number;
    /**
     * When the rate limit resets.
     */
    RateLimitReset: number;
    /**
     * The time to wait before retrying. Not always sent.
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
         * Set to `enabled` to include routing details in the response, as `openrouter_metadata`.
         */
        'X-OpenRouter-Metadata'?: components['parameters']['RoutingMetadataHeader'];
        /**
         * The former name of `X-OpenRouter-Metadata`. Use that header instead.
         * @deprecated
         */
        'X-OpenRouter-Experimental-Metadata'?: components['parameters']['ExperimentalMetadataHeader'];
        /**
         * The URL of your application, used for rankings.
         */
        'HTTP-Referer'?: components['parameters']['AppUrlHeader'];
        /**
         * The name of your application, used for rankings. `X-Title` is the former name of this header.
         */
        'X-OpenRouter-Title'?: components['parameters']['AppTitleHeader'];
        /**
         * The categories of your application, used for rankings. Unknown categories are ignored.
         */
        'X-OpenRouter-Categories'?: components['parameters']['AppCategoriesHeader'];
        /**
         * The ID of the session. Ignored if the request body contains `session_id`.
         */
        'x-session-id'?: components['parameters']['SessionHeader'];
        /**
         * Enables or disables response caching. Cached responses are free and report no token usage.
         */
        'X-OpenRouter-Cache'?: components['parameters']['CacheHeader'];
        /**
         * The time to keep the response in the cache.
         */
        'X-OpenRouter-Cache-TTL'?: components['parameters']['CacheTtlHeader'];
        /**
         * Set to `true` to replace the cached response.
         */
        'X-OpenRouter-Cache-Clear'?: components['parameters']['CacheClearHeader'];
        /**
         * Beta features of Anthropic models to enable.
         */
        'x-anthropic-beta'?: components['parameters']['AnthropicBetaHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * The model, the conversation and the response options.
     */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateResponse'];
      };
    };
    responses: {
      /**
       * The model's response, or an event stream if `stream` is true. The API can send the status code and whitespace early, to keep long requests alive. If the `alignment` plugin then blocks the response, the body is an error response with status 200.
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
      409: components['responses']['Conflict'];
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
