import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestBody } from '../../codegen/http/request.ts';
import { isUnsupported, type ProgramStyle } from '../../codegen/languages/shared/language.ts';
import { printProgram } from '../../codegen/languages/shared/print-snippet.ts';
import { binaryBody, multipartBody, requestWith } from '../support/requests.ts';
import { complaints, standaloneLanguages, writeProgram } from '../support/standalone.ts';

/** Bodies of programs whose file is missing. */
const bodies: readonly (readonly [string, RequestBody, 'missingFile' | 'missingPart'])[] = [
  ['a body', binaryBody, 'missingFile'],
  ['a part', multipartBody({ kind: 'file', name: 'photo', fileName: 'image.png' }), 'missingPart'],
];

const run = promisify(execFile);
let received = 0;
let origin = '';
const server = createServer((request, response) => {
  received += 1;
  request.resume();
  response.end('fine');
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const programs = standaloneLanguages('complete').map((one) => [one.language.id, one] as const);

describe.each(programs)('%s', (id, { language, style, recipe, missing }) => {
  const { exitStatus, namesMissingPart } = language.programBehavior;
  const folder = mkdtempSync(path.join(tmpdir(), `rosetta-missing-${id}-`));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(missing.length > 0).each(bodies)(
    '%s: exits with an error and sends no request',
    { timeout: 60_000 },
    async (_kind, body, failure) => {
      received = 0;
      writeProgram(folder, recipe, print(style, body));
      if (recipe.compile) expect(await complaints(recipe.compile, folder)).toBe('');
      const [command, ...args] = recipe.run;
      await expect(run(command, args, { cwd: folder })).rejects.toMatchObject({
        code: exitStatus[failure],
        stdout: '',
        stderr: expect.stringContaining(failure === 'missingFile' || namesMissingPart ? 'image.png' : 'file'),
      });
      expect(received).toBe(0);
    },
  );
});

function print(style: ProgramStyle, body: RequestBody): string {
  const { url, ...rest } = requestWith(body);
  const program = printProgram(style, {
    request: { ...rest, url: { ...url, origin } },
    responseKind: 'text',
  });
  if (isUnsupported(program)) throw new Error(program.reason);
  return `${program}\n`;
}
