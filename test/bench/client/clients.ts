import { installClient, packageName } from '../../client/package/built.ts';
import { installPackages } from '../../support/packages.ts';

/** A client, used as its documentation shows. */
export interface Contender {
  readonly name: string;
  readonly isOurs: boolean;
  /** Imported package name. */
  readonly package: string;
  /** Installs the client if it is missing. Returns the folder that contains its `node_modules`. */
  install(): Promise<string>;
  /**
   * Module that exports `open(url)`, a minimal streaming call, and `openHelper(url)` if the client has a helper that aggregates the response.
   */
  readonly app: string;
  /** TypeScript program with a plain and a streaming call. */
  readonly consumer: string;
}

const request = "{ model: 'openai/gpt-4o-mini', input: 'Hello' }";
const printText = "if (event.type === 'response.output_text.delta') console.log(event.delta);";

const functions: Contender = {
  name: 'ours, functions',
  isOurs: true,
  package: packageName,
  install: installClient,
  app: `import { createCore, responsesStream } from '${packageName}';
export const open = (baseUrl) => responsesStream(createCore({ apiKey: 'key', baseUrl }), ${request});
export const openHelper = open;
`,
  consumer: `import { createCore, responsesCreate, responsesStream } from '${packageName}';
const core = createCore({ apiKey: 'key' });
const response = await responsesCreate(core, ${request});
console.log(response.output_text);
for await (const event of responsesStream(core, ${request})) ${printText}
`,
};

const classes: Contender = {
  ...functions,
  name: 'ours, class',
  app: `import { OpenRouter } from '${packageName}';
export const open = (baseUrl) => new OpenRouter({ apiKey: 'key', baseUrl }).responses.stream(${request});
export const openHelper = open;
`,
  consumer: `import { OpenRouter } from '${packageName}';
const client = new OpenRouter({ apiKey: 'key' });
const response = await client.responses.create(${request});
console.log(response.output_text);
for await (const event of await client.responses.create({ ...${request}, stream: true })) ${printText}
`,
};

/** Latest version that supports Node 20. */
const openai: Contender = {
  name: 'openai 6.49.0',
  isOurs: false,
  package: 'openai',
  install: () => installPackages('client-openai', { openai: '6.49.0' }),
  app: `import OpenAI from 'openai';
const responses = (baseURL) => new OpenAI({ apiKey: 'key', baseURL }).responses;
export const open = (url) => responses(url).create({ ...${request}, stream: true });
export const openHelper = (url) => responses(url).stream(${request});
`,
  consumer: `import OpenAI from 'openai';
const client = new OpenAI({ apiKey: 'key' });
const response = await client.responses.create(${request});
console.log(response.output_text);
for await (const event of await client.responses.create({ ...${request}, stream: true })) ${printText}
`,
};

const openrouter: Contender = {
  name: '@openrouter/sdk 1.3.19',
  isOurs: false,
  package: '@openrouter/sdk',
  install: () => installPackages('client-openrouter', { '@openrouter/sdk': '1.3.19' }),
  app: `import { OpenRouterCore } from '@openrouter/sdk/core.js';
import { responsesSend } from '@openrouter/sdk/funcs/responsesSend.js';
export async function open(serverURL) {
  const client = new OpenRouterCore({ apiKey: 'key', serverURL });
  const result = await responsesSend(client, { responsesRequest: { ...${request}, stream: true } });
  if (!result.ok) throw result.error;
  return result.value;
}
`,
  // Its calls return a union of both response types, regardless of the request.
  consumer: `import { OpenRouter } from '@openrouter/sdk';
const client = new OpenRouter({ apiKey: 'key' });
const response = await client.responses.send({ responsesRequest: ${request} });
if ('output' in response) console.log(response.outputText);
const events = await client.responses.send({ responsesRequest: { ...${request}, stream: true } });
if (Symbol.asyncIterator in events) for await (const event of events) ${printText}
`,
};

/** Baseline: an empty program. */
export const nothing: Contender = {
  name: 'nothing',
  isOurs: false,
  package: 'node:process',
  install: () => installPackages('client-nothing', {}),
  app: '',
  consumer: 'export {};\n',
};

/** Clients to compare. The first one is the baseline. */
export const contenders: readonly Contender[] = [functions, classes, openai, openrouter];
