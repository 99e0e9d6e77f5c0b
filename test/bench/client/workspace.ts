import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Contender } from './clients.ts';

/** Files for measuring one client, in a folder that can import it. */
export interface Workspace {
  readonly name: string;
  readonly folder: string;
  /** Only imports the package. */
  readonly importer: string;
  /** Exports `open`, and `openHelper` if the client supports it. */
  readonly app: string;
  /** Makes one streaming call and prints the text. */
  readonly program: string;
  /** TypeScript settings of a consumer. */
  readonly project: string;
}

const program = `import { open } from './app.js';
for await (const event of await open()) if (event.type === 'response.output_text.delta') console.log(event.delta);
`;

/** Excludes type packages of parent folders, such as @types/node. */
const compilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
};

/** @throws Error if the client cannot be installed. */
export async function openWorkspace(contender: Contender): Promise<Workspace> {
  const name = contender.name.replaceAll(/[^a-z]+/g, '-');
  const folder = path.join(await contender.install(), `bench-${name}`);
  const write = async (file: string, text: string) => {
    await writeFile(path.join(folder, file), text);
    return path.join(folder, file);
  };
  await mkdir(folder, { recursive: true });
  await write('consumer.ts', contender.consumer);
  return {
    name: contender.name,
    folder,
    importer: await write('importer.js', `import '${contender.package}';\n`),
    app: await write('app.js', contender.app),
    program: await write('program.js', program),
    project: await write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.ts'] })),
  };
}
