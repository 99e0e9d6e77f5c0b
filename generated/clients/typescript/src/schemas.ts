import type { components } from './types.ts';

/**
 * A tool that is added on the way.
 */
export type AddedTool = components['schemas']['AddedTool'];

/**
 * More tools, from this place of the conversation on.
 */
export type AdditionalTools = components['schemas']['AdditionalTools'];

/**
 * Advice of another model.
 */
export type AdvisorItem = components['schemas']['AdvisorItem'];

/**
 * Who is asked, and how.
 */
export type AdvisorParameters = components['schemas']['AdvisorParameters'];

/**
 * An agent.
 */
export type Agent = components['schemas']['Agent'];

/**
 * A part of what one agent tells another.
 */
export type AgentContent = components['schemas']['AgentContent'];

/**
 * What one agent tells another.
 */
export type AgentMessage = components['schemas']['AgentMessage'];

/**
 * The model calls some of the tools only.
 */
export type AllowedTools = components['schemas']['AllowedTools'];

/**
 * Where a piece of text comes from.
 */
export type Annotation = components['schemas']['Annotation'];

/**
 * A reference for the text of a part.
 */
export type AnnotationAddedEvent = components['schemas']['AnnotationAddedEvent'];

/**
 * Any text.
 */
export type AnyTextFormat = components['schemas']['AnyTextFormat'];

/**
 * A change of a file that your program carries out.
 */
export type ApplyPatchCall = components['schemas']['ApplyPatchCall'];

/**
 * An earlier change of a file, sent back.
 */
export type ApplyPatchCallInput = components['schemas']['ApplyPatchCallInput'];

/**
 * Whether your program could change the file.
 */
export type ApplyPatchCallOutput = components['schemas']['ApplyPatchCallOutput'];

/**
 * The model changes a file.
 */
export type ApplyPatchChoice = components['schemas']['ApplyPatchChoice'];

/**
 * More of the change of a file.
 */
export type ApplyPatchDiffDeltaEvent = components['schemas']['ApplyPatchDiffDeltaEvent'];

/**
 * The change of a file is complete.
 */
export type ApplyPatchDiffDoneEvent = components['schemas']['ApplyPatchDiffDoneEvent'];

/**
 * A change of a file that your program carries out, asked for by OpenRouter's tool.
 */
export type ApplyPatchItem = components['schemas']['ApplyPatchItem'];

/**
 * Who carries the call out.
 */
export type ApplyPatchParameters = components['schemas']['ApplyPatchParameters'];

/**
 * Changes of files that your program carries out.
 */
export type ApplyPatchTool = components['schemas']['ApplyPatchTool'];

/**
 * An earlier answer of the model, as an earlier response gave it.
 */
export type AssistantMessage = components['schemas']['AssistantMessage'];

/**
 * A recording and its format.
 */
export type AudioData = components['schemas']['AudioData'];

/**
 * How the next version of `openrouter/auto` chooses a model.
 */
export type AutoBetaRouterPlugin = components['schemas']['AutoBetaRouterPlugin'];

/**
 * How `openrouter/auto` chooses a model.
 */
export type AutoRouterPlugin = components['schemas']['AutoRouterPlugin'];

/**
 * Why no model can answer, and what could be done.
 */
export type Availability = components['schemas']['Availability'];

/**
 * The reason, for programs.
 */
export type AvailabilityCode = components['schemas']['AvailabilityCode'];

/**
 * The member of the request that nothing satisfies.
 */
export type AvailabilityConstraint = components['schemas']['AvailabilityConstraint'];

/**
 * A command that ran in bash.
 */
export type BashItem = components['schemas']['BashItem'];

/**
 * Where commands run.
 */
export type BashParameters = components['schemas']['BashParameters'];

/**
 * A step in a browser.
 */
export type BrowserUseItem = components['schemas']['BrowserUseItem'];

/**
 * Marks the end of the part of the prompt that is to be cached.
 */
export type CacheBreakpoint = components['schemas']['CacheBreakpoint'];

/**
 * Asks the provider to keep the beginning of the prompt in its cache.
 */
export type CacheControl = components['schemas']['CacheControl'];

/**
 * A container that is made for the request.
 */
export type CodeContainer = components['schemas']['CodeContainer'];

/**
 * A file that the code made.
 */
export type CodeFile = components['schemas']['CodeFile'];

/**
 * An image that the code made.
 */
export type CodeImage = components['schemas']['CodeImage'];

/**
 * Code that the provider ran.
 */
export type CodeInterpreterCall = components['schemas']['CodeInterpreterCall'];

/**
 * More code.
 */
export type CodeInterpreterCodeDeltaEvent = components['schemas']['CodeInterpreterCodeDeltaEvent'];

/**
 * The code is complete.
 */
export type CodeInterpreterCodeDoneEvent = components['schemas']['CodeInterpreterCodeDoneEvent'];

/**
 * Code has run.
 */
export type CodeInterpreterCompletedEvent = components['schemas']['CodeInterpreterCompletedEvent'];

/**
 * Code is begun.
 */
export type CodeInterpreterInProgressEvent = components['schemas']['CodeInterpreterInProgressEvent'];

/**
 * Code runs.
 */
export type CodeInterpreterInterpretingEvent = components['schemas']['CodeInterpreterInterpretingEvent'];

/**
 * Code that OpenRouter ran.
 */
export type CodeInterpreterItem = components['schemas']['CodeInterpreterItem'];

/**
 * Something that came out of code.
 */
export type CodeInterpreterOutput = components['schemas']['CodeInterpreterOutput'];

/**
 * A place where the provider runs code of the model.
 */
export type CodeInterpreterTool = components['schemas']['CodeInterpreterTool'];

/**
 * What the code wrote.
 */
export type CodeLogs = components['schemas']['CodeLogs'];

/**
 * An earlier part of the conversation, shortened by the provider.
 */
export type Compaction = components['schemas']['Compaction'];

/**
 * A step at a computer that your program carries out: a click, a key, a screenshot.
 */
export type ComputerCall = components['schemas']['ComputerCall'];

/**
 * A computer that the model sees and your program steers.
 */
export type ComputerUseTool = components['schemas']['ComputerUseTool'];

/**
 * The container that commands run in.
 */
export type ContainerEnvironment = components['schemas']['ContainerEnvironment'];

/**
 * A container of an earlier request.
 */
export type ContainerReference = components['schemas']['ContainerReference'];

/**
 * A part of an item is begun; it is still empty.
 */
export type ContentPartAddedEvent = components['schemas']['ContentPartAddedEvent'];

/**
 * A part of an item is complete; this is the whole of it.
 */
export type ContentPartDoneEvent = components['schemas']['ContentPartDoneEvent'];

/**
 * The place where the provider shortened the conversation.
 */
export type ContextCompaction = components['schemas']['ContextCompaction'];

/**
 * Shortens a conversation that the model cannot hold.
 */
export type ContextCompressionPlugin = components['schemas']['ContextCompressionPlugin'];

/**
 * What the price consists of.
 */
export type CostDetails = components['schemas']['CostDetails'];

/**
 * How much a model may cost.
 */
export type CostTier = components['schemas']['CostTier'];

/**
 * Makes a file.
 */
export type CreateFile = components['schemas']['CreateFile'];

/**
 * What a model is asked, by whom, and how it is to answer.
 */
export type CreateResponse = components['schemas']['CreateResponse'];

/**
 * A tool of yours that takes free text.
 */
export type CustomTool = components['schemas']['CustomTool'];

/**
 * A call of a tool of yours that takes free text.
 */
export type CustomToolCall = components['schemas']['CustomToolCall'];

/**
 * More of the text for a tool of yours.
 */
export type CustomToolCallInputDeltaEvent = components['schemas']['CustomToolCallInputDeltaEvent'];

/**
 * The text for a tool of yours is complete.
 */
export type CustomToolCallInputDoneEvent = components['schemas']['CustomToolCallInputDoneEvent'];

/**
 * The result of a tool of yours that takes free text.
 */
export type CustomToolCallOutput = components['schemas']['CustomToolCallOutput'];

/**
 * Which texts a tool takes.
 */
export type CustomToolFormat = components['schemas']['CustomToolFormat'];

/**
 * The date and the time, told to the model.
 */
export type DatetimeItem = components['schemas']['DatetimeItem'];

/**
 * Where it is that time.
 */
export type DatetimeParameters = components['schemas']['DatetimeParameters'];

/**
 * What the stream tells about itself, where `debug` asked for it.
 */
export type DebugEvent = components['schemas']['DebugEvent'];

/**
 * What was sent and how long it took.
 */
export type DebugInfo = components['schemas']['DebugInfo'];

/**
 * What a stream tells about itself. Of no effect without `stream`.
 */
export type DebugOptions = components['schemas']['DebugOptions'];

/**
 * When a step was reached.
 */
export type DebugTimings = components['schemas']['DebugTimings'];

/**
 * Removes a file.
 */
export type DeleteFile = components['schemas']['DeleteFile'];

/**
 * A part that only the provider can read.
 */
export type EncryptedContent = components['schemas']['EncryptedContent'];

/**
 * The reason.
 */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * The HTTP status, or the reason for programs.
 */
export type ErrorCode = components['schemas']['ErrorCode'];

/**
 * The stream failed. No event follows.
 */
export type ErrorEvent = components['schemas']['ErrorEvent'];

/**
 * More about the reason; what is there depends on it.
 */
export type ErrorMetadata = components['schemas']['ErrorMetadata'];

/**
 * Why a request was refused.
 */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/**
 * The reason of a failure, the same for every provider.
 */
export type ErrorType = components['schemas']['ErrorType'];

/**
 * What kept a provider out.
 */
export type ExclusionReason = components['schemas']['ExclusionReason'];

/**
 * A file that the text rests on.
 */
export type FileCitation = components['schemas']['FileCitation'];

/**
 * Compares an attribute of a file.
 */
export type FileComparison = components['schemas']['FileComparison'];

/**
 * Which files are searched, by their attributes.
 */
export type FileFilter = components['schemas']['FileFilter'];

/**
 * Joins filters.
 */
export type FileFilterGroup = components['schemas']['FileFilterGroup'];

/**
 * A value of a list that an attribute is compared with.
 */
export type FileFilterValue = components['schemas']['FileFilterValue'];

/**
 * Reads documents for models that cannot.
 */
export type FileParserPlugin = components['schemas']['FileParserPlugin'];

/**
 * A file that the model made.
 */
export type FilePath = components['schemas']['FilePath'];

/**
 * How passages are ordered.
 */
export type FileRanking = components['schemas']['FileRanking'];

/**
 * A search of your files by the provider.
 */
export type FileSearchCall = components['schemas']['FileSearchCall'];

/**
 * A search of files by OpenRouter.
 */
export type FileSearchItem = components['schemas']['FileSearchItem'];

/**
 * The provider's search of your files.
 */
export type FileSearchTool = components['schemas']['FileSearchTool'];

/**
 * A step with the files of the workspace.
 */
export type FilesItem = components['schemas']['FilesItem'];

/**
 * Looked for words in a page.
 */
export type FindInPage = components['schemas']['FindInPage'];

/**
 * Once the model stops for this reason.
 */
export type FinishReasonIs = components['schemas']['FinishReasonIs'];

/**
 * A call of a function of yours. Run it, and send its result back as `function_call_output` with the same `call_id`.
 */
export type FunctionCall = components['schemas']['FunctionCall'];

/**
 * More of the arguments of a call.
 */
export type FunctionCallArgumentsDeltaEvent = components['schemas']['FunctionCallArgumentsDeltaEvent'];

/**
 * The arguments of a call are complete.
 */
export type FunctionCallArgumentsDoneEvent = components['schemas']['FunctionCallArgumentsDoneEvent'];

/**
 * The result of a function of yours.
 */
export type FunctionCallOutput = components['schemas']['FunctionCallOutput'];

/**
 * The model calls this function of yours.
 */
export type FunctionChoice = components['schemas']['FunctionChoice'];

/**
 * A function of yours.
 */
export type FunctionTool = components['schemas']['FunctionTool'];

/**
 * Where the models agree, differ and leave gaps.
 */
export type FusionAnalysis = components['schemas']['FusionAnalysis'];

/**
 * The answers are compared.
 */
export type FusionAnalysisCompletedEvent = components['schemas']['FusionAnalysisCompletedEvent'];

/**
 * The answers are being compared.
 */
export type FusionAnalysisInProgressEvent = components['schemas']['FusionAnalysisInProgressEvent'];

/**
 * All is asked and compared.
 */
export type FusionCompletedEvent = components['schemas']['FusionCompletedEvent'];

/**
 * A matter in which models contradict each other.
 */
export type FusionContradiction = components['schemas']['FusionContradiction'];

/**
 * A model that said nothing.
 */
export type FusionFailure = components['schemas']['FusionFailure'];

/**
 * Several models are going to be asked.
 */
export type FusionInProgressEvent = components['schemas']['FusionInProgressEvent'];

/**
 * Something that only one model says.
 */
export type FusionInsight = components['schemas']['FusionInsight'];

/**
 * Answers of several models, compared by another.
 */
export type FusionItem = components['schemas']['FusionItem'];

/**
 * A model is asked.
 */
export type FusionPanelAddedEvent = components['schemas']['FusionPanelAddedEvent'];

/**
 * A model that was asked has answered.
 */
export type FusionPanelCompletedEvent = components['schemas']['FusionPanelCompletedEvent'];

/**
 * More text of a model that was asked.
 */
export type FusionPanelDeltaEvent = components['schemas']['FusionPanelDeltaEvent'];

/**
 * A model that was asked has not answered.
 */
export type FusionPanelFailedEvent = components['schemas']['FusionPanelFailedEvent'];

/**
 * More thoughts of a model that was asked.
 */
export type FusionPanelReasoningDeltaEvent = components['schemas']['FusionPanelReasoningDeltaEvent'];

/**
 * Who is asked and who compares.
 */
export type FusionParameters = components['schemas']['FusionParameters'];

/**
 * Something that only some models say.
 */
export type FusionPartialPoint = components['schemas']['FusionPartialPoint'];

/**
 * Asks several models and has another compare their answers.
 */
export type FusionPlugin = components['schemas']['FusionPlugin'];

/**
 * A parameter of such a tool.
 */
export type FusionPluginArgument = components['schemas']['FusionPluginArgument'];

/**
 * A value without values inside.
 */
export type FusionPluginScalar = components['schemas']['FusionPluginScalar'];

/**
 * A tool of the models that are asked.
 */
export type FusionPluginTool = components['schemas']['FusionPluginTool'];

/**
 * What a model said.
 */
export type FusionResponse = components['schemas']['FusionResponse'];

/**
 * A page that the models rest on.
 */
export type FusionSource = components['schemas']['FusionSource'];

/**
 * What a model says in a matter.
 */
export type FusionStance = components['schemas']['FusionStance'];

/**
 * The texts of a grammar.
 */
export type GrammarFormat = components['schemas']['GrammarFormat'];

/**
 * Once this tool was called.
 */
export type HasToolCall = components['schemas']['HasToolCall'];

/**
 * The model searches the web.
 */
export type HostedChoice = components['schemas']['HostedChoice'];

/**
 * How closely the model looks at an image; more detail costs more tokens.
 */
export type ImageDetail = components['schemas']['ImageDetail'];

/**
 * An image made by the provider.
 */
export type ImageGenerationCall = components['schemas']['ImageGenerationCall'];

/**
 * An image is complete.
 */
export type ImageGenerationCompletedEvent = components['schemas']['ImageGenerationCompletedEvent'];

/**
 * An image is being made.
 */
export type ImageGenerationGeneratingEvent = components['schemas']['ImageGenerationGeneratingEvent'];

/**
 * An image is begun.
 */
export type ImageGenerationInProgressEvent = components['schemas']['ImageGenerationInProgressEvent'];

/**
 * An image that OpenRouter had made.
 */
export type ImageGenerationItem = components['schemas']['ImageGenerationItem'];

/**
 * The image model, and options that are its own.
 */
export type ImageGenerationParameters = components['schemas']['ImageGenerationParameters'];

/**
 * An image as it is so far.
 */
export type ImageGenerationPartialImageEvent = components['schemas']['ImageGenerationPartialImageEvent'];

/**
 * The provider's image model.
 */
export type ImageGenerationTool = components['schemas']['ImageGenerationTool'];

/**
 * The part of an image that may change. One of the two.
 */
export type ImageMask = components['schemas']['ImageMask'];

/**
 * An option of an image model.
 */
export type ImageOption = components['schemas']['ImageOption'];

/**
 * Something that an answer holds on request only.
 */
export type Includable = components['schemas']['Includable'];

/**
 * Why an answer ended too soon.
 */
export type IncompleteDetails = components['schemas']['IncompleteDetails'];

/**
 * The name of a function of yours.
 */
export type InheritedFunction = components['schemas']['InheritedFunction'];

/**
 * How much a model behind a tool thinks.
 */
export type InnerReasoning = components['schemas']['InnerReasoning'];

/**
 * A tool of a model behind a tool.
 */
export type InnerTool = components['schemas']['InnerTool'];

/**
 * A recording for the model.
 */
export type InputAudio = components['schemas']['InputAudio'];

/**
 * A part of a message to the model.
 */
export type InputContent = components['schemas']['InputContent'];

/**
 * A document for the model, such as a PDF. One of `file_data`, `file_url` and `file_id` says where it is.
 */
export type InputFile = components['schemas']['InputFile'];

/**
 * An image for the model.
 */
export type InputImage = components['schemas']['InputImage'];

/**
 * An item of the conversation: what was said, called and given back.
 */
export type InputItem = components['schemas']['InputItem'];

/**
 * A turn of the conversation: what a user said, what a developer prescribes, or as plain text what the model answered.
 */
export type InputMessage = components['schemas']['InputMessage'];

/**
 * Text for the model.
 */
export type InputText = components['schemas']['InputText'];

/**
 * What the tokens read consist of.
 */
export type InputTokensDetails = components['schemas']['InputTokensDetails'];

/**
 * A film for the model.
 */
export type InputVideo = components['schemas']['InputVideo'];

/**
 * Stands for an item that the provider remembers.
 */
export type ItemReference = components['schemas']['ItemReference'];

/**
 * How far an item is. `incomplete` means that the answer ended before the item did.
 */
export type ItemStatus = components['schemas']['ItemStatus'];

/**
 * A JSON object of any content.
 */
export type JsonObject = components['schemas']['JsonObject'];

/**
 * Any JSON object. Prefer `json_schema` where the model knows it.
 */
export type JsonObjectFormat = components['schemas']['JsonObjectFormat'];

/**
 * A schema in the vocabulary of JSON Schema.
 */
export type JsonSchema = components['schemas']['JsonSchema'];

/**
 * JSON of a schema.
 */
export type JsonSchemaFormat = components['schemas']['JsonSchemaFormat'];

/**
 * A command and how to run it.
 */
export type LocalShellAction = components['schemas']['LocalShellAction'];

/**
 * A command that your program runs on its own machine.
 */
export type LocalShellCall = components['schemas']['LocalShellCall'];

/**
 * What a command on your machine wrote.
 */
export type LocalShellCallOutput = components['schemas']['LocalShellCallOutput'];

/**
 * A shell on your own machine.
 */
export type LocalShellTool = components['schemas']['LocalShellTool'];

/**
 * Roughly where the user is.
 */
export type Location = components['schemas']['Location'];

/**
 * Once this much was spent.
 */
export type MaxCost = components['schemas']['MaxCost'];

/**
 * The most that may be paid, in US dollars.
 */
export type MaxPrice = components['schemas']['MaxPrice'];

/**
 * Once this many tokens were used.
 */
export type MaxTokensUsed = components['schemas']['MaxTokensUsed'];

/**
 * Which calls ask for leave.
 */
export type McpApprovalPolicy = components['schemas']['McpApprovalPolicy'];

/**
 * Asks for your leave to call a tool of a server.
 */
export type McpApprovalRequest = components['schemas']['McpApprovalRequest'];

/**
 * Gives or refuses leave.
 */
export type McpApprovalResponse = components['schemas']['McpApprovalResponse'];

/**
 * A call of a tool of a server.
 */
export type McpCall = components['schemas']['McpCall'];

/**
 * A server that the provider keeps.
 */
export type McpConnector = components['schemas']['McpConnector'];

/**
 * A call of a tool of a server of the Model Context Protocol, made by OpenRouter.
 */
export type McpItem = components['schemas']['McpItem'];

/**
 * The tools that a server of the Model Context Protocol offers.
 */
export type McpListTools = components['schemas']['McpListTools'];

/**
 * A tool of a server of the Model Context Protocol.
 */
export type McpListedTool = components['schemas']['McpListedTool'];

/**
 * A server of the Model Context Protocol, whose tools the provider calls.
 */
export type McpTool = components['schemas']['McpTool'];

/**
 * Chooses tools of a server.
 */
export type McpToolFilter = components['schemas']['McpToolFilter'];

/**
 * Some tools of a server.
 */
export type McpToolNames = components['schemas']['McpToolNames'];

/**
 * Something remembered, recalled or forgotten.
 */
export type MemoryItem = components['schemas']['MemoryItem'];

/**
 * Whether a message of the model is a remark on its way or the answer. Send it back unchanged.
 */
export type MessagePhase = components['schemas']['MessagePhase'];

/**
 * Labels of yours, given back with the answer: at most 16, each name at most 64 characters without brackets, each text at most 512.
 */
export type Metadata = components['schemas']['Metadata'];

/**
 * A kind of content.
 */
export type Modality = components['schemas']['Modality'];

/**
 * The slug of a model, or a pattern of slugs such as `anthropic/*`.
 */
export type ModelPattern = components['schemas']['ModelPattern'];

/**
 * Has the prompt judged first.
 */
export type ModerationPlugin = components['schemas']['ModerationPlugin'];

/**
 * Tools of yours under one name.
 */
export type NamespaceTool = components['schemas']['NamespaceTool'];

/**
 * A function of yours in a namespace.
 */
export type NamespacedFunction = components['schemas']['NamespacedFunction'];

/**
 * A tool in a namespace.
 */
export type NamespacedTool = components['schemas']['NamespacedTool'];

/**
 * A container that is made for the request.
 */
export type NewContainer = components['schemas']['NewContainer'];

/**
 * Opened a page.
 */
export type OpenPage = components['schemas']['OpenPage'];

/**
 * Lets the model ask another for advice.
 */
export type OpenRouterAdvisorTool = components['schemas']['OpenRouterAdvisorTool'];

/**
 * Changes files: the turn ends, your program changes them and answers with `apply_patch_call_output`.
 */
export type OpenRouterApplyPatchTool = components['schemas']['OpenRouterApplyPatchTool'];

/**
 * Runs commands in bash. The Messages API takes it; this one answers 400.
 */
export type OpenRouterBashTool = components['schemas']['OpenRouterBashTool'];

/**
 * Tells the model the date and the time.
 */
export type OpenRouterDatetimeTool = components['schemas']['OpenRouterDatetimeTool'];

/**
 * Reads and writes files of the workspace.
 */
export type OpenRouterFilesTool = components['schemas']['OpenRouterFilesTool'];

/**
 * Asks several models and has another compare their answers.
 */
export type OpenRouterFusionTool = components['schemas']['OpenRouterFusionTool'];

/**
 * Has an image model make an image.
 */
export type OpenRouterImageGenerationTool = components['schemas']['OpenRouterImageGenerationTool'];

/**
 * Finds models of OpenRouter. An experiment.
 */
export type OpenRouterSearchModelsTool = components['schemas']['OpenRouterSearchModelsTool'];

/**
 * Runs commands in a shell.
 */
export type OpenRouterShellTool = components['schemas']['OpenRouterShellTool'];

/**
 * Lets the model hand a task to another.
 */
export type OpenRouterSubagentTool = components['schemas']['OpenRouterSubagentTool'];

/**
 * Finds tools whose loading was deferred.
 */
export type OpenRouterToolSearchTool = components['schemas']['OpenRouterToolSearchTool'];

/**
 * Reads a page of the web.
 */
export type OpenRouterWebFetchTool = components['schemas']['OpenRouterWebFetchTool'];

/**
 * OpenRouter's search of the web, for every model.
 */
export type OpenRouterWebSearchTool = components['schemas']['OpenRouterWebSearchTool'];

/**
 * A part of a message of the model.
 */
export type OutputContent = components['schemas']['OutputContent'];

/**
 * An item of the answer. Send it back unchanged in the `input` of the next request.
 */
export type OutputItem = components['schemas']['OutputItem'];

/**
 * An item is begun; it is still empty.
 */
export type OutputItemAddedEvent = components['schemas']['OutputItemAddedEvent'];

/**
 * An item is complete; this is the whole of it.
 */
export type OutputItemDoneEvent = components['schemas']['OutputItemDoneEvent'];

/**
 * What the model says.
 */
export type OutputMessage = components['schemas']['OutputMessage'];

/**
 * Text of the model.
 */
export type OutputText = components['schemas']['OutputText'];

/**
 * What the tokens written consist of.
 */
export type OutputTokensDetails = components['schemas']['OutputTokensDetails'];

/**
 * How `openrouter/pareto` chooses a model: the cheapest that is good enough.
 */
export type ParetoRouterPlugin = components['schemas']['ParetoRouterPlugin'];

/**
 * A change of one file.
 */
export type PatchOperation = components['schemas']['PatchOperation'];

/**
 * Who reads them. Instead of the deprecated `pdf-text` use `cloudflare-ai`.
 */
export type PdfEngine = components['schemas']['PdfEngine'];

/**
 * How PDF files are read.
 */
export type PdfOptions = components['schemas']['PdfOptions'];

/**
 * A bound for each share of the requests.
 */
export type Percentiles = components['schemas']['Percentiles'];

/**
 * Something that worked on the request or the answer.
 */
export type PipelineStage = components['schemas']['PipelineStage'];

/**
 * Plain text.
 */
export type PlainTextFormat = components['schemas']['PlainTextFormat'];

/**
 * Something that works on the request before the model, or on the answer after it.
 */
export type Plugin = components['schemas']['Plugin'];

/**
 * A prompt that the provider keeps, with your values in it.
 */
export type Prompt = components['schemas']['Prompt'];

/**
 * How the prompt is cached. For GPT-5.6 and newer.
 */
export type PromptCacheOptions = components['schemas']['PromptCacheOptions'];

/**
 * A value in a prompt.
 */
export type PromptVariable = components['schemas']['PromptVariable'];

/**
 * What a provider said.
 */
export type ProviderError = components['schemas']['ProviderError'];

/**
 * A provider, by its name or slug.
 */
export type ProviderName = components['schemas']['ProviderName'];

/**
 * Which providers may answer, and which of them first.
 */
export type ProviderPreferences = components['schemas']['ProviderPreferences'];

/**
 * What providers are ordered by.
 */
export type ProviderSort = components['schemas']['ProviderSort'];

/**
 * The format of a model's weights.
 */
export type Quantization = components['schemas']['Quantization'];

/**
 * What the model thought before it answered.
 */
export type Reasoning = components['schemas']['Reasoning'];

/**
 * Which earlier thoughts the model is shown. For GPT-5.6 and newer.
 */
export type ReasoningContext = components['schemas']['ReasoningContext'];

/**
 * How much the model thinks before it answers, from the most to nothing.
 */
export type ReasoningEffort = components['schemas']['ReasoningEffort'];

/**
 * Whose form the reasoning has. Send it back with the reasoning, to the same provider.
 */
export type ReasoningFormat = components['schemas']['ReasoningFormat'];

/**
 * What the model thought before an earlier answer, sent back so that it need not think again.
 */
export type ReasoningInput = components['schemas']['ReasoningInput'];

/**
 * How the model thinks. For GPT-5.6 and newer.
 */
export type ReasoningMode = components['schemas']['ReasoningMode'];

/**
 * How the model thinks.
 */
export type ReasoningOptions = components['schemas']['ReasoningOptions'];

/**
 * How long the summary of the thoughts is.
 */
export type ReasoningSummary = components['schemas']['ReasoningSummary'];

/**
 * A passage of the summary is begun; it is still empty.
 */
export type ReasoningSummaryPartAddedEvent = components['schemas']['ReasoningSummaryPartAddedEvent'];

/**
 * A passage of the summary is complete; this is the whole of it.
 */
export type ReasoningSummaryPartDoneEvent = components['schemas']['ReasoningSummaryPartDoneEvent'];

/**
 * More text of the summary.
 */
export type ReasoningSummaryTextDeltaEvent = components['schemas']['ReasoningSummaryTextDeltaEvent'];

/**
 * The text of a passage of the summary is complete.
 */
export type ReasoningSummaryTextDoneEvent = components['schemas']['ReasoningSummaryTextDoneEvent'];

/**
 * A passage of what the model thought.
 */
export type ReasoningText = components['schemas']['ReasoningText'];

/**
 * More thoughts.
 */
export type ReasoningTextDeltaEvent = components['schemas']['ReasoningTextDeltaEvent'];

/**
 * A passage of thoughts is complete.
 */
export type ReasoningTextDoneEvent = components['schemas']['ReasoningTextDoneEvent'];

/**
 * The model's words for why it will not answer.
 */
export type Refusal = components['schemas']['Refusal'];

/**
 * More words of a refusal.
 */
export type RefusalDeltaEvent = components['schemas']['RefusalDeltaEvent'];

/**
 * A refusal is complete.
 */
export type RefusalDoneEvent = components['schemas']['RefusalDoneEvent'];

/**
 * What is wrong with a request that does not fit its schema.
 */
export type RequestIssues = components['schemas']['RequestIssues'];

/**
 * Roughly where the user is, in the form that asks for its tag.
 */
export type RequiredLocation = components['schemas']['RequiredLocation'];

/**
 * An answer, or how far it is.
 */
export type Response = components['schemas']['Response'];

/**
 * The answer is complete. No event follows.
 */
export type ResponseCompletedEvent = components['schemas']['ResponseCompletedEvent'];

/**
 * The answer is begun.
 */
export type ResponseCreatedEvent = components['schemas']['ResponseCreatedEvent'];

/**
 * Why there is no answer.
 */
export type ResponseError = components['schemas']['ResponseError'];

/**
 * The reason, for programs.
 */
export type ResponseErrorCode = components['schemas']['ResponseErrorCode'];

/**
 * The answer failed; its `error` says why. No event follows.
 */
export type ResponseFailedEvent = components['schemas']['ResponseFailedEvent'];

/**
 * Mends JSON that a model wrote badly.
 */
export type ResponseHealingPlugin = components['schemas']['ResponseHealingPlugin'];

/**
 * The model is at work.
 */
export type ResponseInProgressEvent = components['schemas']['ResponseInProgressEvent'];

/**
 * The answer ended too soon; `incomplete_details` says why. No event follows.
 */
export type ResponseIncompleteEvent = components['schemas']['ResponseIncompleteEvent'];

/**
 * How the model thought.
 */
export type ResponseReasoning = components['schemas']['ResponseReasoning'];

/**
 * An attempt at a provider.
 */
export type RoutingAttempt = components['schemas']['RoutingAttempt'];

/**
 * A model at a provider.
 */
export type RoutingEndpoint = components['schemas']['RoutingEndpoint'];

/**
 * Where the request could go.
 */
export type RoutingEndpoints = components['schemas']['RoutingEndpoints'];

/**
 * How the request found its provider. Only where the header `X-OpenRouter-Metadata` asks for it; in a stream, with the last event.
 */
export type RoutingMetadata = components['schemas']['RoutingMetadata'];

/**
 * What the choice heeded.
 */
export type RoutingParams = components['schemas']['RoutingParams'];

/**
 * How the model was chosen.
 */
export type RoutingStrategy = components['schemas']['RoutingStrategy'];

/**
 * A reason for a person to look.
 */
export type SafetyCheck = components['schemas']['SafetyCheck'];

/**
 * How much of the pages the model is shown.
 */
export type SearchContextSize = components['schemas']['SearchContextSize'];

/**
 * Who searches. `native` is the model's own provider, `auto` the best of those that are there.
 */
export type SearchEngine = components['schemas']['SearchEngine'];

/**
 * Which sites are searched.
 */
export type SearchFilters = components['schemas']['SearchFilters'];

/**
 * How thoroughly an engine searches. Each engine knows some of these.
 */
export type SearchMode = components['schemas']['SearchMode'];

/**
 * A search of OpenRouter's models.
 */
export type SearchModelsItem = components['schemas']['SearchModelsItem'];

/**
 * How models are found.
 */
export type SearchModelsParameters = components['schemas']['SearchModelsParameters'];

/**
 * How far a search is.
 */
export type SearchStatus = components['schemas']['SearchStatus'];

/**
 * How often OpenRouter called tools.
 */
export type ServerToolUse = components['schemas']['ServerToolUse'];

/**
 * The commands of one call of a shell.
 */
export type ShellAction = components['schemas']['ShellAction'];

/**
 * Commands that your program or the provider runs in a shell.
 */
export type ShellCall = components['schemas']['ShellCall'];

/**
 * The commands of a call of the provider's shell.
 */
export type ShellCallAction = components['schemas']['ShellCallAction'];

/**
 * Earlier commands of a shell, sent back.
 */
export type ShellCallInput = components['schemas']['ShellCallInput'];

/**
 * What the commands of a shell wrote.
 */
export type ShellCallOutput = components['schemas']['ShellCallOutput'];

/**
 * What the commands of a shell wrote, sent by your program or sent back.
 */
export type ShellCallOutputInput = components['schemas']['ShellCallOutputInput'];

/**
 * The model uses the shell.
 */
export type ShellChoice = components['schemas']['ShellChoice'];

/**
 * The command ended by itself.
 */
export type ShellExit = components['schemas']['ShellExit'];

/**
 * Commands that OpenRouter ran in a shell.
 */
export type ShellItem = components['schemas']['ShellItem'];

/**
 * How a command ended.
 */
export type ShellOutcome = components['schemas']['ShellOutcome'];

/**
 * What one command of a shell wrote.
 */
export type ShellOutput = components['schemas']['ShellOutput'];

/**
 * Where commands run.
 */
export type ShellParameters = components['schemas']['ShellParameters'];

/**
 * The command took too long and was stopped.
 */
export type ShellTimeout = components['schemas']['ShellTimeout'];

/**
 * A shell.
 */
export type ShellTool = components['schemas']['ShellTool'];

/**
 * The reason, for programs.
 */
export type SkinErrorCode = components['schemas']['SkinErrorCode'];

/**
 * How providers are ordered.
 */
export type SortOptions = components['schemas']['SortOptions'];

/**
 * After this many steps.
 */
export type StepCountIs = components['schemas']['StepCountIs'];

/**
 * When OpenRouter stops calling tools. Any one that comes true is enough.
 */
export type StopCondition = components['schemas']['StopCondition'];

/**
 * The data of one server-sent event.
 */
export type StreamEvent = components['schemas']['StreamEvent'];

/**
 * How likely a token was, and what else it could have been.
 */
export type StreamedLogprob = components['schemas']['StreamedLogprob'];

/**
 * A part of an item.
 */
export type StreamedPart = components['schemas']['StreamedPart'];

/**
 * A token that could have stood at a place.
 */
export type StreamedTopLogprob = components['schemas']['StreamedTopLogprob'];

/**
 * A task that another model carried out.
 */
export type SubagentItem = components['schemas']['SubagentItem'];

/**
 * Who does tasks, and with what.
 */
export type SubagentParameters = components['schemas']['SubagentParameters'];

/**
 * An item of a subagent's work.
 */
export type SubagentStep = components['schemas']['SubagentStep'];

/**
 * A passage of the summary of what the model thought.
 */
export type SummaryText = components['schemas']['SummaryText'];

/**
 * An item of the conversation that is no message of a user or the model.
 */
export type TaggedInputItem = components['schemas']['TaggedInputItem'];

/**
 * How far an item is that does work of its own and can fail at it.
 */
export type TaskStatus = components['schemas']['TaskStatus'];

/**
 * More text of a part.
 */
export type TextDeltaEvent = components['schemas']['TextDeltaEvent'];

/**
 * The text of a part is complete.
 */
export type TextDoneEvent = components['schemas']['TextDoneEvent'];

/**
 * A step in a text editor.
 */
export type TextEditorItem = components['schemas']['TextEditorItem'];

/**
 * What the text is.
 */
export type TextFormat = components['schemas']['TextFormat'];

/**
 * The form of the text.
 */
export type TextOptions = components['schemas']['TextOptions'];

/**
 * How likely a token was, and what else it could have been.
 */
export type TokenLogprob = components['schemas']['TokenLogprob'];

/**
 * Something that the model may call: a function of yours, a tool that the provider runs, or one that OpenRouter runs.
 */
export type Tool = components['schemas']['Tool'];

/**
 * Who calls a tool: the model itself, or code that it writes.
 */
export type ToolCaller = components['schemas']['ToolCaller'];

/**
 * Which tool the model calls.
 */
export type ToolChoice = components['schemas']['ToolChoice'];

/**
 * Whether the model may call tools, must not, or must.
 */
export type ToolChoiceMode = components['schemas']['ToolChoiceMode'];

/**
 * A tool, or a few tools, that the model is held to.
 */
export type ToolChoiceTool = components['schemas']['ToolChoiceTool'];

/**
 * A part of what a tool gave back.
 */
export type ToolOutputContent = components['schemas']['ToolOutputContent'];

/**
 * A search of the tools whose loading was deferred.
 */
export type ToolSearchItem = components['schemas']['ToolSearchItem'];

/**
 * How tools are found.
 */
export type ToolSearchParameters = components['schemas']['ToolSearchParameters'];

/**
 * A token that could have stood at a place.
 */
export type TopLogprob = components['schemas']['TopLogprob'];

/**
 * Names for tools that watch your program. More keys of yours are passed on.
 */
export type Trace = components['schemas']['Trace'];

/**
 * A tool that this description does not know.
 */
export type UnknownTool = components['schemas']['UnknownTool'];

/**
 * Changes a file.
 */
export type UpdateFile = components['schemas']['UpdateFile'];

/**
 * A web page that a piece of the text rests on.
 */
export type UrlCitation = components['schemas']['UrlCitation'];

/**
 * A page that was found.
 */
export type UrlSource = components['schemas']['UrlSource'];

/**
 * What the answer took.
 */
export type Usage = components['schemas']['Usage'];

/**
 * A page that OpenRouter read.
 */
export type WebFetchItem = components['schemas']['WebFetchItem'];

/**
 * How pages are read.
 */
export type WebFetchParameters = components['schemas']['WebFetchParameters'];

/**
 * Reads pages that the prompt names.
 */
export type WebFetchPlugin = components['schemas']['WebFetchPlugin'];

/**
 * Puts results of a web search into the prompt. Use the tool `openrouter:web_search` instead.
 *
 * @deprecated
 */
export type WebPlugin = components['schemas']['WebPlugin'];

/**
 * Asked a search engine.
 */
export type WebSearch = components['schemas']['WebSearch'];

/**
 * What was done on the web.
 */
export type WebSearchAction = components['schemas']['WebSearchAction'];

/**
 * A search of the web by the provider.
 */
export type WebSearchCall = components['schemas']['WebSearchCall'];

/**
 * A search of the web is complete.
 */
export type WebSearchCompletedEvent = components['schemas']['WebSearchCompletedEvent'];

/**
 * A search of the web is begun.
 */
export type WebSearchInProgressEvent = components['schemas']['WebSearchInProgressEvent'];

/**
 * A search of the web by OpenRouter.
 */
export type WebSearchItem = components['schemas']['WebSearchItem'];

/**
 * What was searched and found.
 */
export type WebSearchItemAction = components['schemas']['WebSearchItemAction'];

/**
 * How the web is searched.
 */
export type WebSearchParameters = components['schemas']['WebSearchParameters'];

/**
 * The provider's search of the web, as first published.
 */
export type WebSearchPreviewTool = components['schemas']['WebSearchPreviewTool'];

/**
 * The web is being searched.
 */
export type WebSearchSearchingEvent = components['schemas']['WebSearchSearchingEvent'];

/**
 * The provider's search of the web.
 */
export type WebSearchTool = components['schemas']['WebSearchTool'];
