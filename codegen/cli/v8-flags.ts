import v8 from 'node:v8';

/** Flags for V8 of Node.js 20: it optimizes later and collects garbage more often. Later versions do not need them (decision 37). */
if (process.versions.v8.startsWith('11.'))
  for (const flag of ['--interrupt-budget=2000000', '--min-semi-space-size=16', '--heap-growing-percent=30'])
    v8.setFlagsFromString(flag);
