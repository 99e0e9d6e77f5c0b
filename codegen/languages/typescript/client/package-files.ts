import type { Model } from '../../../model/model.ts';
import type { GeneratedFile } from '../../../values/generated-file.ts';
import { removeHidden } from '../../../values/invisible.ts';
import { readme } from './readme.ts';
import { runtimeFiles } from './runtime-files.ts';

/**
 * Runtime, README and build files of the package. `npm run build` builds ESM and CommonJS.
 *
 * @param hasProtocol True if an operation uses a protocol, whose runtime files are then included.
 */
export function packageFiles(model: Model, hasProtocol: boolean): readonly GeneratedFile[] {
  return [
    ...runtimeFiles(hasProtocol),
    readme(model),
    { path: 'package.json', contents: `${JSON.stringify(packageJson(model), undefined, 2)}\n` },
    { path: 'tsconfig.json', contents: `${JSON.stringify(compilerConfig, undefined, 2)}\n` },
  ];
}

function packageJson({ client, version, title, license }: Model) {
  return {
    name: client.packageName,
    version: client.version ?? semanticVersion(version),
    description: `Client for ${removeHidden(title).replace(/\s+/g, ' ').trim()}`,
    ...(license === undefined ? {} : { license }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    main: './dist/index.cjs',
    module: './dist/index.mjs',
    types: './dist/index.d.cts',
    exports: {
      '.': {
        import: { types: './dist/index.d.mts', default: './dist/index.mjs' },
        require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
      },
      './package.json': './package.json',
    },
    files: ['dist'],
    scripts: {
      build: 'tsdown src/index.ts --format esm,cjs --dts',
      typecheck: 'tsc --noEmit',
      prepack: 'npm run build',
    },
    dependencies: { 'openapi-fetch': '0.17.0' },
    devDependencies: { tsdown: '0.21.10', typescript: '5.9.3' },
  };
}

/** Converts a description version, which may be any string, to Semantic Versioning 2.0.0. */
function semanticVersion(version: string): string {
  const [, major = '0', minor = '0', patch = '0', prerelease = ''] =
    version.match(
      /^v?(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?(?:\.(0|[1-9]\d{0,8}))?(-[a-z][0-9a-z.-]{0,30})?$/i,
    ) ?? [];
  return `${major}.${minor}.${patch}${prerelease}`;
}

/** Strictest options that users may set, without Node.js types, because the package also runs in browsers. */
const compilerConfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    isolatedModules: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  include: ['src'],
};
