import type { Request } from '../../codegen/http/request.ts';
import { shownText } from '../../codegen/http/secret-text.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import { fixtureOf } from '../languages/fixtures.ts';
import { languages } from '../support/languages.ts';
import { type HarRequest, loadPeers } from './other-generators.ts';

export interface Rate {
  readonly name: string;
  /** Snippets per CPU second in the best round. Background load can only slow a round down. */
  readonly rate: number;
}

const rounds = 9;
const cpuSecondsARound = 0.6;
const eight = languages.filter(({ id }) => fixtureOf(id).published);

/**
 * Prints the same request in eight languages with each tool in turn, in several rounds. Each unit of eight gets its own request object, like the
 * samples of a description, so that no tool can cache results.
 */
export async function compareSnippetRates(request: Request): Promise<readonly Rate[]> {
  const own = JSON.stringify(request);
  const har = JSON.stringify(harRequest(request));
  const contenders = [
    { name: 'openapi-rosetta', unit: async () => printAll(JSON.parse(own)) },
    ...(await loadPeers()).map((peer) => ({ name: peer.name, unit: () => peer.print(JSON.parse(har)) })),
  ];
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, unit } of contenders) {
      const rate = await measureRate(unit);
      best.set(name, Math.max(rate, best.get(name) ?? 0));
    }
  }
  return [...best].map(([name, rate]) => ({ name, rate }));
}

function printAll(request: Request): number {
  let length = 0;
  for (const language of eight) {
    const printed = printSnippet(language, request, { imports: false });
    if (typeof printed !== 'string') throw new Error(`${language.id}: ${printed.reason}`);
    length += printed.length;
  }
  return length;
}

async function measureRate(unit: () => Promise<number>): Promise<number> {
  let units = 0;
  const start = process.cpuUsage();
  let seconds = 0;
  while (seconds < cpuSecondsARound) {
    for (let i = 0; i < 50; i++) await unit();
    units += 50;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  return (units * eight.length) / seconds;
}

function harRequest({ method, url, headers, body }: Request): HarRequest {
  if (body?.kind !== 'json') throw new Error('the request must have a JSON body');
  return {
    method,
    url: url.origin + url.path,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    queryString: [],
    headers: headers.map(({ name, value }) => ({ name, value: shownText(value) })),
    postData: { mimeType: body.mediaType, text: stringifyJson(body.value) },
  };
}
