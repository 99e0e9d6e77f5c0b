import type { components } from './types.ts';

/**
 * A tool added during the conversation.
 */
export type AddedTool = components['schemas']['AddedTool'];

/**
 * Tools that become available at this point of the conversation.
 */
export type AdditionalTools = components['schemas']['AdditionalTools'];

/**
 * Advice from another model.
 */
export type AdvisorItem = components['schemas']['AdvisorItem'];

/**
 * Options for the advisor.
 */
export type AdvisorParameters = components['schemas']['AdvisorParameters'];

/**
 * An agent.
 */
export type Agent = components['schemas']['Agent'];

/**
 * A content part of an agent message.
 */
export type AgentContent = components['schemas']['AgentContent'];

/**
 * A message from one agent to another.
 */
export type AgentMessage = components['schemas']['AgentMessage'];

/**
 * A model call that follows the rules.
 */
export type AlignmentAllowed = components['schemas']['AlignmentAllowed'];

/**
 * A model call that breaks a rule.
 */
export type AlignmentBlocked = components['schemas']['AlignmentBlocked'];

/**
 * The result of a model call.
 */
export type AlignmentCall = components['schemas']['AlignmentCall'];

/**
 * The results of the `alignment` plugin for a blocked response. Beta.
 */
export type AlignmentFailure = components['schemas']['AlignmentFailure'];

/**
 * Checks each model response against your rules. Beta. In `enforce` mode, a response that breaks a rule is generated again, and blocked with status 403 after the last retry. A response that cannot be checked is blocked with status 503. In a stream, both errors are `response.failed` events; see `error_type` for the reason. A request can contain one `alignment` plugin. Not available with zero data retention, regional hosts or HIPAA workspaces.
 */
export type AlignmentPlugin = components['schemas']['AlignmentPlugin'];

/**
 * The results of the `alignment` plugin. Beta. In a stream, the `response.completed` event contains them.
 */
export type AlignmentResult = components['schemas']['AlignmentResult'];

/**
 * A rule for model responses.
 */
export type AlignmentRule = components['schemas']['AlignmentRule'];

/**
 * A part of the response to check.
 */
export type AlignmentSubject = components['schemas']['AlignmentSubject'];

/**
 * A model call that could not be checked.
 */
export type AlignmentUnavailable = components['schemas']['AlignmentUnavailable'];

/**
 * The result of a rule.
 */
export type AlignmentVerdict = components['schemas']['AlignmentVerdict'];

/**
 * Limits the model to some of the tools.
 */
export type AllowedTools = components['schemas']['AllowedTools'];

/**
 * A citation or file reference in the text.
 */
export type Annotation = components['schemas']['Annotation'];

/**
 * An annotation was added to a text.
 */
export type AnnotationAddedEvent = components['schemas']['AnnotationAddedEvent'];

/**
 * Any text.
 */
export type AnyTextFormat = components['schemas']['AnyTextFormat'];

/**
 * A file change that your application must apply. Report the result as `apply_patch_call_output`.
 */
export type ApplyPatchCall = components['schemas']['ApplyPatchCall'];

/**
 * An earlier file change, sent back as input.
 */
export type ApplyPatchCallInput = components['schemas']['ApplyPatchCallInput'];

/**
 * The result of a file change.
 */
export type ApplyPatchCallOutput = components['schemas']['ApplyPatchCallOutput'];

/**
 * Forces a file change.
 */
export type ApplyPatchChoice = components['schemas']['ApplyPatchChoice'];

/**
 * Text to append to the diff of a file change.
 */
export type ApplyPatchDiffDeltaEvent = components['schemas']['ApplyPatchDiffDeltaEvent'];

/**
 * The diff of a file change is complete.
 */
export type ApplyPatchDiffDoneEvent = components['schemas']['ApplyPatchDiffDoneEvent'];

/**
 * A file change requested with `openrouter:apply_patch`. Your application must apply it.
 */
export type ApplyPatchItem = components['schemas']['ApplyPatchItem'];

/**
 * Options for file changes.
 */
export type ApplyPatchParameters = components['schemas']['ApplyPatchParameters'];

/**
 * Lets the model change files. Your application applies the changes.
 */
export type ApplyPatchTool = components['schemas']['ApplyPatchTool'];

/**
 * A tool call blocked by the `armor` plugin. Returned in place of the call if `output_mode` is `custom_item`. Send it back unchanged, so that the model learns the reason.
 */
export type ArmorBlockedItem = components['schemas']['ArmorBlockedItem'];

/**
 * Your rules, and context for the classifier.
 */
export type ArmorContext = components['schemas']['ArmorContext'];

/**
 * A fact about the environment, as an object or as text of the form `Name: value`.
 */
export type ArmorFact = components['schemas']['ArmorFact'];

/**
 * Blocks dangerous tool calls before your application receives them. Beta.
 */
export type ArmorPlugin = components['schemas']['ArmorPlugin'];

/**
 * A rule for tool calls, as text or as an object.
 */
export type ArmorRule = components['schemas']['ArmorRule'];

/**
 * Rules for tool calls, and facts about the environment.
 */
export type ArmorRules = components['schemas']['ArmorRules'];

/**
 * An assistant message from an earlier response.
 */
export type AssistantMessage = components['schemas']['AssistantMessage'];

/**
 * Audio data and its format.
 */
export type AudioData = components['schemas']['AudioData'];

/**
 * Options for the beta version of the `openrouter/auto` model router.
 */
export type AutoBetaRouterPlugin = components['schemas']['AutoBetaRouterPlugin'];

/**
 * Options for the `openrouter/auto` model router.
 */
export type AutoRouterPlugin = components['schemas']['AutoRouterPlugin'];

/**
 * Details of an availability error, and possible alternatives.
 */
export type Availability = components['schemas']['Availability'];

/**
 * The error code.
 */
export type AvailabilityCode = components['schemas']['AvailabilityCode'];

/**
 * The request property that excludes all endpoints.
 */
export type AvailabilityConstraint = components['schemas']['AvailabilityConstraint'];

/**
 * A command run in Bash.
 */
export type BashItem = components['schemas']['BashItem'];

/**
 * Options for running commands.
 */
export type BashParameters = components['schemas']['BashParameters'];

/**
 * Searches tools by keywords, ranked with BM25.
 */
export type Bm25ToolSearch = components['schemas']['Bm25ToolSearch'];

/**
 * An action in a browser.
 */
export type BrowserUseItem = components['schemas']['BrowserUseItem'];

/**
 * Marks the end of the prompt prefix to cache.
 */
export type CacheBreakpoint = components['schemas']['CacheBreakpoint'];

/**
 * Enables caching of the prompt prefix by the provider.
 */
export type CacheControl = components['schemas']['CacheControl'];

/**
 * A new container for the request.
 */
export type CodeContainer = components['schemas']['CodeContainer'];

/**
 * A file created by the code.
 */
export type CodeFile = components['schemas']['CodeFile'];

/**
 * An image created by the code.
 */
export type CodeImage = components['schemas']['CodeImage'];

/**
 * Code run by the provider.
 */
export type CodeInterpreterCall = components['schemas']['CodeInterpreterCall'];

/**
 * Text to append to the code of a code interpreter call.
 */
export type CodeInterpreterCodeDeltaEvent = components['schemas']['CodeInterpreterCodeDeltaEvent'];

/**
 * The code of a code interpreter call is complete.
 */
export type CodeInterpreterCodeDoneEvent = components['schemas']['CodeInterpreterCodeDoneEvent'];

/**
 * A code interpreter call is complete.
 */
export type CodeInterpreterCompletedEvent = components['schemas']['CodeInterpreterCompletedEvent'];

/**
 * A code interpreter call started.
 */
export type CodeInterpreterInProgressEvent = components['schemas']['CodeInterpreterInProgressEvent'];

/**
 * The code interpreter is running the code.
 */
export type CodeInterpreterInterpretingEvent = components['schemas']['CodeInterpreterInterpretingEvent'];

/**
 * Code run by OpenRouter.
 */
export type CodeInterpreterItem = components['schemas']['CodeInterpreterItem'];

/**
 * An output of the code.
 */
export type CodeInterpreterOutput = components['schemas']['CodeInterpreterOutput'];

/**
 * Lets the model run code on the provider's servers.
 */
export type CodeInterpreterTool = components['schemas']['CodeInterpreterTool'];

/**
 * Text output of the code.
 */
export type CodeLogs = components['schemas']['CodeLogs'];

/**
 * An earlier part of the conversation, compacted by the provider.
 */
export type Compaction = components['schemas']['Compaction'];

/**
 * An action for your application to perform on a computer, such as a click, a key press or a screenshot.
 */
export type ComputerCall = components['schemas']['ComputerCall'];

/**
 * A computer that the model controls through your application.
 */
export type ComputerUseTool = components['schemas']['ComputerUseTool'];

/**
 * Changes the reasoning effort from this point of the conversation and keeps the prompt cache. Place it before the user message to which it applies. Supported by `openai/gpt-6-astra`, except in `pro` mode. Two updates in a row, `truncation: auto` and efforts that the model does not support are rejected with status 400.
 */
export type ConfigurationUpdate = components['schemas']['ConfigurationUpdate'];

/**
 * The container in which commands run.
 */
export type ContainerEnvironment = components['schemas']['ContainerEnvironment'];

/**
 * A file created or changed in a container.
 */
export type ContainerFileCitation = components['schemas']['ContainerFileCitation'];

/**
 * A container of an earlier request, or a new container with a name.
 */
export type ContainerReference = components['schemas']['ContainerReference'];

/**
 * A content part was added. It is still empty.
 */
export type ContentPartAddedEvent = components['schemas']['ContentPartAddedEvent'];

/**
 * A content part is complete. Contains the complete part.
 */
export type ContentPartDoneEvent = components['schemas']['ContentPartDoneEvent'];

/**
 * Marks the point at which the provider compacted the conversation.
 */
export type ContextCompaction = components['schemas']['ContextCompaction'];

/**
 * Compresses conversations that exceed the model's context window.
 */
export type ContextCompressionPlugin = components['schemas']['ContextCompressionPlugin'];

/**
 * Breakdown of the cost.
 */
export type CostDetails = components['schemas']['CostDetails'];

/**
 * The cost tier of the models to choose from.
 */
export type CostTier = components['schemas']['CostTier'];

/**
 * Creates a file.
 */
export type CreateFile = components['schemas']['CreateFile'];

/**
 * The request to create a model response.
 */
export type CreateResponse = components['schemas']['CreateResponse'];

/**
 * A custom tool of your application, with free-form text as input.
 */
export type CustomTool = components['schemas']['CustomTool'];

/**
 * A call to a custom tool of your application.
 */
export type CustomToolCall = components['schemas']['CustomToolCall'];

/**
 * An earlier call to a custom tool, sent back as input.
 */
export type CustomToolCallInput = components['schemas']['CustomToolCallInput'];

/**
 * Text to append to the input of a custom tool call.
 */
export type CustomToolCallInputDeltaEvent = components['schemas']['CustomToolCallInputDeltaEvent'];

/**
 * The input of a custom tool call is complete.
 */
export type CustomToolCallInputDoneEvent = components['schemas']['CustomToolCallInputDoneEvent'];

/**
 * The output of a custom tool call.
 */
export type CustomToolCallOutput = components['schemas']['CustomToolCallOutput'];

/**
 * The input format of a custom tool.
 */
export type CustomToolFormat = components['schemas']['CustomToolFormat'];

/**
 * Searches tools with one of your own tools.
 */
export type CustomToolSearch = components['schemas']['CustomToolSearch'];

/**
 * The current date and time, returned to the model.
 */
export type DatetimeItem = components['schemas']['DatetimeItem'];

/**
 * Options for the date and time.
 */
export type DatetimeParameters = components['schemas']['DatetimeParameters'];

/**
 * Debugging information, if requested with `debug`.
 */
export type DebugEvent = components['schemas']['DebugEvent'];

/**
 * Debugging information about the upstream request.
 */
export type DebugInfo = components['schemas']['DebugInfo'];

/**
 * Debugging options for streams. Ignored unless `stream` is true.
 */
export type DebugOptions = components['schemas']['DebugOptions'];

/**
 * The time of a processing step.
 */
export type DebugTimings = components['schemas']['DebugTimings'];

/**
 * The search method.
 */
export type DeferredToolSearch = components['schemas']['DeferredToolSearch'];

/**
 * Lets OpenRouter hide tools from any model until a search finds them. Between turns, send reasoning items back unchanged and keep the list of tools unchanged.
 */
export type DeferredTools = components['schemas']['DeferredTools'];

/**
 * Deletes a file.
 */
export type DeleteFile = components['schemas']['DeleteFile'];

/**
 * An encrypted content part that only the provider can read.
 */
export type EncryptedContent = components['schemas']['EncryptedContent'];

/**
 * The error.
 */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * The HTTP status code, or an error code.
 */
export type ErrorCode = components['schemas']['ErrorCode'];

/**
 * The stream failed. This is the last event.
 */
export type ErrorEvent = components['schemas']['ErrorEvent'];

/**
 * Additional error details. The properties depend on the error.
 */
export type ErrorMetadata = components['schemas']['ErrorMetadata'];

/**
 * An error response.
 */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/**
 * The error type, independent of the provider.
 */
export type ErrorType = components['schemas']['ErrorType'];

/**
 * The reason why a provider was excluded.
 */
export type ExclusionReason = components['schemas']['ExclusionReason'];

/**
 * A citation of a file.
 */
export type FileCitation = components['schemas']['FileCitation'];

/**
 * Compares a file attribute with a value.
 */
export type FileComparison = components['schemas']['FileComparison'];

/**
 * Filters on file attributes.
 */
export type FileFilter = components['schemas']['FileFilter'];

/**
 * Combines filters.
 */
export type FileFilterGroup = components['schemas']['FileFilterGroup'];

/**
 * A value in an array to compare with.
 */
export type FileFilterValue = components['schemas']['FileFilterValue'];

/**
 * Extracts text from files for models without file support.
 */
export type FileParserPlugin = components['schemas']['FileParserPlugin'];

/**
 * A file generated by the model.
 */
export type FilePath = components['schemas']['FilePath'];

/**
 * Options for ranking the results.
 */
export type FileRanking = components['schemas']['FileRanking'];

/**
 * A file search run by the provider.
 */
export type FileSearchCall = components['schemas']['FileSearchCall'];

/**
 * A file search run by OpenRouter.
 */
export type FileSearchItem = components['schemas']['FileSearchItem'];

/**
 * Searches your files in the provider's vector stores.
 */
export type FileSearchTool = components['schemas']['FileSearchTool'];

/**
 * A file operation in the workspace.
 */
export type FilesItem = components['schemas']['FilesItem'];

/**
 * Searches for text in a page.
 */
export type FindInPage = components['schemas']['FindInPage'];

/**
 * Stops when the model's finish reason is `reason`.
 */
export type FinishReasonIs = components['schemas']['FinishReasonIs'];

/**
 * A call to one of your functions. Run the function and send the result as `function_call_output` with the same `call_id`.
 */
export type FunctionCall = components['schemas']['FunctionCall'];

/**
 * Text to append to the arguments of a function call.
 */
export type FunctionCallArgumentsDeltaEvent = components['schemas']['FunctionCallArgumentsDeltaEvent'];

/**
 * The arguments of a function call are complete.
 */
export type FunctionCallArgumentsDoneEvent = components['schemas']['FunctionCallArgumentsDoneEvent'];

/**
 * An earlier function call, sent back as input.
 */
export type FunctionCallInput = components['schemas']['FunctionCallInput'];

/**
 * The output of a function call.
 */
export type FunctionCallOutput = components['schemas']['FunctionCallOutput'];

/**
 * Forces a call to one of your functions.
 */
export type FunctionChoice = components['schemas']['FunctionChoice'];

/**
 * A function of your application.
 */
export type FunctionTool = components['schemas']['FunctionTool'];

/**
 * An analysis of the models' responses.
 */
export type FusionAnalysis = components['schemas']['FusionAnalysis'];

/**
 * The analysis of the responses is complete.
 */
export type FusionAnalysisCompletedEvent = components['schemas']['FusionAnalysisCompletedEvent'];

/**
 * The analysis of the responses started.
 */
export type FusionAnalysisInProgressEvent = components['schemas']['FusionAnalysisInProgressEvent'];

/**
 * A fusion call is complete.
 */
export type FusionCompletedEvent = components['schemas']['FusionCompletedEvent'];

/**
 * A topic on which models contradict each other.
 */
export type FusionContradiction = components['schemas']['FusionContradiction'];

/**
 * A model that failed to respond.
 */
export type FusionFailure = components['schemas']['FusionFailure'];

/**
 * A fusion call started.
 */
export type FusionInProgressEvent = components['schemas']['FusionInProgressEvent'];

/**
 * A point made by a single model.
 */
export type FusionInsight = components['schemas']['FusionInsight'];

/**
 * Responses of several models, analyzed by another model.
 */
export type FusionItem = components['schemas']['FusionItem'];

/**
 * A model was added to the panel of a fusion call.
 */
export type FusionPanelAddedEvent = components['schemas']['FusionPanelAddedEvent'];

/**
 * The response of a panel model is complete.
 */
export type FusionPanelCompletedEvent = components['schemas']['FusionPanelCompletedEvent'];

/**
 * Text to append to the response of a panel model.
 */
export type FusionPanelDeltaEvent = components['schemas']['FusionPanelDeltaEvent'];

/**
 * A panel model failed.
 */
export type FusionPanelFailedEvent = components['schemas']['FusionPanelFailedEvent'];

/**
 * Text to append to the reasoning of a panel model.
 */
export type FusionPanelReasoningDeltaEvent = components['schemas']['FusionPanelReasoningDeltaEvent'];

/**
 * The models of a fusion call and their options.
 */
export type FusionParameters = components['schemas']['FusionParameters'];

/**
 * A point covered by some of the models.
 */
export type FusionPartialPoint = components['schemas']['FusionPartialPoint'];

/**
 * Sends the prompt to several models and has another model analyze their responses. Applies to the `openrouter/fusion` model and the `openrouter:fusion` tool.
 */
export type FusionPlugin = components['schemas']['FusionPlugin'];

/**
 * A parameter of a fusion tool.
 */
export type FusionPluginArgument = components['schemas']['FusionPluginArgument'];

/**
 * A string, number, boolean or null.
 */
export type FusionPluginScalar = components['schemas']['FusionPluginScalar'];

/**
 * A tool for the models of the fusion plugin.
 */
export type FusionPluginTool = components['schemas']['FusionPluginTool'];

/**
 * The response of a model.
 */
export type FusionResponse = components['schemas']['FusionResponse'];

/**
 * A page used by the models.
 */
export type FusionSource = components['schemas']['FusionSource'];

/**
 * The stance of a model on a topic.
 */
export type FusionStance = components['schemas']['FusionStance'];

/**
 * Text that matches a grammar.
 */
export type GrammarFormat = components['schemas']['GrammarFormat'];

/**
 * Stops after a call to the tool `tool_name`.
 */
export type HasToolCall = components['schemas']['HasToolCall'];

/**
 * Forces a web search.
 */
export type HostedChoice = components['schemas']['HostedChoice'];

/**
 * The level of detail at which the model processes the image. Higher levels use more tokens.
 */
export type ImageDetail = components['schemas']['ImageDetail'];

/**
 * An image generated by the provider.
 */
export type ImageGenerationCall = components['schemas']['ImageGenerationCall'];

/**
 * An image generation call is complete.
 */
export type ImageGenerationCompletedEvent = components['schemas']['ImageGenerationCompletedEvent'];

/**
 * An image is being generated.
 */
export type ImageGenerationGeneratingEvent = components['schemas']['ImageGenerationGeneratingEvent'];

/**
 * An image generation call started.
 */
export type ImageGenerationInProgressEvent = components['schemas']['ImageGenerationInProgressEvent'];

/**
 * An image generated by OpenRouter's image generation tool.
 */
export type ImageGenerationItem = components['schemas']['ImageGenerationItem'];

/**
 * The image model and its options.
 */
export type ImageGenerationParameters = components['schemas']['ImageGenerationParameters'];

/**
 * A partial image is available.
 */
export type ImageGenerationPartialImageEvent = components['schemas']['ImageGenerationPartialImageEvent'];

/**
 * Generates images with the provider's image model.
 */
export type ImageGenerationTool = components['schemas']['ImageGenerationTool'];

/**
 * Marks the part of the image to edit. Set either `file_id` or `image_url`.
 */
export type ImageMask = components['schemas']['ImageMask'];

/**
 * An option for the image model.
 */
export type ImageOption = components['schemas']['ImageOption'];

/**
 * Additional data to include in the response.
 */
export type Includable = components['schemas']['Includable'];

/**
 * Details about why the response is incomplete.
 */
export type IncompleteDetails = components['schemas']['IncompleteDetails'];

/**
 * The name of one of your functions.
 */
export type InheritedFunction = components['schemas']['InheritedFunction'];

/**
 * Reasoning options of a model used by a server tool.
 */
export type InnerReasoning = components['schemas']['InnerReasoning'];

/**
 * A tool for a model used by a server tool.
 */
export type InnerTool = components['schemas']['InnerTool'];

/**
 * Audio input.
 */
export type InputAudio = components['schemas']['InputAudio'];

/**
 * A content part of an input message.
 */
export type InputContent = components['schemas']['InputContent'];

/**
 * File input, such as a PDF. Set one of `file_data`, `file_url` and `file_id`.
 */
export type InputFile = components['schemas']['InputFile'];

/**
 * Image input. Set either `image_url` or `file_id`.
 */
export type InputImage = components['schemas']['InputImage'];

/**
 * An input item: a message, a tool call, a tool output or another item of the conversation.
 */
export type InputItem = components['schemas']['InputItem'];

/**
 * A message of the conversation. Assistant messages of this form contain plain text.
 */
export type InputMessage = components['schemas']['InputMessage'];

/**
 * Text input.
 */
export type InputText = components['schemas']['InputText'];

/**
 * Breakdown of the input tokens.
 */
export type InputTokensDetails = components['schemas']['InputTokensDetails'];

/**
 * Video input.
 */
export type InputVideo = components['schemas']['InputVideo'];

/**
 * A reference to an item stored by the provider.
 */
export type ItemReference = components['schemas']['ItemReference'];

/**
 * The status of the item. `incomplete` means that the response ended before the item was complete.
 */
export type ItemStatus = components['schemas']['ItemStatus'];

/**
 * The cost tier of the models to choose from.
 */
export type JevCostTier = components['schemas']['JevCostTier'];

/**
 * Options for the `typesafe/jev-router` model router. If no model remains, the status is 404. The patterns have at most 65,536 characters in total.
 */
export type JevRouterPlugin = components['schemas']['JevRouterPlugin'];

/**
 * A JSON object with arbitrary properties.
 */
export type JsonObject = components['schemas']['JsonObject'];

/**
 * Any JSON object. Prefer `json_schema` for models that support it.
 */
export type JsonObjectFormat = components['schemas']['JsonObjectFormat'];

/**
 * A JSON Schema.
 */
export type JsonSchemaSchema = components['schemas']['JsonSchema'];

/**
 * JSON that matches a schema.
 */
export type JsonSchemaFormat = components['schemas']['JsonSchemaFormat'];

/**
 * A command and its execution options.
 */
export type LocalShellAction = components['schemas']['LocalShellAction'];

/**
 * A command to run on your own machine.
 */
export type LocalShellCall = components['schemas']['LocalShellCall'];

/**
 * The output of a local shell call.
 */
export type LocalShellCallOutput = components['schemas']['LocalShellCallOutput'];

/**
 * A shell on your own machine in which the model can run commands.
 */
export type LocalShellTool = components['schemas']['LocalShellTool'];

/**
 * The approximate location of the user.
 */
export type Location = components['schemas']['Location'];

/**
 * Stops when the cost reaches `max_cost_in_dollars`.
 */
export type MaxCost = components['schemas']['MaxCost'];

/**
 * Maximum prices, in US dollars.
 */
export type MaxPrice = components['schemas']['MaxPrice'];

/**
 * Stops when `max_tokens` tokens have been used.
 */
export type MaxTokensUsed = components['schemas']['MaxTokensUsed'];

/**
 * The tools that require approval, and the tools that do not.
 */
export type McpApprovalPolicy = components['schemas']['McpApprovalPolicy'];

/**
 * A request for approval of an MCP tool call.
 */
export type McpApprovalRequest = components['schemas']['McpApprovalRequest'];

/**
 * The response to an MCP approval request.
 */
export type McpApprovalResponse = components['schemas']['McpApprovalResponse'];

/**
 * A call to a tool of an MCP server.
 */
export type McpCall = components['schemas']['McpCall'];

/**
 * The error of a failed MCP tool call.
 */
export type McpCallError = components['schemas']['McpCallError'];

/**
 * A connector operated by the provider.
 */
export type McpConnector = components['schemas']['McpConnector'];

/**
 * An HTTP error of the MCP server.
 */
export type McpHttpError = components['schemas']['McpHttpError'];

/**
 * A tool call by OpenRouter to an MCP (Model Context Protocol) server.
 */
export type McpItem = components['schemas']['McpItem'];

/**
 * The tools available on an MCP (Model Context Protocol) server.
 */
export type McpListTools = components['schemas']['McpListTools'];

/**
 * A tool of an MCP server.
 */
export type McpListedTool = components['schemas']['McpListedTool'];

/**
 * An error of the MCP protocol.
 */
export type McpProtocolError = components['schemas']['McpProtocolError'];

/**
 * An MCP (Model Context Protocol) server. The provider calls its tools.
 */
export type McpTool = components['schemas']['McpTool'];

/**
 * An error of the tool.
 */
export type McpToolExecutionError = components['schemas']['McpToolExecutionError'];

/**
 * Selects tools of a server.
 */
export type McpToolFilter = components['schemas']['McpToolFilter'];

/**
 * A set of tools of a server.
 */
export type McpToolNames = components['schemas']['McpToolNames'];

/**
 * A memory operation.
 */
export type MemoryItem = components['schemas']['MemoryItem'];

/**
 * The phase of an assistant message: `commentary` for intermediate remarks, `final_answer` for the final answer. Send it back unchanged.
 */
export type MessagePhase = components['schemas']['MessagePhase'];

/**
 * Up to 16 key-value pairs that are returned with the response. Keys are at most 64 characters long and contain no brackets. Values are at most 512 characters long.
 */
export type Metadata = components['schemas']['Metadata'];

/**
 * An output type.
 */
export type Modality = components['schemas']['Modality'];

/**
 * A model slug, or a pattern such as `anthropic/*`.
 */
export type ModelPattern = components['schemas']['ModelPattern'];

/**
 * Moderates the prompt before it reaches the model.
 */
export type ModerationPlugin = components['schemas']['ModerationPlugin'];

/**
 * A fact about the environment.
 */
export type NamedArmorFact = components['schemas']['NamedArmorFact'];

/**
 * A rule for tool calls.
 */
export type NamedArmorRule = components['schemas']['NamedArmorRule'];

/**
 * A group of tools of your application with a common namespace.
 */
export type NamespaceTool = components['schemas']['NamespaceTool'];

/**
 * A function of your application, in a namespace.
 */
export type NamespacedFunction = components['schemas']['NamespacedFunction'];

/**
 * A tool of a namespace.
 */
export type NamespacedTool = components['schemas']['NamespacedTool'];

/**
 * Access to some domains only.
 */
export type NetworkAllowlist = components['schemas']['NetworkAllowlist'];

/**
 * No network access.
 */
export type NetworkDisabled = components['schemas']['NetworkDisabled'];

/**
 * The network access of the container. Defaults to no access. The policy of a running container cannot be changed; a different policy is rejected with status 409.
 */
export type NetworkPolicy = components['schemas']['NetworkPolicy'];

/**
 * A new container for the request.
 */
export type NewContainer = components['schemas']['NewContainer'];

/**
 * Opens a page.
 */
export type OpenPage = components['schemas']['OpenPage'];

/**
 * Lets the model request advice from another model.
 */
export type OpenRouterAdvisorTool = components['schemas']['OpenRouterAdvisorTool'];

/**
 * Lets the model change files. The turn ends when the model requests a change. Apply it and report the result as `apply_patch_call_output`.
 */
export type OpenRouterApplyPatchTool = components['schemas']['OpenRouterApplyPatchTool'];

/**
 * Runs commands in Bash. Supported by the Messages API only; this API returns status 400.
 */
export type OpenRouterBashTool = components['schemas']['OpenRouterBashTool'];

/**
 * Returns the current date and time.
 */
export type OpenRouterDatetimeTool = components['schemas']['OpenRouterDatetimeTool'];

/**
 * Reads and writes files in the workspace.
 */
export type OpenRouterFilesTool = components['schemas']['OpenRouterFilesTool'];

/**
 * Sends a question to several models and has another model analyze their responses.
 */
export type OpenRouterFusionTool = components['schemas']['OpenRouterFusionTool'];

/**
 * Generates images with an image model.
 */
export type OpenRouterImageGenerationTool = components['schemas']['OpenRouterImageGenerationTool'];

/**
 * Searches OpenRouter's models. Experimental.
 */
export type OpenRouterSearchModelsTool = components['schemas']['OpenRouterSearchModelsTool'];

/**
 * Runs commands in a shell.
 */
export type OpenRouterShellTool = components['schemas']['OpenRouterShellTool'];

/**
 * Lets the model delegate a task to another model.
 */
export type OpenRouterSubagentTool = components['schemas']['OpenRouterSubagentTool'];

/**
 * Searches tools with deferred loading. Requires that `tool_choice` is omitted, `auto` or of type `allowed_tools`.
 */
export type OpenRouterToolSearchTool = components['schemas']['OpenRouterToolSearchTool'];

/**
 * Fetches a web page.
 */
export type OpenRouterWebFetchTool = components['schemas']['OpenRouterWebFetchTool'];

/**
 * OpenRouter's web search, available for every model.
 */
export type OpenRouterWebSearchTool = components['schemas']['OpenRouterWebSearchTool'];

/**
 * A content part of an output message.
 */
export type OutputContent = components['schemas']['OutputContent'];

/**
 * An output item of the response. Send it back unchanged in the `input` of the next request.
 */
export type OutputItem = components['schemas']['OutputItem'];

/**
 * An output item was added. It is still empty.
 */
export type OutputItemAddedEvent = components['schemas']['OutputItemAddedEvent'];

/**
 * An output item is complete. Contains the complete item.
 */
export type OutputItemDoneEvent = components['schemas']['OutputItemDoneEvent'];

/**
 * An output message from the model.
 */
export type OutputMessage = components['schemas']['OutputMessage'];

/**
 * Text output of the model.
 */
export type OutputText = components['schemas']['OutputText'];

/**
 * Breakdown of the output tokens.
 */
export type OutputTokensDetails = components['schemas']['OutputTokensDetails'];

/**
 * Options for the `openrouter/pareto` model router, which chooses the cheapest model of sufficient quality.
 */
export type ParetoRouterPlugin = components['schemas']['ParetoRouterPlugin'];

/**
 * A change to one file.
 */
export type PatchOperation = components['schemas']['PatchOperation'];

/**
 * The PDF engine. `pdf-text` is deprecated; use `cloudflare-ai` instead.
 */
export type PdfEngine = components['schemas']['PdfEngine'];

/**
 * Options for PDF files.
 */
export type PdfOptions = components['schemas']['PdfOptions'];

/**
 * Thresholds by percentile of requests.
 */
export type Percentiles = components['schemas']['Percentiles'];

/**
 * A processing stage applied to the request or the response.
 */
export type PipelineStage = components['schemas']['PipelineStage'];

/**
 * Plain text.
 */
export type PlainTextFormat = components['schemas']['PlainTextFormat'];

/**
 * A plugin that processes the request or the response.
 */
export type Plugin = components['schemas']['Plugin'];

/**
 * A prompt template stored by the provider, and values for its variables.
 */
export type Prompt = components['schemas']['Prompt'];

/**
 * Options for prompt caching. Supported by GPT-5.6 and later.
 */
export type PromptCacheOptions = components['schemas']['PromptCacheOptions'];

/**
 * The value of a template variable.
 */
export type PromptVariable = components['schemas']['PromptVariable'];

/**
 * An error of a provider.
 */
export type ProviderError = components['schemas']['ProviderError'];

/**
 * The name or slug of a provider.
 */
export type ProviderName = components['schemas']['ProviderName'];

/**
 * Provider routing preferences.
 */
export type ProviderPreferences = components['schemas']['ProviderPreferences'];

/**
 * The sort criterion for providers.
 */
export type ProviderSort = components['schemas']['ProviderSort'];

/**
 * The quantization of a model's weights.
 */
export type Quantization = components['schemas']['Quantization'];

/**
 * The model's reasoning.
 */
export type Reasoning = components['schemas']['Reasoning'];

/**
 * Earlier reasoning available to the model. Supported by GPT-5.6 and later.
 */
export type ReasoningContext = components['schemas']['ReasoningContext'];

/**
 * The reasoning effort, from `max` (highest) to `none` (no reasoning).
 */
export type ReasoningEffort = components['schemas']['ReasoningEffort'];

/**
 * The provider-specific format of the reasoning. Send it back unchanged, to the same provider.
 */
export type ReasoningFormat = components['schemas']['ReasoningFormat'];

/**
 * Reasoning from an earlier response, sent back so that the model can reuse it.
 */
export type ReasoningInput = components['schemas']['ReasoningInput'];

/**
 * The reasoning mode. Supported by GPT-5.6 and later.
 */
export type ReasoningMode = components['schemas']['ReasoningMode'];

/**
 * Options for reasoning.
 */
export type ReasoningOptions = components['schemas']['ReasoningOptions'];

/**
 * The level of detail of the reasoning summary.
 */
export type ReasoningSummary = components['schemas']['ReasoningSummary'];

/**
 * A part of the reasoning summary was added. It is still empty.
 */
export type ReasoningSummaryPartAddedEvent = components['schemas']['ReasoningSummaryPartAddedEvent'];

/**
 * A part of the reasoning summary is complete. Contains the complete part.
 */
export type ReasoningSummaryPartDoneEvent = components['schemas']['ReasoningSummaryPartDoneEvent'];

/**
 * Text to append to a part of the reasoning summary.
 */
export type ReasoningSummaryTextDeltaEvent = components['schemas']['ReasoningSummaryTextDeltaEvent'];

/**
 * The text of a part of the reasoning summary is complete.
 */
export type ReasoningSummaryTextDoneEvent = components['schemas']['ReasoningSummaryTextDoneEvent'];

/**
 * A part of the model's reasoning.
 */
export type ReasoningText = components['schemas']['ReasoningText'];

/**
 * Text to append to a reasoning part.
 */
export type ReasoningTextDeltaEvent = components['schemas']['ReasoningTextDeltaEvent'];

/**
 * A reasoning part is complete.
 */
export type ReasoningTextDoneEvent = components['schemas']['ReasoningTextDoneEvent'];

/**
 * A refusal by the model.
 */
export type Refusal = components['schemas']['Refusal'];

/**
 * Text to append to a refusal.
 */
export type RefusalDeltaEvent = components['schemas']['RefusalDeltaEvent'];

/**
 * A refusal is complete.
 */
export type RefusalDoneEvent = components['schemas']['RefusalDoneEvent'];

/**
 * Searches tools with a regular expression.
 */
export type RegexToolSearch = components['schemas']['RegexToolSearch'];

/**
 * Details of an invalid request.
 */
export type RequestIssues = components['schemas']['RequestIssues'];

/**
 * The approximate location of the user. `type` is required.
 */
export type RequiredLocation = components['schemas']['RequiredLocation'];

/**
 * The model's response.
 */
export type Response = components['schemas']['Response'];

/**
 * The response is complete. This is the last event.
 */
export type ResponseCompletedEvent = components['schemas']['ResponseCompletedEvent'];

/**
 * The response was created.
 */
export type ResponseCreatedEvent = components['schemas']['ResponseCreatedEvent'];

/**
 * The error of a failed response.
 */
export type ResponseError = components['schemas']['ResponseError'];

/**
 * The error code.
 */
export type ResponseErrorCode = components['schemas']['ResponseErrorCode'];

/**
 * Additional error details.
 */
export type ResponseErrorMetadata = components['schemas']['ResponseErrorMetadata'];

/**
 * The response failed. See `error` for the reason. This is the last event.
 */
export type ResponseFailedEvent = components['schemas']['ResponseFailedEvent'];

/**
 * Repairs malformed JSON in the response.
 */
export type ResponseHealingPlugin = components['schemas']['ResponseHealingPlugin'];

/**
 * The response is in progress.
 */
export type ResponseInProgressEvent = components['schemas']['ResponseInProgressEvent'];

/**
 * The response ended early. See `incomplete_details` for the reason. This is the last event.
 */
export type ResponseIncompleteEvent = components['schemas']['ResponseIncompleteEvent'];

/**
 * The reasoning options of the response.
 */
export type ResponseReasoning = components['schemas']['ResponseReasoning'];

/**
 * An attempt to send the request to a provider.
 */
export type RoutingAttempt = components['schemas']['RoutingAttempt'];

/**
 * A model at a provider.
 */
export type RoutingEndpoint = components['schemas']['RoutingEndpoint'];

/**
 * The endpoints considered for the request.
 */
export type RoutingEndpoints = components['schemas']['RoutingEndpoints'];

/**
 * Routing details of the request. Present only if the `X-OpenRouter-Metadata` header is `enabled`. In a stream, the last event contains it.
 */
export type RoutingMetadata = components['schemas']['RoutingMetadata'];

/**
 * The parameters used to select the model.
 */
export type RoutingParams = components['schemas']['RoutingParams'];

/**
 * The routing strategy.
 */
export type RoutingStrategy = components['schemas']['RoutingStrategy'];

/**
 * A tool call that was checked.
 */
export type SafeguardEvaluated = components['schemas']['SafeguardEvaluated'];

/**
 * The results of the `armor` plugin. Beta.
 */
export type SafeguardResult = components['schemas']['SafeguardResult'];

/**
 * A tool call that was not checked.
 */
export type SafeguardSkipped = components['schemas']['SafeguardSkipped'];

/**
 * The result of each tool call.
 */
export type SafeguardStatus = components['schemas']['SafeguardStatus'];

/**
 * A tool call that could not be checked.
 */
export type SafeguardUnavailable = components['schemas']['SafeguardUnavailable'];

/**
 * The result of a tool call.
 */
export type SafeguardVerdict = components['schemas']['SafeguardVerdict'];

/**
 * A pending safety check.
 */
export type SafetyCheck = components['schemas']['SafetyCheck'];

/**
 * The amount of page content to pass to the model.
 */
export type SearchContextSize = components['schemas']['SearchContextSize'];

/**
 * The search engine. `native` uses the search of the model's provider, `auto` the best available engine.
 */
export type SearchEngine = components['schemas']['SearchEngine'];

/**
 * Domain filters for the search.
 */
export type SearchFilters = components['schemas']['SearchFilters'];

/**
 * The depth of the search. Each engine supports some of the modes.
 */
export type SearchMode = components['schemas']['SearchMode'];

/**
 * A search of OpenRouter's models.
 */
export type SearchModelsItem = components['schemas']['SearchModelsItem'];

/**
 * Options for the model search.
 */
export type SearchModelsParameters = components['schemas']['SearchModelsParameters'];

/**
 * The status of the search.
 */
export type SearchStatus = components['schemas']['SearchStatus'];

/**
 * Number of server tool calls.
 */
export type ServerToolUse = components['schemas']['ServerToolUse'];

/**
 * The shell commands to run.
 */
export type ShellAction = components['schemas']['ShellAction'];

/**
 * Shell commands to run, by your application or by the provider.
 */
export type ShellCall = components['schemas']['ShellCall'];

/**
 * The commands of a call to the provider's shell.
 */
export type ShellCallAction = components['schemas']['ShellCallAction'];

/**
 * An earlier shell call, sent back as input.
 */
export type ShellCallInput = components['schemas']['ShellCallInput'];

/**
 * The output of a shell call. If the shell fails, `status` is `incomplete` and `output` is empty.
 */
export type ShellCallOutput = components['schemas']['ShellCallOutput'];

/**
 * The output of a shell call, sent by your application or sent back as input.
 */
export type ShellCallOutputInput = components['schemas']['ShellCallOutputInput'];

/**
 * Forces a shell call.
 */
export type ShellChoice = components['schemas']['ShellChoice'];

/**
 * The command exited.
 */
export type ShellExit = components['schemas']['ShellExit'];

/**
 * Commands run by OpenRouter in a shell.
 */
export type ShellItem = components['schemas']['ShellItem'];

/**
 * The outcome of a shell command.
 */
export type ShellOutcome = components['schemas']['ShellOutcome'];

/**
 * The output of a shell command.
 */
export type ShellOutput = components['schemas']['ShellOutput'];

/**
 * Options for running commands.
 */
export type ShellParameters = components['schemas']['ShellParameters'];

/**
 * The command exceeded its timeout.
 */
export type ShellTimeout = components['schemas']['ShellTimeout'];

/**
 * A shell in which the model can run commands.
 */
export type ShellTool = components['schemas']['ShellTool'];

/**
 * The error code.
 */
export type SkinErrorCode = components['schemas']['SkinErrorCode'];

/**
 * Options for sorting providers.
 */
export type SortOptions = components['schemas']['SortOptions'];

/**
 * Stops after `step_count` steps.
 */
export type StepCountIs = components['schemas']['StepCountIs'];

/**
 * A condition that stops the server tool calls.
 */
export type StopCondition = components['schemas']['StopCondition'];

/**
 * The data of a server-sent event.
 */
export type StreamEvent = components['schemas']['StreamEvent'];

/**
 * The log probability of a token, and the most likely alternatives.
 */
export type StreamedLogprob = components['schemas']['StreamedLogprob'];

/**
 * A content part of an output item.
 */
export type StreamedPart = components['schemas']['StreamedPart'];

/**
 * One of the most likely tokens at a position.
 */
export type StreamedTopLogprob = components['schemas']['StreamedTopLogprob'];

/**
 * A task delegated to another model.
 */
export type SubagentItem = components['schemas']['SubagentItem'];

/**
 * Options for the subagent.
 */
export type SubagentParameters = components['schemas']['SubagentParameters'];

/**
 * An item generated by a subagent.
 */
export type SubagentStep = components['schemas']['SubagentStep'];

/**
 * A part of the reasoning summary.
 */
export type SummaryText = components['schemas']['SummaryText'];

/**
 * Options for the `nvidia/switchyard` model router. It chooses from `models`, which contains one to three models or is omitted for the default models. If routing metadata is enabled, the `switchyard-router` stage of `pipeline` describes the choice.
 */
export type SwitchyardRouterPlugin = components['schemas']['SwitchyardRouterPlugin'];

/**
 * An input item other than a user or assistant message.
 */
export type TaggedInputItem = components['schemas']['TaggedInputItem'];

/**
 * The status of the item. `incomplete` means that the response ended before the item was complete, `failed` that the tool failed.
 */
export type TaskStatus = components['schemas']['TaskStatus'];

/**
 * Text to append to a content part.
 */
export type TextDeltaEvent = components['schemas']['TextDeltaEvent'];

/**
 * The text of a content part is complete.
 */
export type TextDoneEvent = components['schemas']['TextDoneEvent'];

/**
 * An action of the text editor.
 */
export type TextEditorItem = components['schemas']['TextEditorItem'];

/**
 * The format of the text output.
 */
export type TextFormat = components['schemas']['TextFormat'];

/**
 * Options for text output.
 */
export type TextOptions = components['schemas']['TextOptions'];

/**
 * The log probability of a token, and the most likely alternatives.
 */
export type TokenLogprob = components['schemas']['TokenLogprob'];

/**
 * A tool the model can call: one of your functions, a tool run by the provider, or a server tool run by OpenRouter.
 */
export type Tool = components['schemas']['Tool'];

/**
 * The caller of a tool: `direct` for the model, `programmatic` for code generated by the model.
 */
export type ToolCaller = components['schemas']['ToolCaller'];

/**
 * Controls the tools that the model calls.
 */
export type ToolChoice = components['schemas']['ToolChoice'];

/**
 * `none` prevents tool calls, `auto` leaves the choice to the model, `required` forces at least one tool call.
 */
export type ToolChoiceMode = components['schemas']['ToolChoiceMode'];

/**
 * Forces a tool, or limits the model to some tools.
 */
export type ToolChoiceTool = components['schemas']['ToolChoiceTool'];

/**
 * A content part of a tool output.
 */
export type ToolOutputContent = components['schemas']['ToolOutputContent'];

/**
 * A tool search for your application to run. Send the item back in `input`, followed by a `tool_search_output` item with the same `call_id`.
 */
export type ToolSearchCall = components['schemas']['ToolSearchCall'];

/**
 * An earlier tool search, sent back as input.
 */
export type ToolSearchCallInput = components['schemas']['ToolSearchCallInput'];

/**
 * `client` if your application runs the search, `server` if OpenRouter or the provider runs it.
 */
export type ToolSearchExecution = components['schemas']['ToolSearchExecution'];

/**
 * A search of tools with deferred loading.
 */
export type ToolSearchItem = components['schemas']['ToolSearchItem'];

/**
 * A tool found by a search.
 */
export type ToolSearchMatch = components['schemas']['ToolSearchMatch'];

/**
 * The result of a tool search.
 */
export type ToolSearchOutput = components['schemas']['ToolSearchOutput'];

/**
 * Options for the tool search.
 */
export type ToolSearchParameters = components['schemas']['ToolSearchParameters'];

/**
 * Searches tools with deferred loading.
 */
export type ToolSearchTool = components['schemas']['ToolSearchTool'];

/**
 * One of the most likely tokens at a position.
 */
export type TopLogprob = components['schemas']['TopLogprob'];

/**
 * Names and IDs for observability tools. Additional properties are passed on unchanged.
 */
export type Trace = components['schemas']['Trace'];

/**
 * A tool of a type not listed in this description.
 */
export type UnknownTool = components['schemas']['UnknownTool'];

/**
 * Updates a file.
 */
export type UpdateFile = components['schemas']['UpdateFile'];

/**
 * The new reasoning options.
 */
export type UpdatedReasoning = components['schemas']['UpdatedReasoning'];

/**
 * A citation of a web page.
 */
export type UrlCitation = components['schemas']['UrlCitation'];

/**
 * A page in the search results.
 */
export type UrlSource = components['schemas']['UrlSource'];

/**
 * Token usage and cost.
 */
export type Usage = components['schemas']['Usage'];

/**
 * A page fetched by OpenRouter.
 */
export type WebFetchItem = components['schemas']['WebFetchItem'];

/**
 * Options for fetching pages.
 */
export type WebFetchParameters = components['schemas']['WebFetchParameters'];

/**
 * Fetches pages that the prompt links to.
 */
export type WebFetchPlugin = components['schemas']['WebFetchPlugin'];

/**
 * Adds web search results to the prompt. Deprecated: use the `openrouter:web_search` tool instead.
 *
 * @deprecated
 */
export type WebPlugin = components['schemas']['WebPlugin'];

/**
 * Searches the web.
 */
export type WebSearch = components['schemas']['WebSearch'];

/**
 * The web search action.
 */
export type WebSearchAction = components['schemas']['WebSearchAction'];

/**
 * A web search run by the provider.
 */
export type WebSearchCall = components['schemas']['WebSearchCall'];

/**
 * A web search is complete.
 */
export type WebSearchCompletedEvent = components['schemas']['WebSearchCompletedEvent'];

/**
 * A web search started.
 */
export type WebSearchInProgressEvent = components['schemas']['WebSearchInProgressEvent'];

/**
 * A web search run by OpenRouter.
 */
export type WebSearchItem = components['schemas']['WebSearchItem'];

/**
 * The search and its results.
 */
export type WebSearchItemAction = components['schemas']['WebSearchItemAction'];

/**
 * Options for the web search.
 */
export type WebSearchParameters = components['schemas']['WebSearchParameters'];

/**
 * The first version of the provider's web search.
 */
export type WebSearchPreviewTool = components['schemas']['WebSearchPreviewTool'];

/**
 * A web search is running.
 */
export type WebSearchSearchingEvent = components['schemas']['WebSearchSearchingEvent'];

/**
 * The provider's web search.
 */
export type WebSearchTool = components['schemas']['WebSearchTool'];

/**
 * Also searches X, at additional cost. Supported by the native search of SpaceXAI (xAI) only. Set at most one of `allowed_x_handles` and `excluded_x_handles`.
 */
export type XSearch = components['schemas']['XSearch'];
