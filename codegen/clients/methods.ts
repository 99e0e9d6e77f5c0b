import { bodyKindOf, concreteMediaType } from '../http/media-type.ts';
import { withoutQuery } from '../http/path-template.ts';
import type { MediaTypeContent, Operation, Parameter, Type } from '../model/model.ts';
import { selectSchemes } from '../model/security.ts';
import { type DeclarationBuilder, onlyRequest, onlyResponse, type Place } from './declarations.ts';
import { identifierWords } from './naming.ts';
import type { Method, PlanContent, PlanError, PlanParameter, PlanStreaming } from './plan.ts';
import { isJson, isSuccess, jsonFirst, successContents } from './success-responses.ts';

/**
 * Plans the client method of an operation.
 *
 * @param baseUrl Base URL of the plan.
 */
export function planMethod(operation: Operation, builder: DeclarationBuilder, baseUrl: string): Method {
  const { call, body, security } = operation;
  const scope: MethodScope = { operation, builder, typeWords: [...call.resource, ...call.method] };
  const parameters = operation.parameters.filter(({ location }) => location !== 'path');
  const derived = (word: readonly string[]) => [...word, ...call.suffix];
  return {
    operation,
    words: call.method,
    derived: { stream: derived(['stream']), parse: derived(['parse']), runTools: derived(['run', 'tools']) },
    typeWords: scope.typeWords,
    pathParameters: pathParametersOf(operation).map((parameter) => planParameter(parameter, scope)),
    parameters: parameters.map((parameter) => planParameter(parameter, scope)),
    ...(body
      ? {
          body: {
            description: body.description,
            required: body.required,
            contents: planBody(body.contents, scope),
          },
        }
      : {}),
    results: planResults(scope),
    isResultOptional: operation.responses.some(
      (response) => isSuccess(operation, response) && response.contents.length === 0,
    ),
    errors: planErrors(scope),
    ...planStreaming(scope),
    ...(operation.baseUrl === baseUrl ? {} : { baseUrl: operation.baseUrl }),
    security: selectSchemes(security),
    isSecurityOptional: security.some((alternative) => alternative.length === 0),
  };
}

interface MethodScope {
  readonly operation: Operation;
  readonly builder: DeclarationBuilder;
  readonly typeWords: readonly string[];
}

function requestPlace({ operation, typeWords }: MethodScope, name: string, words: readonly string[]): Place {
  const id = `${operation.id}(${name})`;
  return { id, words: [...typeWords, ...words], direction: 'request', usage: onlyRequest, depth: 0 };
}

function responsePlace({ operation, typeWords }: MethodScope, name: string, words: readonly string[]): Place {
  const id = `${operation.id}(${name})`;
  return { id, words: [...typeWords, ...words], direction: 'response', usage: onlyResponse, depth: 0 };
}

/** Path parameters in path order, including undocumented ones. */
function pathParametersOf({ path, parameters }: Operation): readonly Parameter[] {
  const names = [...withoutQuery(path).matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const documented = new Map(
    parameters.flatMap((parameter) => (parameter.location === 'path' ? [[parameter.name, parameter]] : [])),
  );
  return [...new Set(names)].map((name) => documented.get(name) ?? undocumentedParameter(name));
}

function undocumentedParameter(name: string): Parameter {
  return {
    name,
    location: 'path',
    description: '',
    deprecated: false,
    required: true,
    type: { kind: 'string' },
    serialization: { kind: 'style', style: 'simple', explode: false, allowReserved: false },
  };
}

function planParameter(parameter: Parameter, scope: MethodScope): PlanParameter {
  const words = identifierWords(parameter.name, 'value');
  const place = requestPlace(scope, `${parameter.location}.${parameter.name}`, words);
  return { parameter, words, shape: scope.builder.shapeOf(parameter.type, place) };
}

function planBody(contents: readonly MediaTypeContent[], scope: MethodScope): readonly PlanContent[] {
  return jsonFirst(contents).map((content, index) => {
    const place = requestPlace(scope, index === 0 ? 'body' : `body ${content.mediaType}`, [
      ...mediaTypeWords(content, index),
      'body',
    ]);
    return planContent(content, [content.type], place, scope);
  });
}

function planResults(scope: MethodScope): readonly PlanContent[] {
  return [...successContents(scope.operation)].flatMap(([mediaType, contents], index) => {
    const [first] = contents;
    if (!first) return [];
    const place = responsePlace(scope, index === 0 ? 'result' : `result ${mediaType}`, [
      ...mediaTypeWords(first, index),
      'result',
    ]);
    return [
      planContent(
        first,
        contents.map(({ type }) => type),
        place,
        scope,
      ),
    ];
  });
}

/** Words that tell the second and later media types apart. */
function mediaTypeWords({ mediaType }: MediaTypeContent, index: number): readonly string[] {
  return index === 0 ? [] : identifierWords(mediaType, 'content');
}

function planContent(
  content: MediaTypeContent,
  types: readonly Type[],
  place: Place,
  { builder }: MethodScope,
): PlanContent {
  const { mediaType } = content;
  return {
    content,
    mediaType,
    kind: bodyKindOf(concreteMediaType(mediaType)),
    shape: builder.shapeOf(unionOf(types), place),
  };
}

function unionOf(types: readonly Type[]): Type {
  const distinct = [...new Set(types)];
  const [first] = distinct;
  return first && distinct.length === 1 ? first : { kind: 'union', members: distinct };
}

function planErrors(scope: MethodScope): readonly PlanError[] {
  const { operation, builder } = scope;
  return operation.responses
    .filter((response) => !isSuccess(operation, response))
    .map(({ status, description, contents }) => {
      const content = contents.find(isJson);
      const place = responsePlace(scope, status, [status.toLowerCase(), 'error']);
      return { status, description, ...(content ? { shape: builder.shapeOf(content.type, place) } : {}) };
    });
}

function planStreaming(scope: MethodScope): { readonly streaming?: PlanStreaming } {
  const { operation, builder } = scope;
  if (!operation.streaming) return {};
  const { eventType, examples: _, ...details } = operation.streaming;
  const event = builder.shapeOf(eventType, responsePlace(scope, 'event', ['event']));
  return { streaming: { ...details, event, isAlways: successContents(operation).size === 0 } };
}
