import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDocument } from '../../codegen/document/load.ts';
import { parseText } from '../../codegen/document/parse.ts';
import { printYaml } from '../../codegen/document/yaml.ts';
import { generate } from '../../codegen/generate.ts';
import { ExactNumber, type JsonValue } from '../../codegen/values/json.ts';
import { configFor } from '../support/cases.ts';

let folder: string;
let entry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-document-'));
  mkdirSync(join(folder, 'spec'));
  entry = join(folder, 'spec/openapi.yaml');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const head = 'openapi: 3.1.1\ninfo: {title: a, version: "1"}\n';

async function codes(): Promise<readonly string[]> {
  return (await loadDocument(entry, folder)).diagnostics.map(({ code }) => code);
}

describe('loadDocument', () => {
  test.each([
    ['accepts UTF-8 with a byte order mark', Buffer.from(`\ufeff${head}paths: {}\n`), []],
    ['rejects UTF-16', Buffer.from(`\ufeff${head}paths: {}\n`, 'utf16le'), ['encoding']],
    ['rejects invalid UTF-8', Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xfe])]), ['encoding']],
    ['rejects a NUL byte', Buffer.from(`${head}x-a: "\0"\n`), ['encoding']],
    ['rejects an empty file', Buffer.from(''), ['syntax']],
    ['accepts CRLF line endings', Buffer.from(`${head}paths: {}\n`.replaceAll('\n', '\r\n')), []],
  ])('%s', async (_name, bytes, expected) => {
    writeFileSync(entry, bytes);
    expect(await codes()).toEqual(expected);
  });
});

test.each([
  ['3.0.4', []],
  ['3.1.1', ['nullable-keyword']],
  ['3.2.0', ['nullable-keyword']],
])('loadDocument reports nullable once in OpenAPI %s', async (version, expected) => {
  writeFileSync(
    entry,
    `openapi: ${version}\ninfo: {title: a, version: "1"}\npaths: {}\ncomponents: {schemas: {A: {type: string, nullable: true}, B: {type: string, nullable: true}}}\n`,
  );
  expect(await codes()).toEqual(expected);
});

describe('limits', () => {
  test('loadDocument rejects a file that is too large before reading it', async () => {
    writeFileSync(entry, '');
    truncateSync(entry, 100 * 1024 * 1024);
    expect(await codes()).toEqual(['file-too-large']);
  });

  test('loadDocument rejects a folder', async () => {
    mkdirSync(entry);
    expect(await codes()).toEqual(['missing-file']);
  });

  test('loadDocument follows a reference cycle through a thousand files', async () => {
    for (let index = 0; index < 1000; index++)
      writeFileSync(
        join(folder, `spec/s${index}.yaml`),
        `type: object\nproperties: {next: {$ref: s${(index + 1) % 1000}.yaml}}\n`,
      );
    writeFileSync(entry, `${head}components: {schemas: {S: {$ref: s0.yaml}}}\n`);
    const { document } = await loadDocument(entry, folder);
    expect(document?.files).toHaveLength(1001);
  });

  test('a sample stays within the size limit when references grow exponentially', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, index) =>
        `    L${index}: {type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/L${index + 1}'}, b: {$ref: '#/components/schemas/L${index + 1}'}}}\n`,
    );
    writeFileSync(
      entry,
      `${head}servers: [{url: https://h.example}]\npaths: {/x: {post: {operationId: x, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/L0'}}}}, responses: {}}}}\ncomponents:\n  schemas:\n${levels.join('')}    L40: {type: string}\n`,
    );
    const { files, diagnostics } = await generate(configFor(entry), folder);
    const snippet = files.find(({ path }) => path === 'snippets/x/default.py');
    expect(snippet?.contents.length).toBeLessThan(200_000);
    expect(diagnostics.map(({ code }) => code)).toContain('sample-invalid');
  });
});

describe('loadDocument does not read', () => {
  test('a file outside the folder, even through a symbolic link', async () => {
    writeFileSync(join(folder, 'secret.yaml'), 'secret: content\n');
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'spec/link.yaml'));
    writeFileSync(entry, `${head}components: {schemas: {A: {$ref: link.yaml}, B: {$ref: ../secret.yaml}}}\n`);
    const { document, diagnostics } = await loadDocument(entry, folder);
    expect(document?.root['components']).toEqual({ schemas: { A: {}, B: {} } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['external-ref', 'external-ref']);
    expect(JSON.stringify([document, diagnostics])).not.toContain('content');
  });

  test('a URL anywhere in the description', async () => {
    let connections = 0;
    const server = createServer().on('connection', () => connections++);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
    const body = (rest: string) =>
      `${head}servers: [{url: https://h.example}]\npaths: {/x: {post: {operationId: x, requestBody: {content: {application/json: {schema: {$schema: '${url}', externalDocs: {url: '${url}'}}, examples: {a: {externalValue: '${url}'}, b: {value: {$ref: '${url}'}}}}}}, responses: {}}}}\n${rest}`;
    for (const rest of [
      '',
      `components: {schemas: {A: {$ref: '${url}'}}}\n`,
      `components: {schemas: {A: {default: {$ref: '${url}'}, $id: '${url}'}}}\n`,
    ]) {
      writeFileSync(entry, body(rest));
      await generate(configFor(entry), folder);
    }
    server.close();
    expect(connections).toBe(0);
  });
});

test('loadDocument and generate do not modify Object.prototype', async () => {
  writeFileSync(
    entry,
    `${head}components: {schemas: {__proto__: {properties: {__proto__: {type: string}}}}}\npaths: {/__proto__: {get: {operationId: __proto__, responses: {}}}}\n`,
  );
  await generate(configFor(entry), folder);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['properties']).toBeUndefined();
});

test('parseText reads the output of printYaml as the same value', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom<JsonValue>(
      'no',
      '1.0',
      '~',
      '0x1f',
      '12:30',
      '2024-01-01',
      '- a',
      '# a',
      ' a ',
      '\n',
      '<<',
      '\u2000!',
      '=',
      '--- a',
      '... a',
      true,
      null,
      0.5,
      -3,
    ),
    fc.constantFrom<JsonValue>(
      new ExactNumber('12345678901234567890'),
      new ExactNumber('1.0'),
      new ExactNumber('1e400'),
    ),
  );
  const value = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('--- a', '... a', '---')), tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(value, (one) => {
      expect(parseText(printYaml(one), 'yaml').value).toEqual(one);
    }),
    { numRuns: 500 },
  );
});
