import { kindOf } from '../../../http/media-type.ts';
import type { Content, Operation, Response } from '../../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../../render/code.ts';
import { printString } from '../../javascript/literals.ts';
import { identifyOperation } from '../names.ts';

/** The types of an operation's call: their declarations, and how its signatures name them. */
export interface OperationTypes {
  readonly declarations: readonly Declaration[];
  /** The name and the value of the type that openapi-typescript makes of it. */
  readonly operation: { readonly name: Code; readonly value: Code };
  /** Absent where it takes none. */
  readonly body?: Code;
  /** Of one media type. */
  bodyOf(content: Content): Code;
  readonly result: Code;
  readonly event?: Code;
  readonly failure: Code;
  readonly options: Code;
  /** What a call has to be told where there is a choice of media types. */
  readonly choices: readonly Choice[];
}

export interface Declaration extends View {
  readonly name: Code;
  readonly doc: Code;
  readonly value: Code;
}

/** A choice of media types: `Type` of `contentType`, `Accept` of `accept`. */
export interface Choice {
  readonly parameter: Code;
  readonly option: Code;
  readonly types: Code;
  readonly default: Code;
}

export function operationTypes(operation: Operation): OperationTypes {
  const { type } = identifyOperation(operation);
  const of = source`${type}Operation`;
  const bodies = operation.body?.contents ?? [];
  const successes = plainContents(operation);
  const hasBodies = bodies.length > 1;
  const hasResults = successes.length > 1;
  return {
    operation: { name: of, value: operationType(operation) },
    declarations: declareTypes(operation, type, of),
    ...(bodies.length === 0 ? {} : { body: hasBodies ? source`${type}Bodies[Type]` : source`${type}Body` }),
    bodyOf: ({ mediaType }) =>
      hasBodies ? source`${type}Bodies[${printString(mediaType)}]` : source`${type}Body`,
    result: hasResults ? source`${type}Results[Accept]` : source`${type}Result`,
    ...(operation.streaming ? { event: source`${type}Event` } : {}),
    failure: source`${type}Failure`,
    options: source`${type}Options`,
    choices: [
      ...(hasBodies ? [choice(code('Type'), code('contentType'), source`${type}Bodies`, bodies)] : []),
      ...(hasResults ? [choice(code('Accept'), code('accept'), source`${type}Results`, successes)] : []),
    ],
  };
}

/** The exported types of an operation; those with a choice of media types are maps of them. */
function declareTypes(operation: Operation, type: Code, of: Code): readonly Declaration[] {
  const bodies = operation.body?.contents ?? [];
  const successes = plainContents(operation);
  const successful = operation.responses.filter((response) => isSuccess(operation, response));
  const failed = operation.responses.filter((response) => !isSuccess(operation, response));
  const declare = (ending: string, doc: string, value: Code): Declaration => ({
    name: source`${type}${code(ending)}`,
    doc: code(doc),
    value,
  });
  const printBodyOf = (content: Content) => printBody(of, content);
  const [body] = bodies;
  const result =
    successes.length > 1
      ? declare(
          'Results',
          'What comes back, by media type.',
          mapOf(successes, ({ mediaType }) => printResult(of, successful, mediaType)),
        )
      : declare('Result', 'What comes back.', printResult(of, successful, successes[0]?.mediaType));
  return [
    ...(bodies.length > 1
      ? [declare('Bodies', 'What is sent, by media type.', mapOf(bodies, printBodyOf))]
      : body
        ? [declare('Body', 'What is sent.', conversation(operation, type, printBodyOf(body)))]
        : []),
    result,
    ...(operation.streaming
      ? [
          declare(
            'Event',
            'One event of the stream.',
            resultOf(of, successful, operation.streaming.mediaType),
          ),
        ]
      : []),
    declare('Failure', 'What the API says of a call that failed.', failureType(of, failed)),
    declare('Options', 'Headers, query and cookies, and how the call is made.', optionsType(of, operation)),
  ];
}

const described = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']);

/** openapi-typescript knows no methods of OpenAPI 3.2; `types.ts` shows it such an operation under a path of its own. */
export function pathKey({ path, method }: Pick<Operation, 'path' | 'method'>): string {
  return described.has(method) ? path : `${path}#${method}`;
}

export function operationType(operation: Operation): Code {
  const method = described.has(operation.method) ? operation.method.toLowerCase() : 'post';
  return source`paths[${printString(pathKey(operation))}][${printString(method)}]`;
}

function choice(parameter: Code, option: Code, types: Code, contents: readonly Content[]): Choice {
  return { parameter, option, types, default: printString(contents[0]?.mediaType ?? '') };
}

/** A status that means success; `default` where none is said to. */
export function isSuccess({ responses }: Operation, { status }: Response): boolean {
  const hasStated = responses.some((one) => one.status.startsWith('2'));
  return hasStated ? status.startsWith('2') : status === 'default';
}

/** The media types of success that are no event stream, each once. */
export function plainContents(operation: Operation): readonly Content[] {
  const contents = operation.responses
    .filter((response) => isSuccess(operation, response))
    .flatMap((response) => response.contents)
    .filter(({ mediaType }) => mediaType !== operation.streaming?.mediaType);
  return [...new Map(contents.map((content) => [content.mediaType, content])).values()];
}

function mapOf(contents: readonly Content[], print: (content: Content) => Code): Code {
  const members = contents.map(
    (content) => source`readonly ${printString(content.mediaType)}: ${print(content)};`,
  );
  return source`{ ${joinCode(members, ' ')} }`;
}

/** The answers of a protocol can be sent back as they came. */
function conversation({ protocol }: Operation, type: Code, body: Code): Code {
  return protocol === 'responses' ? source`Conversation<${body}, ${type}Result>` : body;
}

/** A body of bytes may come from anywhere; all others have the type of their schema. */
function printBody(of: Code, { mediaType, parts }: Content): Code {
  const kind = kindOf(mediaType);
  const files = [...(parts ?? [])].filter(([, { isFile }]) => isFile).map(([name]) => printString(name));
  if (mediaType.includes('*')) return code('RequestBody');
  const body = source`BodyOf<${of}, ${printString(mediaType)}>`;
  if (files.length > 0) return source`WithFiles<${body}, ${joinCode(files, ' | ')}>`;
  if (kind === 'json' || kind === 'form' || kind === 'multipart') return body;
  return code(kind === 'text' ? 'string' : 'RequestBody');
}

function printResult(of: Code, responses: readonly Response[], mediaType: string | undefined): Code {
  if (mediaType === undefined) return code('undefined');
  const kind = kindOf(mediaType);
  const data =
    kind === 'json' ? resultOf(of, responses, mediaType) : code(kind === 'text' ? 'string' : 'Blob');
  const isEmpty = responses.some(({ contents }) => contents.length === 0);
  return isEmpty ? source`${data} | undefined` : data;
}

/** What comes as a media type, with those of the statuses that have it. */
function resultOf(of: Code, responses: readonly Response[], mediaType: string): Code {
  const holds = responses.filter(({ contents }) => contents.some((one) => one.mediaType === mediaType));
  const statuses = holds.map(({ status }) => (/^\d+$/.test(status) ? code(status) : printString(status)));
  return source`ResultOf<${of}, ${joinCode(statuses, ' | ')}, ${printString(mediaType)}>`;
}

function failureType(of: Code, responses: readonly Response[]): Code {
  const types = new Set(responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)));
  const json = [...types].filter((mediaType) => kindOf(mediaType) === 'json');
  return json.length === 0
    ? code('unknown')
    : joinCode(
        json.map((mediaType) => resultOf(of, responses, mediaType)),
        ' | ',
      );
}

function optionsType(of: Code, { parameters }: Operation): Code {
  const whole = parameters.find(({ location }) => location === 'querystring');
  const options = source`OptionsOf<${of}>`;
  return whole
    ? source`Omit<${options}, 'query'> & { readonly query${code(whole.required ? '' : '?')}: object }`
    : options;
}
