import { successResponses } from '../../../clients/success-responses.ts';
import { bodyKindOf } from '../../../http/media-type.ts';
import type { MediaTypeContent, Operation, Streaming } from '../../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../../render/code.ts';
import { printString } from '../../javascript/literals.ts';
import { docLines } from '../doc-text.ts';
import {
  type CallIdentifiers,
  identifyOperation,
  type OperationIdentifiers,
  pathArguments,
} from '../names.ts';
import {
  type OperationTypes,
  operationTypes,
  singleResponseContents,
  streamCondition,
} from '../openapi-typescript/operation-types.ts';
import { asLastArgument, callSetup, printSetup } from './call-setup.ts';
import { printFieldStyles, printStylesByMediaType } from './field-styles.ts';
import {
  argumentsOf,
  genericsOf,
  type OperationScope,
  printOptionsType,
  type Signature,
} from './signature.ts';

/** A function of the package, and the client method that calls it. */
export interface CallView {
  readonly doc: Code;
  readonly deprecated: boolean;
  readonly names: CallIdentifiers;
  readonly overloads: readonly Signature[];
  /** Implementation signature; the only signature if there are no overloads. */
  readonly signature: Signature;
  /** Function body. */
  readonly body: Code;
}

/** An operation in its module. */
export interface OperationView {
  readonly types: OperationTypes;
  readonly setup: View;
  readonly calls: readonly CallView[];
}

/** Functions of an operation: for the single response, the stream, and those of its protocol. */
export function operationView(operation: Operation, baseUrl: string): OperationView {
  const types = operationTypes(operation);
  const names = identifyOperation(operation);
  const scope: CallScope = { operation, types, names };
  const { streaming } = operation;
  const isAlwaysStream = streaming !== undefined && singleResponseContents(operation).length === 0;
  return {
    types,
    setup: callSetup(scope, baseUrl),
    calls: [
      ...(isAlwaysStream ? [] : [singleResponseCall(scope)]),
      ...(streaming ? [streamCall(scope, streaming, isAlwaysStream ? names : names.stream)] : []),
      ...(isAlwaysStream || operation.protocol !== 'responses' || types.body === undefined
        ? []
        : [
            parseCall(scope, types.body),
            runToolsCall(scope, types.body),
            ...(streaming ? [streamToolsCall(scope, types.body)] : []),
          ]),
    ],
  };
}

interface CallScope extends OperationScope {
  readonly names: OperationIdentifiers;
}

function documentation({ operation }: OperationScope, names: CallIdentifiers, addition = '') {
  const { summary, description, method, path, deprecated } = operation;
  const texts = [summary, description].filter((text) => text.trim() !== '');
  const paragraphs = [
    ...(texts.length > 0 ? texts : [`${method} ${path}`]),
    ...(addition === '' ? [] : [addition]),
  ];
  return { doc: docLines(paragraphs.join('\n\n')), deprecated, names };
}

function singleResponseCall(scope: CallScope): CallView {
  const { operation, types, names } = scope;
  const call = documentation(scope, names);
  const returnStatement = source`return ${printSingleResponse(scope)};`;
  const condition = operation.streaming && streamCondition(operation.streaming);
  if (!condition || types.body === undefined || types.choices.length > 0)
    return {
      ...call,
      overloads: [],
      signature: signatureOf(scope, types.body, resultType(scope)),
      body: returnStatement,
    };
  const isStreamRequested = source`property(body, ${condition.property}) === ${condition.value}`;
  const openedStream = source`${names.stream.function}(${printForwardedArguments(scope, [code('body'), code('options')])})`;
  const stream = streamType(scope);
  return {
    ...call,
    overloads: [
      signatureOf(scope, source`${names.type}NonStreamingBody`, resultType(scope)),
      signatureOf(scope, source`${names.type}StreamingBody`, stream),
    ],
    signature: signatureOf(scope, types.body, source`${resultType(scope)} | ${stream}`),
    body: source`if (${isStreamRequested}) return connectStream(${openedStream});\n${returnStatement}`,
  };
}

function streamCall(scope: CallScope, streaming: Streaming, names: CallIdentifiers): CallView {
  const { operation, types } = scope;
  const contents = operation.body?.contents ?? [];
  const content = contents.find(({ mediaType }) => bodyKindOf(mediaType) === 'json') ?? contents[0];
  const condition = streamCondition(streaming);
  const bodyCode = condition ? source`{ ...body, ${condition.key}: ${condition.value} }` : code('body');
  const mediaTypeProperties = [
    source`accept: ${printString(streaming.mediaType)}`,
    ...printBodyProperties(scope, content, bodyCode),
  ];
  const isProtocol = operation.protocol === 'responses';
  const streamClass = code(isProtocol ? 'ResponseStream' : 'EventStream');
  const bodyType = content ? types.bodyOf(content) : undefined;
  const call = source`() => ({ ...${printSetup(scope)}, ${joinCode(mediaTypeProperties, ', ')} })`;
  return {
    ...documentation(
      scope,
      names,
      'Returns the response as a stream of events. The request is sent when the first event is read.',
    ),
    overloads: isProtocol && bodyType ? [formattedStream(scope, bodyType)] : [],
    signature: {
      generics: code(''),
      arguments: argumentsOf(scope, bodyType, types.options),
      returns: streamType(scope),
    },
    body: source`return new ${streamClass}(core, ${call}, ${printStreamFormat(streaming)}, options${code(isProtocol ? ', body' : '')});`,
  };
}

/** Signature of a stream whose final response has parsed output. */
function formattedStream(scope: CallScope, body: Code): Signature {
  const { types } = scope;
  return {
    generics: code('<Value>'),
    arguments: argumentsOf(scope, source`${body} & ${formattedText}`, types.options),
    returns: source`ResponseStream<${types.event ?? code('never')}, ParsedResponse<${types.result}, Value>>`,
  };
}

/** A body with a format for structured output. */
const formattedText = code('{ readonly text: { readonly format: JsonFormat<Value> } }');

/** Function that returns a response with parsed structured output. */
function parseCall(scope: CallScope, body: Code): CallView {
  const { types, names } = scope;
  const condition = scope.operation.streaming && streamCondition(scope.operation.streaming);
  const singleResponseBody =
    condition && types.choices.length === 0 ? source`${names.type}NonStreamingBody` : body;
  const format = source`${singleResponseBody} & ${formattedText}`;
  const signature = signatureOf(scope, format, source`ParsedResponse<${types.result}, Value>`);
  return {
    ...documentation(
      scope,
      names.parse,
      'Adds `output_parsed` to the response: the output parsed as JSON, typed by the schema of the format.',
    ),
    overloads: [],
    signature: { ...signature, generics: code('<Value>') },
    body: source`return addParsedOutput<Value, ${types.result}, ${types.errorBody}>(${printSend(scope)}, body.text.format);`,
  };
}

/** Function that runs the tool loop. */
function runToolsCall(scope: CallScope, body: Code): CallView {
  const { types, names } = scope;
  const tools = source`RunToolsBody<${body}>`;
  return {
    ...documentation(
      scope,
      names.runTools,
      'Runs the functions in `tools` and sends their results until the model makes no more tool calls.',
    ),
    overloads: [],
    signature: {
      generics: code(''),
      arguments: argumentsOf(scope, tools, types.options),
      returns: source`Promise<RunToolsResult<${resultType(scope)}>>`,
    },
    body: source`return runTools((body: object) => ${printSingleResponse(scope)}, body, ${callerSignal});`,
  };
}

/** Function that runs the tool loop and returns the events of its responses. */
function streamToolsCall(scope: CallScope, body: Code): CallView {
  const { types, names } = scope;
  const event = types.event ?? code('never');
  const forwarded = printForwardedArguments(scope, [code('body'), code('options')]);
  return {
    ...documentation(
      scope,
      names.streamTools,
      'Runs the functions in `tools` and returns the events of all responses.',
    ),
    overloads: [],
    signature: {
      generics: code(''),
      arguments: argumentsOf(scope, source`RunToolsBody<${body}>`, types.options),
      returns: source`ToolStream<${event}, ${resultType(scope)}>`,
    },
    body: source`return streamTools((body: object) => ${names.stream.function}(${forwarded}), body, ${callerSignal});`,
  };
}

/** The signal of a call, else of the client. */
const callerSignal = code('options.signal ?? core.options.signal');

function signatureOf(scope: OperationScope, body: Code | undefined, result: Code): Signature {
  const { types } = scope;
  return {
    generics: genericsOf(types),
    arguments: argumentsOf(scope, body, printOptionsType(types)),
    returns: source`ApiPromise<${result}, ${types.errorBody}>`,
  };
}

function resultType({ operation, types }: OperationScope): Code {
  return operation.protocol === 'responses' ? source`WithOutputText<${types.result}>` : types.result;
}

function streamType({ operation, types }: OperationScope): Code {
  const event = types.event ?? code('never');
  return operation.protocol === 'responses'
    ? source`ResponseStream<${event}, ${types.result}>`
    : source`EventStream<${event}>`;
}

/** Prints the expression that requests the single response. */
function printSingleResponse(scope: OperationScope): Code {
  return scope.operation.protocol === 'responses'
    ? source`addOutputText(${printSend(scope)})`
    : printSend(scope);
}

function printSend(scope: OperationScope): Code {
  const { operation, types } = scope;
  const contents = operation.body?.contents ?? [];
  const isChoice = types.choices.some(({ option }) => option === 'contentType');
  const body = isChoice
    ? [
        source`...encodeBody(${printContentType(contents)}, body${asLastArgument(printStylesByMediaType(contents))})`,
      ]
    : printBodyProperties(scope, contents[0], code('body'));
  const call = joinCode(
    [
      source`...${printSetup(scope)}`,
      source`accept: ${printAccept(scope)}`,
      ...(canBeEmpty(operation) ? [code('isBodyOptional: true')] : []),
      ...body,
    ],
    ', ',
  );
  return source`send<${types.result}, ${types.errorBody}>(core, () => ({ ${call} }), options)`;
}

/** True if a successful response can have no body. */
function canBeEmpty(operation: Operation): boolean {
  return (
    operation.method === 'HEAD' || successResponses(operation).some(({ contents }) => contents.length === 0)
  );
}

function printContentType([first]: readonly MediaTypeContent[]): Code {
  return source`options.contentType ?? ${printString(first?.mediaType ?? '')}`;
}

function printAccept({ operation, types }: OperationScope): Code {
  const choice = types.choices.find(({ option }) => option === 'accept');
  const [first] = singleResponseContents(operation);
  if (choice) return source`options.accept ?? ${choice.default}`;
  return printString(first?.mediaType ?? '*/*');
}

/** Prints the properties of a `Call` for a body of one media type. */
function printBodyProperties(
  { operation }: OperationScope,
  content: MediaTypeContent | undefined,
  body: Code,
): readonly Code[] {
  if (!content) return [];
  const kind = bodyKindOf(content.mediaType);
  const styles = asLastArgument(printFieldStyles(content));
  // The body itself determines the multipart boundary, or the media type within a range.
  if (content.mediaType.includes('*')) return [body === 'body' ? body : source`body: ${body}`];
  if (kind === 'multipart') return [source`body: encodeMultipart(${body}${styles})`];
  const type = printString(content.mediaType);
  return [
    operation.body?.required
      ? source`contentType: ${type}`
      : source`contentType: body === undefined ? undefined : ${type}`,
    kind === 'json'
      ? source`body: JSON.stringify(${body})`
      : kind === 'form'
        ? source`body: encodeForm(${body}${styles})`
        : body === 'body'
          ? body
          : source`body: ${body}`,
  ];
}

function printForwardedArguments({ operation }: OperationScope, last: readonly Code[]): Code {
  return joinCode([code('core'), ...pathArguments(operation).values(), ...last], ', ');
}

function printStreamFormat({ sentinel, discriminator, terminal, failures }: Streaming): Code {
  const list = (values: readonly string[]) => source`[${joinCode(values.map(printString), ', ')}]`;
  const properties = [
    ...(sentinel === undefined ? [] : [source`sentinel: ${printString(sentinel)}`]),
    source`discriminator: ${printString(discriminator)}`,
    source`finalEvents: ${list(terminal)}`,
    source`errorEvents: ${list(failures)}`,
  ];
  return source`{ ${joinCode(properties, ', ')} }`;
}
