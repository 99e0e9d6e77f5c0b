import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../support/cases.ts';
import { runCommand } from '../support/command.ts';

const description = `openapi: 3.1.1
info: {title: Chat, version: 1.0.0}
servers: [{url: https://chat.example.org}]
paths:
  /chats:
    post: {operationId: createChat, tags: [Chats], responses: {'200': {description: Created}}}
  /internal:
    get: {operationId: readInternal, tags: [Internal], responses: {'200': {description: Fine}}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-names-'));
  writeFileSync(join(folder, 'openapi.yaml'), description);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const configured = (settings: string, line: string) => {
  writeFileSync(join(folder, 'rosetta.yaml'), `spec: openapi.yaml\n${settings}`);
  return runCommand(line.split(' '), folder);
};

test('a misspelled operationId of "client.methods" is a warning at its line with a suggestion', async () => {
  const { stderr } = await configured('client:\n  methods:\n    creatChat: chat.create\n', 'check');
  expect(stderr).toContain(`warning client-name rosetta.yaml:4:5
  "client.methods" names the operation "creatChat", which does not exist.`);
  expect(stderr).toContain('Did you mean createChat?');
});

test.each(['exclude: [{tag: Internal}]', 'include: [{tag: Chats}]'])(
  'an operation that %s removes is not a misspelling',
  async (filter) => {
    const settings = `${filter}\nclient:\n  methods:\n    readInternal: internal.read\n`;
    expect((await configured(settings, 'check')).stderr).not.toContain('client-name');
  },
);

test('two operations with the same name in "client.methods" are an error at the second line', async () => {
  const settings = 'client:\n  methods:\n    createChat: chat.send\n    readInternal: Chat.send\n';
  expect(await configured(settings, 'check')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'rosetta.yaml:5:5: The method name Chat.send is already used by "createChat". Use another name.\n',
  });
});

test('"client.package" must not be the name of a Node.js module', async () => {
  expect(await configured('client: {package: http}\n', 'check')).toMatchObject({ code: 2 });
});

test('"client.name" sets the class, the package and the environment variable', async () => {
  await configured('client: {name: Acme Chat}\n', 'generate --target clients --out out');
  const files = readFolder(join(folder, 'out'));
  expect(files.get('clients/typescript/src/client.ts')).toContain('class AcmeChat');
  expect(files.get('clients/typescript/package.json')).toContain('"name": "acme-chat-client"');
});

test('"client.package" and "client.version" are those of the package', async () => {
  await configured(
    "client: {package: '@acme/chat', version: 2.0.0-rc.1}\n",
    'generate --target clients --out out',
  );
  const manifest = readFolder(join(folder, 'out')).get('clients/typescript/package.json');
  expect(manifest).toContain('"name": "@acme/chat",\n  "version": "2.0.0-rc.1"');
});
