import { configDefaults, mergeConfig } from 'vitest/config';
import all from './vitest.config.ts';

/** The tests for development: without compilers, interpreters, browsers, package installations, random inputs, killed processes, timed requests and streams, and exhaustive runs of all samples or files. */
export default mergeConfig(all, {
  test: {
    exclude: [
      ...configDefaults.exclude,
      'test/**/every-sample.test.ts',
      'test/ci/**',
      'test/client/compile.test.ts',
      'test/client/http/aborts-and-timeouts*',
      'test/client/package/**',
      'test/client/streams/{framing,reading}*',
      'test/diff/{algebra,mutations,opinions,recursive-unions}*',
      'test/diff/reports/html*',
      'test/languages/{published,round-trip}*',
      'test/mock/{command,packages}*',
      'test/output/killed-writes*',
      'test/package.test.ts',
      'test/programs/**',
      'test/prose/**',
      'test/schema/keywords/**',
      'test/structure.test.ts',
      'test/targets/site/{accessibility,browser,hostile}*',
      'test/verify/**',
    ],
  },
});
