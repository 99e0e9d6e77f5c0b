import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { changesKeys, versionKeys } from '../../codegen/cli/config/read-changes.ts';
import { clientKeys } from '../../codegen/cli/config/read-client.ts';
import { docsKeys } from '../../codegen/cli/config/read-docs.ts';
import { ignoreKeys, policyKeys } from '../../codegen/cli/config/read-policy.ts';
import { probeKeys, readSettings, settingKeys } from '../../codegen/cli/config/read-settings.ts';
import { linkKeys, siteKeys, themeKeys } from '../../codegen/cli/config/read-site.ts';
import { descriptionKeys, snippetKeys } from '../../codegen/cli/config/read-targets.ts';
import { fontNames, overlayVersions, sampleExtensionNames, targetNames } from '../../codegen/config.ts';
import { describeRules } from '../../codegen/diff/describe-rules.ts';
import { patternKeys } from '../../codegen/document/selection/operation-pattern.ts';
import { formNames } from '../../codegen/embed/forms/registry.ts';
import { clientLanguageIds, languageIds } from '../../codegen/languages/registry.ts';
import { styleNames } from '../../codegen/languages/shared/style-name.ts';
import { defaultPlaceholders } from '../../codegen/model/context.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { objectAt } from '../../codegen/values/read-property.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemaFile = join(root, 'rosetta.schema.json');
if (process.env['ROSETTA_UPDATE'] === '1') updateLanguages();
const schema: JsonObject = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const validate = ajv.compile(schema);
const ruleIds = describeRules().map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), 'rosetta-settings-'));

/** Writes the languages of the registry into the schema. */
function updateLanguages(): void {
  const text = readFileSync(schemaFile, 'utf8');
  const list = /(?<="languages": \{[^[\]]*"enum": \[)(\n +)[^\]]*?(?=\n +\])/g;
  writeFileSync(
    schemaFile,
    text.replace(list, (_, indent: string) => languageIds.map((id) => `${indent}"${id}"`).join(',')),
  );
}

afterAll(() => rmSync(folder, { recursive: true }));

/** The schema at a path of property names; `[]` stands for the items. */
function schemaAt(...names: readonly string[]): JsonObject {
  return names.reduce(
    (at, name) =>
      withoutReference(name === '[]' ? objectAt(at, 'items') : objectAt(objectAt(at, 'properties'), name)),
    schema,
  );
}

function withoutReference(found: JsonObject): JsonObject {
  const [, name] = /^#\/definitions\/(\w+)$/.exec(String(ownValue(found, '$ref'))) ?? [];
  return name === undefined ? found : objectAt(objectAt(schema, 'definitions'), name);
}

const propertiesAt = (...names: readonly string[]) =>
  Object.keys(objectAt(schemaAt(...names), 'properties')).sort();

describe('the schema of rosetta.yaml lists exactly the settings of the reader:', () => {
  test.each([
    [[], settingKeys],
    [['targets'], targetNames],
    [['targets', 'snippets'], snippetKeys],
    [['targets', 'description'], descriptionKeys],
    [['include', '[]'], patternKeys],
    [['exclude', '[]'], patternKeys],
    [['placeholders'], Object.keys(defaultPlaceholders)],
    [['probe'], probeKeys],
    [['client'], clientKeys],
    [['docs'], docsKeys],
    [['site'], siteKeys],
    [['site', 'theme'], themeKeys],
    [['site', 'links', '[]'], linkKeys],
    [['changes'], changesKeys],
    [['changes', 'versions', '[]'], versionKeys],
    [['diff'], policyKeys],
    [['diff', 'ignore', '[]'], ignoreKeys],
  ] as const)('%j', (path, keys) => {
    expect(propertiesAt(...path)).toEqual(keys.toSorted());
  });

  test.each([
    [['targets', 'snippets', 'languages', '[]'], languageIds],
    [['targets', 'snippets', 'styles', '[]'], styleNames],
    [['targets', 'clients', '[]'], clientLanguageIds],
    [['targets', 'description', 'extensions', '[]'], sampleExtensionNames],
    [
      ['targets', 'description', 'overlay'],
      [false, true, ...overlayVersions],
    ],
    [['docs', 'form'], formNames],
    [['site', 'theme', 'font'], fontNames],
    [['docs', 'languages', '[]'], languageIds],
    [['docs', 'styles', '[]'], styleNames],
  ] as const)('names are those that exist: %j', (path, names) => {
    expect(ownValue(schemaAt(...path), 'enum')).toEqual(names);
  });

  test('every key has a description', () => {
    const undescribed = [...objectsIn(schema)].filter(
      (one) =>
        Object.hasOwn(one, 'properties') &&
        Object.values(objectAt(one, 'properties')).some(
          (property) => isObject(property) && !Object.hasOwn(property, 'description'),
        ),
    );
    expect(undescribed).toEqual([]);
  });
});

const valid = [
  'client: {name: Acme Chat, package: "@acme/chat.js", version: 1.2.0-rc.1+5}',
  'client: {name: AcmeChat}',
  'client: {package: chat_client}',
  'client: {package: "@acme/chat", version: 1.2.0, methods: {createChat: chat.create, a: chat.completions.create}, types: {Chat/user: Person}}',
  'spec: openapi.yaml',
  '{spec: a.yaml, out: out, lint: redocly.yaml, imports: true}',
  'targets: {snippets: {}}',
  'targets: {snippets: {languages: [python, curl], styles: [documented, client-stream]}, docs: false}',
  'targets: {clients: [typescript]}',
  'targets: {description: true, docs: false}',
  'targets: {description: {}}',
  'targets: {description: {extensions: [x-readme, x-fern-examples], overlay: "1.1"}}',
  'targets: {description: {overlay: true}}',
  'include: [{path: /pets/**, method: get}, {tag: Pets}, {path: "*"}]',
  'exclude: [{operationId: internal*}]',
  'placeholders: {token: T, apiKey: A, credentials: C}',
  'placeholders: {token: "{token}", apiKey: $KEY, credentials: dXNlcjpwYXNz}',
  'probe: {variables: [SHOP_API_KEY, SHOP_APP_ID]}',
  'probe: {}',
  'targets: {site: true}',
  'site: {}',
  'site: {url: "https://docs.example.com/api", theme: {accent: "#4F46c8", font: serif}, links: [{title: Status, url: "https://status.example.com/"}, {title: Help, url: "mailto:help@example.com"}]}',
  'changes: {versions: [{spec: releases/1.0.0.yaml, date: 2026-01-31}, {spec: "v1.1.0:openapi.yaml", date: 2026-06-30}]}',
  'docs: {}',
  'docs: {files: [README.md, docs/**/*.md], form: mkdocs, languages: [curl], styles: [stream], placeholder: $KEY}',
  'diff: {base: main..., failOn: warn, responseEnums: open, rules: {operation-id-changed: "off"}}',
  'diff: {ignore: [{fingerprint: "0123456789abcdef", reason: Unused, until: "2026-12-31"}]}',
];

const invalid = [
  'changes: []',
  'changes: {}',
  'changes: {versions: []}',
  'changes: {versions: [v1.0.0]}',
  'changes: {versions: [{spec: a.yaml}]}',
  'changes: {versions: [{date: 2026-01-31}]}',
  'changes: {versions: [{spec: a.yaml, date: 2026-02-30}]}',
  'changes: {versions: [{spec: a.yaml, date: 2026-01-31, tag: v1}]}',
  'changes: {tags: v*}',
  'sepc: openapi.yaml',
  'spec: [a.yaml]',
  'imports: maybe',
  'dialect: b',
  'languages: [python]',
  'targets: {}',
  'targets: [snippets]',
  'targets: {docs: false, description: false}',
  'targets: {docs: "yes"}',
  'targets: {snippets: true}',
  'targets: {snippets: {languages: []}}',
  'targets: {snippets: {languages: python}}',
  'targets: {snippets: {languages: [1]}}',
  'targets: {snippets: {styles: [short]}}',
  'targets: {snippets: {style: [complete]}}',
  'targets: {description: "yes"}',
  'targets: {description: [x-readme]}',
  'targets: {description: {extensions: []}}',
  'targets: {description: {extensions: x-readme}}',
  'targets: {description: {extensions: [x-codeSample]}}',
  'targets: {description: {overlay: 1.1}}',
  'targets: {description: {overlay: 1.0}}',
  'targets: {description: {overlay: "1.0.0"}}',
  'targets: {description: {overlays: true}}',
  'targets: {clients: []}',
  'targets: {clients: [python]}',
  'targets: {clients: true}',
  'include: []',
  'include: {tag: Pets}',
  'include: [/pets]',
  'include: [{}]',
  'include: [{path: pets}]',
  'exclude: [{tag: 5}]',
  'exclude: [{pth: /pets}]',
  'placeholders: {tokn: T}',
  'placeholders: {token: a b}',
  'placeholders: {token: /abs/evil.sh}',
  'placeholders: {token: --require=x}',
  'placeholders: {token: $(id)}',
  'probe: {variables: [BASH_ENV]}',
  'probe: {variables: SHOP_API_KEY}',
  'probe: {variable: SHOP_API_KEY}',
  'targets: {site: "yes"}',
  'targets: {site: false, docs: false}',
  'site: true',
  'site: {title: Docs}',
  'site: {url: docs.example.com}',
  'site: {url: "ftp://docs.example.com/"}',
  'site: {url: "https://docs.example.com/?a=1"}',
  'site: {theme: [dark]}',
  'site: {theme: {accent: red}}',
  'site: {theme: {accent: "#4f4"}}',
  'site: {theme: {accent: "#4f46c8;}"}}',
  'site: {theme: {font: Comic Sans}}',
  'site: {theme: {logo: 1}}',
  'site: {theme: {color: "#4f46c8"}}',
  'site: {links: {title: Status}}',
  'site: {links: [https://status.example.com/]}',
  'site: {links: [{title: Status}]}',
  'site: {links: [{title: " ", url: "https://status.example.com/"}]}',
  'site: {links: [{title: Status, url: "javascript:alert(1)"}]}',
  'site: {links: [{title: Status, href: "https://status.example.com/"}]}',
  'docs: [README.md]',
  'docs: {files: README.md}',
  'docs: {files: []}',
  'docs: {form: gitbook}',
  'docs: {languages: [cobol]}',
  'docs: {styles: [clients]}',
  'docs: {placeholder: a b}',
  'docs: {file: [README.md]}',
  'probe: [SHOP_API_KEY]',
  'placeholders: [T]',
  'client: {types: {Chat: 2nd}}',
  'client: {types: {Chat: my-chat}}',
  'client: {methods: {createChat: chat}}',
  'client: {methods: {createChat: chat.1st}}',
  'client: {package: Pet Shop}',
  'client: {version: "1"}',
  'client: {package: "@acme/"}',
  'client: {package: "@Acme/chat"}',
  'client: {package: "@.acme/chat"}',
  'client: {package: "acme/chat"}',
  'client: {package: "@acme/chat/client"}',
  'client: {package: .chat}',
  'client: {package: _chat}',
  'client: {package: chat~1}',
  'client: {package: node_modules}',
  `client: {package: ${'a'.repeat(215)}}`,
  'client: {version: 1.2.0-01}',
  'client: {version: 01.2.0}',
  'client: {version: 1.2.0-}',
  'client: {version: 1.2.0+}',
  'client: {version: v1.2.0}',
  'client: {version: 1.2}',
  'client: {name: 1 Click}',
  'client: {name: "Acme/Chat"}',
  'client: {name: ""}',
  'client: {name: One two three four five six seven}',
  'client: {title: x}',
  'diff: {failon: warn}',
  'diff: {failOn: fatal}',
  'diff: {responseEnums: ajar}',
  'diff: {rules: {operation-id-changed: loud}}',
  'diff: {rules: []}',
  'diff: {ignore: [{fingerprint: "0123", reason: Unused}]}',
  'diff: {ignore: [{fingerprint: "0123456789abcdef"}]}',
  'diff: {ignore: [{fingerprint: "0123456789abcdef", reason: Unused, untl: "2026-12-31"}]}',
  'diff: {ignore: [{fingerprint: "0123456789abcdef", reason: Unused, until: "2026-02-30"}]}',
  '[]',
];

describe('the schema and the reader agree', () => {
  test.each(valid)('%s is accepted', async (text) => {
    expect({ reader: await problemsOf(text), schema: validate(load(text)) }).toEqual({
      reader: '',
      schema: true,
    });
  });

  test.each(invalid)('%s is rejected', async (text) => {
    expect({ reader: await problemsOf(text), schema: validate(load(text)) }).toEqual({
      reader: expect.stringMatching(/^\S+rosetta\.yaml:\d+:\d+: |^rosetta\.yaml:\d+:\d+: /),
      schema: false,
    });
  });
});

test.each([
  ['sepc: a.yaml', 'spec'],
  ['targets: {snippets: {languages: [pyhton]}}', 'python'],
  ['targets: {description: {extensions: [x-code-samples]}}', 'x-codeSamples'],
  ['targets: {description: {overlays: true}}', 'overlay'],
  ['exclude: [{pth: /pets}]', 'path'],
  ['placeholders: {tokn: T}', 'token'],
  ['diff: {failon: warn}', 'failOn'],
  ['diff: {rules: {operation-id-chnged: warn}}', 'operation-id-changed'],
  ['diff: {ignore: [{fingerprnt: "0123456789abcdef", reason: Unused}]}', 'fingerprint'],
])('the reader suggests the nearest name for %s', async (text, name) => {
  expect(await problemsOf(text)).toContain(`Did you mean ${name}?`);
});

async function problemsOf(text: string): Promise<string> {
  const file = join(folder, 'rosetta.yaml');
  writeFileSync(file, text);
  try {
    await readSettings(file, folder, ruleIds);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function* objectsIn(value: JsonValue): Generator<JsonObject> {
  if (isObject(value)) yield value;
  if (isObject(value) || isArray(value)) for (const inner of Object.values(value)) yield* objectsIn(inner);
}
