import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../../codegen/values/json.ts';
import { arrayAt, isTrueAt, objectAt, stringAt } from '../../../../codegen/values/read-property.ts';
import { targetOf } from '../tree.ts';
import type { Directed, DirectedEdits } from './edit.ts';

const fine = { description: 'Fine.' };
const string = { type: 'string' };

function operation(kinds: Directed['kinds'], apply: Directed['apply']): Directed {
  return { role: 'operation', kinds, apply };
}

function answer(kinds: Directed['kinds'], apply: Directed['apply']): Directed {
  return { role: 'operation', kinds, apply, isOfResponse: true };
}

function withParameter(more: JsonObject): Directed['apply'] {
  return (node) => ({
    ...node,
    parameters: [...arrayAt(node, 'parameters'), { name: 'added-one', in: 'query', schema: string, ...more }],
  });
}

/** The inline request body of an operation. */
function bodyOf(node: JsonObject): JsonObject | undefined {
  const body = ownValue(node, 'requestBody');
  return isObject(body) && !Object.hasOwn(body, '$ref') ? body : undefined;
}

function hasRange(content: JsonObject): boolean {
  return Object.keys(content).some((name) => name.includes('*'));
}

const hasSuccessOf = (responses: JsonObject, status: string): boolean =>
  [status, `${status.slice(0, 1)}XX`, 'default'].some((name) => Object.hasOwn(responses, name));

function withResponse(node: JsonObject, status: string, response: JsonValue): JsonObject | undefined {
  const responses = objectAt(node, 'responses');
  if (hasSuccessOf(responses, status)) return undefined;
  return { ...node, responses: { ...responses, [status]: response } };
}

/** Changes an inline response of an operation. */
function withAnswer(
  node: JsonObject,
  change: (response: JsonObject) => JsonObject | undefined,
): JsonObject | undefined {
  const responses = objectAt(node, 'responses');
  const [status, response] = Object.entries(responses).find(([name]) => /^[2-5]/.test(name)) ?? [];
  if (status === undefined || !isObject(response) || Object.hasOwn(response, '$ref')) return undefined;
  const changed = change(response);
  return changed && { ...node, responses: { ...responses, [status]: changed } };
}

function withHeader(header: JsonObject): Directed['apply'] {
  return (node) =>
    withAnswer(node, (response) => ({
      ...response,
      headers: { ...objectAt(response, 'headers'), 'X-Added': header },
    }));
}

function withMedia(holder: JsonObject): JsonObject | undefined {
  const content = objectAt(holder, 'content');
  if (hasRange(content) || Object.keys(content).length === 0) return undefined;
  return { ...holder, content: { ...content, 'application/x-added': { schema: string } } };
}

/** Edits of parameters, bodies, responses, servers and security. */
export const operations: DirectedEdits = {
  'parameter added': operation(['parameter-added', 'parameter-removed'], withParameter({})),
  'required parameter added': operation(
    ['required-parameter-added', 'parameter-removed'],
    withParameter({ required: true }),
  ),
  'header parameter added': operation(
    ['parameter-added', 'parameter-removed'],
    withParameter({ in: 'header', name: 'X-Added' }),
  ),
  'parameter became required': {
    role: 'parameter',
    kinds: ['parameter-became-required', 'parameter-became-optional'],
    apply: (node) =>
      ['query', 'header', 'cookie'].includes(stringAt(node, 'in')) && !isTrueAt(node, 'required')
        ? { ...node, required: true }
        : undefined,
  },
  'array serialization changed': {
    role: 'parameter',
    kinds: ['serialization-changed', 'serialization-changed'],
    apply: (node, root) => {
      const schema = ownValue(node, 'schema');
      const isList = isObject(schema) && stringAt(targetOf(root, schema), 'type') === 'array';
      if (stringAt(node, 'in') !== 'query' || !isList || Object.hasOwn(node, 'style')) return undefined;
      return { ...node, explode: ownValue(node, 'explode') === false };
    },
  },
  'body added': operation(['body-added', 'body-removed'], (node) =>
    Object.hasOwn(node, 'requestBody')
      ? undefined
      : { ...node, requestBody: { content: { 'text/plain': { schema: string } } } },
  ),
  'required body added': operation(['required-body-added', 'body-removed'], (node) =>
    Object.hasOwn(node, 'requestBody')
      ? undefined
      : { ...node, requestBody: { required: true, content: { 'text/plain': { schema: string } } } },
  ),
  'body became required': operation(['body-became-required', 'body-became-optional'], (node) => {
    const body = bodyOf(node);
    return body && !isTrueAt(body, 'required')
      ? { ...node, requestBody: { ...body, required: true } }
      : undefined;
  }),
  'request media type added': operation(['media-type-added', 'media-type-removed'], (node) => {
    const body = bodyOf(node);
    const changed = body && withMedia(body);
    return changed && { ...node, requestBody: changed };
  }),
  'response media type added': answer(['media-type-added', 'media-type-removed'], (node) =>
    withAnswer(node, withMedia),
  ),
  'success status added': answer(['success-added', 'success-removed'], (node) =>
    withResponse(node, '207', fine),
  ),
  'error status added': answer(['failure-added', 'failure-removed'], (node) =>
    withResponse(node, '418', fine),
  ),
  'header added': answer(['header-added', 'header-removed'], withHeader({ schema: string })),
  'required header added': answer(
    ['required-header-added', 'required-header-removed'],
    withHeader({ schema: string, required: true }),
  ),
  'operation removed': {
    role: 'pathItem',
    kinds: ['operation-removed', 'operation-added'],
    isOfClientRequest: true,
    apply: (node) => {
      const [method, operation] =
        Object.entries(node).find(([, value]) => isObject(value) && Object.hasOwn(value, 'responses')) ?? [];
      if (method === undefined || !isObject(operation)) return undefined;
      const isSpecial = ['callbacks', 'deprecated', 'x-stability-level'].some((key) =>
        Object.hasOwn(operation, key),
      );
      const { [method]: _, ...rest } = node;
      return isSpecial ? undefined : rest;
    },
  },
  'server added': {
    role: 'operation',
    kinds: ['server-added', 'server-removed'],
    isOfClientRequest: true,
    apply: (node, root) => {
      const servers = arrayAt(Object.hasOwn(node, 'servers') ? node : root, 'servers');
      if (servers.length === 0) return undefined;
      return { ...node, servers: [...servers, { url: 'https://added.example' }] };
    },
  },
  'security requirement added': {
    role: 'operation',
    kinds: ['security-narrowed', 'security-widened'],
    isOfClientRequest: true,
    apply: (node, root) => {
      const own = arrayAt(Object.hasOwn(node, 'security') ? node : root, 'security').filter(isObject);
      const asked = own.length === 0 ? [{}] : own;
      return { ...node, security: asked.map((one) => ({ ...one, 'added-scheme': [] })) };
    },
  },
  'operation deprecated': operation(['deprecated', 'reactivated'], (node) =>
    isTrueAt(node, 'deprecated') ? undefined : { ...node, deprecated: true },
  ),
  'stability level lowered': operation(['stability-lowered', 'stability-raised'], (node) =>
    Object.hasOwn(node, 'x-stability-level') ? undefined : { ...node, 'x-stability-level': 'beta' },
  ),
};
