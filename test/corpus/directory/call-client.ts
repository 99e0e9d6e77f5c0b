import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../../codegen/document/document.ts';
import type { SnippetProgram } from '../../../codegen/languages/shared/snippet-program.ts';
import { type Mock, startMock } from '../../../codegen/mock/start.ts';
import type { Model } from '../../../codegen/model/model.ts';

/** Runs programs of the generated TypeScript client in this process against the mock. @returns The problems by program. */
export async function callClient(
  { document, model }: { readonly document: Document; readonly model: Model },
  programs: readonly SnippetProgram[],
  folder: string,
): Promise<readonly string[]> {
  const mock = await startMock(document, model, { keep: 1 });
  const { fetch } = globalThis;
  // Programs use the server URLs of the description.
  globalThis.fetch = (input, init) => fetch(redirect(new Request(input, init), mock.origin));
  const problems: string[] = [];
  try {
    for (const [index, program] of programs.entries()) {
      const problem = await callOnce(mock, program, path.join(folder, `program-${index}.mts`), model);
      if (problem !== undefined) problems.push(`${program.id}: ${problem}`);
    }
  } finally {
    globalThis.fetch = fetch;
    await mock.close();
  }
  return problems;
}

function redirect(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  const url = origin + pathname + search;
  return new Request(url, request);
}

async function callOnce(
  mock: Mock,
  { text, environment, id }: SnippetProgram,
  file: string,
  { client }: Model,
): Promise<string | undefined> {
  const index = './clients/typescript/src/index.ts';
  await writeFile(file, text.replace(` from '${client.packageName}';`, ` from '${index}';`));
  Object.assign(process.env, environment);
  const previous = mock.requests.at(-1);
  const failure = await import(pathToFileURL(file).href).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  // The files of an upload do not exist.
  if (failure !== undefined && /ENOENT/.test(failure)) return undefined;
  const received = mock.requests.at(-1);
  if (received === previous || received === undefined) return `no request: ${failure}`;
  const [violation] = received.violations.filter(({ level }) => level === 'error');
  if (violation) return `${violation.location} ${violation.problem}, ${violation.actual}`;
  if (!id.startsWith(`${received.operation}/`)) return `reached ${received.operation}, ${received.status}`;
  // The client reports a redirect without a Location as an error.
  return received.status >= 300 && received.status < 400 ? undefined : failure;
}
