import { expect, test } from 'vitest';
import { findTools } from '../../codegen/verify/tools.ts';
import { toolchains } from '../support/languages.ts';

test.runIf(process.env['CI'] === 'true')('CI has every toolchain', () => {
  expect(toolchains.flatMap((toolchain) => findTools(toolchain).missing)).toEqual([]);
});
