import { readFileSync } from 'node:fs';

/** The folders and files of `codegen/` in import order: each imports only from itself and from those before it. */
const readme = readFileSync(new URL('codegen/README.md', import.meta.url), 'utf8');
const layers = [...readme.matchAll(/^\| `([\w./-]+?)\/?` \|/gm)].map(([, name]) => name);

const pattern = (names) => `^codegen/(?:${names.map((name) => name.replace('.', '\\.')).join('|')})(?:/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `${layer} imports only from the layers before it`,
      severity: 'error',
      from: { path: pattern([layer]) },
      to: { path: pattern(layers.slice(index + 1)) },
    })),
    {
      name: 'every file is in a layer',
      severity: 'error',
      from: { path: '^codegen/', pathNot: pattern(layers) },
      to: {},
    },
    {
      name: 'the runtime of a client imports nothing of the toolkit',
      severity: 'error',
      from: { path: '^codegen/languages/[^/]+/runtime/' },
      to: { path: '^codegen/', pathNot: '^codegen/languages/[^/]+/runtime/' },
    },
    {
      name: 'a language imports no other language, except that TypeScript extends JavaScript',
      severity: 'error',
      from: { path: '^codegen/languages/([^/]+)/', pathNot: '^codegen/languages/(?:shared|typescript)/' },
      to: { path: '^codegen/languages/[^/]+/', pathNot: '^codegen/languages/(?:$1|shared)/' },
    },
    {
      name: 'TypeScript imports no language but JavaScript',
      severity: 'error',
      from: { path: '^codegen/languages/typescript/' },
      to: {
        path: '^codegen/languages/[^/]+/',
        pathNot: '^codegen/languages/(?:typescript|javascript|shared)/',
      },
    },
    {
      name: 'generating does not import verifying',
      severity: 'error',
      from: { path: '^codegen/(?:generate\\.ts|targets/|output/|languages/)' },
      to: { path: '^codegen/(?:verify|mock|probe|diff|check)/' },
    },
    {
      name: 'what languages share knows no language',
      severity: 'error',
      from: { path: '^codegen/languages/shared/' },
      to: { path: '^codegen/languages/', pathNot: '^codegen/languages/shared/' },
    },
    {
      name: 'only the document, the model and republishing targets read the document',
      severity: 'error',
      from: {
        path: '^codegen/(?:render|languages)/',
        pathNot: '^codegen/languages/(?:shared/language\\.ts|[^/]+/(?:client|openapi-typescript)/)',
      },
      to: { path: '^codegen/document/' },
    },
    {
      name: 'no import circle between files',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no import circle between folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^codegen/' },
      to: { circular: true },
    },
    {
      name: 'no import of a missing file',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
