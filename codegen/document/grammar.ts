import { extensionObjects } from './extensions.ts';
import { dataKeywords, subschemaKeywords } from './schema-keywords.ts';

/** Type of a value in a description, for the parts that the toolkit reads. */
export type NodeType =
  /** An object defined by the OpenAPI Specification, or a `$ref` to one. */
  | OpenApiObjectType
  /** A string, a boolean, or any JSON value. A `$ref` inside is plain data. */
  | 'string'
  | 'boolean'
  | 'data'
  /** A schema name or a reference to a schema, as a string ("Discriminator Object"). */
  | 'schemaName'
  | { readonly list: NodeType }
  /** An object whose keys are chosen by the author. With `extensions`, keys that start with `x-` are extensions. */
  | { readonly map: NodeType; readonly extensions?: true };

type OpenApiObjectType =
  | 'document'
  | 'info'
  | 'components'
  | 'pathItem'
  | 'operation'
  | keyof typeof extensionObjects
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'example'
  | 'link'
  | 'callback'
  | 'server'
  | 'serverVariable'
  | 'securityScheme'
  | 'securityRequirement'
  | 'tag'
  | 'discriminator'
  | 'contact'
  | 'license'
  | 'externalDocs'
  | 'oauthFlows'
  | 'oauthFlow'
  | 'xml'
  | 'schema';

export interface ObjectDefinition {
  /** Name in the specification. */
  readonly title: string;
  readonly fields: Readonly<Record<string, NodeType>>;
  readonly required?: readonly string[];
  /** The extension that an object belongs to; it has no other keys than `fields`. */
  readonly extension?: string;
  /** Section of `components` for this type, if there is one. */
  readonly section?: string;
}

const servers = { list: 'server' } as const;
const schemaMap = { map: 'schema' } as const;
const described = { description: 'string', summary: 'string' } as const;
const exampleFields = { example: 'data', examples: { map: 'example' } } as const;

const parameterLike = {
  ...described,
  ...exampleFields,
  allowEmptyValue: 'data',
  required: 'boolean',
  deprecated: 'boolean',
  style: 'string',
  explode: 'boolean',
  allowReserved: 'boolean',
  schema: 'schema',
  content: { map: 'mediaType' },
} as const;

const operations = {
  get: 'operation',
  put: 'operation',
  post: 'operation',
  delete: 'operation',
  options: 'operation',
  head: 'operation',
  patch: 'operation',
  trace: 'operation',
  query: 'operation',
} as const;

/** Keys of a path item that are HTTP methods; `query` since OpenAPI 3.2. */
export const methodKeys: readonly string[] = Object.keys(operations);

/**
 * The objects of the OpenAPI Specification (3.0.4, 3.1.1 and 3.2.0, each section "… Object") with all their fields.
 */
const objects: Readonly<Record<OpenApiObjectType, ObjectDefinition>> = {
  document: {
    title: 'OpenAPI Object',
    fields: {
      openapi: 'string',
      info: 'info',
      servers,
      paths: { map: 'pathItem', extensions: true },
      webhooks: { map: 'pathItem' },
      components: 'components',
      security: { list: 'securityRequirement' },
      tags: { list: 'tag' },
      externalDocs: 'externalDocs',
      $self: 'data',
      jsonSchemaDialect: 'data',
      'x-rosetta-client': 'client',
    },
    required: ['openapi', 'info'],
  },
  info: {
    title: 'Info Object',
    fields: {
      ...described,
      title: 'string',
      version: 'string',
      termsOfService: 'string',
      contact: 'contact',
      license: 'license',
    },
  },
  contact: { title: 'Contact Object', fields: { name: 'string', url: 'string', email: 'string' } },
  license: { title: 'License Object', fields: { name: 'string', identifier: 'string', url: 'string' } },
  externalDocs: {
    title: 'External Documentation Object',
    fields: { description: 'string', url: 'string' },
  },
  components: {
    title: 'Components Object',
    fields: {
      schemas: schemaMap,
      responses: { map: 'response' },
      parameters: { map: 'parameter' },
      examples: { map: 'example' },
      requestBodies: { map: 'requestBody' },
      headers: { map: 'header' },
      securitySchemes: { map: 'securityScheme' },
      links: { map: 'link' },
      callbacks: { map: 'callback' },
      pathItems: { map: 'pathItem' },
      mediaTypes: { map: 'mediaType' },
    },
  },
  pathItem: {
    title: 'Path Item Object',
    fields: {
      ...described,
      ...operations,
      additionalOperations: { map: 'operation' },
      servers,
      parameters: { list: 'parameter' },
    },
    section: 'pathItems',
  },
  operation: {
    title: 'Operation Object',
    fields: {
      ...described,
      operationId: 'string',
      externalDocs: 'externalDocs',
      deprecated: 'boolean',
      tags: { list: 'string' },
      parameters: { list: 'parameter' },
      requestBody: 'requestBody',
      responses: { map: 'response', extensions: true },
      callbacks: { map: 'callback' },
      security: { list: 'securityRequirement' },
      servers,
      'x-rosetta-streaming': 'streaming',
      'x-rosetta-cost': 'cost',
    },
  },
  ...extensionObjects,
  parameter: {
    title: 'Parameter Object',
    fields: { name: 'string', in: 'string', ...parameterLike },
    required: ['name', 'in'],
    section: 'parameters',
  },
  header: { title: 'Header Object', fields: parameterLike, section: 'headers' },
  requestBody: {
    title: 'Request Body Object',
    fields: { description: 'string', required: 'boolean', content: { map: 'mediaType' } },
    section: 'requestBodies',
  },
  response: {
    title: 'Response Object',
    fields: {
      ...described,
      headers: { map: 'header' },
      content: { map: 'mediaType' },
      links: { map: 'link' },
    },
    section: 'responses',
  },
  mediaType: {
    title: 'Media Type Object',
    fields: {
      ...exampleFields,
      schema: 'schema',
      itemSchema: 'schema',
      encoding: { map: 'encoding' },
      prefixEncoding: { list: 'encoding' },
      itemEncoding: 'encoding',
    },
    section: 'mediaTypes',
  },
  encoding: {
    title: 'Encoding Object',
    fields: {
      encoding: { map: 'encoding' },
      prefixEncoding: { list: 'encoding' },
      itemEncoding: 'encoding',
      contentType: 'string',
      headers: { map: 'header' },
      style: 'string',
      explode: 'boolean',
      allowReserved: 'boolean',
    },
  },
  example: {
    title: 'Example Object',
    fields: {
      ...described,
      value: 'data',
      dataValue: 'data',
      externalValue: 'string',
      serializedValue: 'string',
    },
    section: 'examples',
  },
  link: {
    title: 'Link Object',
    fields: {
      description: 'string',
      operationId: 'string',
      operationRef: 'string',
      parameters: 'data',
      requestBody: 'data',
      server: 'server',
    },
    section: 'links',
  },
  callback: { title: 'Callback Object', fields: {}, section: 'callbacks' },
  server: {
    title: 'Server Object',
    fields: {
      url: 'string',
      name: 'string',
      description: 'string',
      variables: { map: 'serverVariable' },
    },
    required: ['url'],
  },
  serverVariable: {
    title: 'Server Variable Object',
    fields: { enum: { list: 'string' }, default: 'string', description: 'string' },
    required: ['default'],
  },
  securityScheme: {
    title: 'Security Scheme Object',
    fields: {
      type: 'string',
      description: 'string',
      name: 'string',
      in: 'string',
      scheme: 'string',
      bearerFormat: 'string',
      flows: 'oauthFlows',
      openIdConnectUrl: 'string',
      oauth2MetadataUrl: 'string',
      deprecated: 'boolean',
    },
    required: ['type'],
    section: 'securitySchemes',
  },
  oauthFlows: {
    title: 'OAuth Flows Object',
    fields: {
      implicit: 'oauthFlow',
      password: 'oauthFlow',
      clientCredentials: 'oauthFlow',
      authorizationCode: 'oauthFlow',
      deviceAuthorization: 'oauthFlow',
    },
  },
  oauthFlow: {
    title: 'OAuth Flow Object',
    fields: {
      authorizationUrl: 'string',
      deviceAuthorizationUrl: 'string',
      tokenUrl: 'string',
      refreshUrl: 'string',
      scopes: 'data',
    },
  },
  securityRequirement: { title: 'Security Requirement Object', fields: {} },
  tag: {
    title: 'Tag Object',
    fields: {
      ...described,
      name: 'string',
      externalDocs: 'externalDocs',
      parent: 'string',
      kind: 'string',
    },
  },
  discriminator: {
    title: 'Discriminator Object',
    fields: { propertyName: 'string', mapping: { map: 'schemaName' }, defaultMapping: 'schemaName' },
    required: ['propertyName'],
  },
  schema: {
    title: 'Schema Object',
    fields: {
      title: 'string',
      description: 'string',
      format: 'string',
      ...Object.fromEntries(dataKeywords.map((keyword) => [keyword, 'data' as const])),
      ...subschemaKeywords,
      externalDocs: 'externalDocs',
      xml: 'xml',
      required: 'data',
      enum: { list: 'data' },
      discriminator: 'discriminator',
    },
    section: 'schemas',
  },
  xml: {
    title: 'XML Object',
    fields: {
      name: 'string',
      namespace: 'string',
      prefix: 'string',
      attribute: 'boolean',
      wrapped: 'boolean',
      nodeType: 'string',
    },
  },
};

const primitives = new Set(['string', 'boolean', 'data', 'schemaName']);

export function objectDefinitionOf(nodeType: NodeType): ObjectDefinition | undefined {
  return typeof nodeType === 'string' && !isPrimitive(nodeType) ? objects[nodeType] : undefined;
}

export function isPrimitive(nodeType: NodeType): nodeType is 'string' | 'boolean' | 'data' | 'schemaName' {
  return typeof nodeType === 'string' && primitives.has(nodeType);
}

/** Type of the property `key` of an object of type `slot`. */
export function fieldType(nodeType: NodeType, key: string): NodeType {
  if (typeof nodeType === 'object') {
    if ('list' in nodeType) return nodeType.list;
    return nodeType.extensions && key.startsWith('x-') ? 'data' : nodeType.map;
  }
  if (nodeType === 'callback') return key.startsWith('x-') ? 'data' : 'pathItem';
  const fields: Readonly<Record<string, NodeType>> = objectDefinitionOf(nodeType)?.fields ?? {};
  return Object.hasOwn(fields, key) ? (fields[key] ?? 'data') : 'data';
}

/** True if the keys of the object are chosen by the author, so `$ref` and `x-…` can be ordinary names. */
export function isNameMap(nodeType: NodeType): nodeType is { readonly map: NodeType } {
  return typeof nodeType === 'object' && 'map' in nodeType;
}
