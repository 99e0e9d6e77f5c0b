import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests start compilers or install packages. */
const slowFolders = ['/test/verify/', '/test/programs/', '/test/ci/'];

/** Starts the slow folders first, so that no worker waits for them at the end. A clean install has no recorded durations to sort by. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      slowFolders.some((folder) => moduleId.includes(folder)) ? 1 : 0;
    return (await super.sort(files)).toSorted((a, b) => isSlow(b) - isSlow(a));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Loading the toolkit for every file takes as long as half of the tests.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    maxWorkers: '100%',
    // The optimizing WebAssembly compiler needs minutes for the tables of some grammars.
    execArgv: ['--liftoff-only'],
    // Keeps the JavaScript of unchanged files between runs.
    experimental: { fsModuleCache: true },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
