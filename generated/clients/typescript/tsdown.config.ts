import { defineConfig } from 'tsdown';

const entry = 'src/index.ts';
const carried = ['openapi-fetch', 'openapi-typescript-helpers'];

export default defineConfig([
  { entry, format: 'esm', dts: true },
  { entry, format: 'cjs', dts: true, deps: { alwaysBundle: carried, onlyBundle: carried } },
]);
