import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fixtures } from '../languages/fixtures.ts';
import { installPackages } from '../support/packages.ts';

/** HTTP Archive request, the input of the peers (HAR 1.2, "request"). */
export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headersSize: number;
  readonly bodySize: number;
  readonly queryString: readonly [];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly postData: { readonly mimeType: string; readonly text: string };
}

export interface Peer {
  readonly name: string;
  /** Prints the request in eight languages and returns the number of characters. */
  print(request: HarRequest): Promise<number>;
}

const versions = {
  'httpsnippet-lite': '3.0.5',
  '@readme/httpsnippet': '11.1.0',
  '@scalar/snippetz': '0.6.19',
} as const;

const targets = fixtures.flatMap(([, { published }]) => (published ? [published.target] : []));
const readmeTargets = targets.map(([t, c]) => [t, c === 'nsurlsession' ? 'urlsession' : c] as const);
const scalarTargets = targets.map(([t, c]) => [t === 'javascript' ? 'js' : t, c] as const);

interface Har {
  convert(target: string, client: string): unknown;
}

/** Exports of `entry`. */
interface PeerModule {
  readonly Lite: new (request: HarRequest) => Har;
  readonly Readme: new (request: HarRequest) => Har;
  readonly snippetz: () => { print(target: string, client: string, request: HarRequest): string | undefined };
}

const entry = `export { HTTPSnippet as Lite } from 'httpsnippet-lite';
export { HTTPSnippet as Readme } from '@readme/httpsnippet';
export { snippetz } from '@scalar/snippetz';
`;

/** Installs missing peers in the corpus folder and loads them. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const folder = await installPackages('peers', versions);
  await writeFile(path.join(folder, 'entry.js'), entry);
  const { Lite, Readme, snippetz }: PeerModule = await import(
    pathToFileURL(path.join(folder, 'entry.js')).href
  );
  const scalar = snippetz();
  return [
    named('httpsnippet-lite', (request) => targets.map(([t, c]) => new Lite(request).convert(t, c))),
    named('@readme/httpsnippet', (request) => {
      const snippet = new Readme(request);
      return readmeTargets.map(([t, c]) => snippet.convert(t, c));
    }),
    named('@scalar/snippetz', (request) => scalarTargets.map(([t, c]) => scalar.print(t, c, request))),
  ];
}

function named(name: keyof typeof versions, print: (request: HarRequest) => readonly unknown[]): Peer {
  return {
    name: `${name} ${versions[name]}`,
    print: async (request) => (await Promise.all(print(request))).join('').length,
  };
}
