import v8 from 'node:v8';

/**
 * Delays optimization in V8 of Node 20, which takes a third of a command's time and does not pay off for short runs. Later versions have better
 * heuristics and do not support these flags.
 */
if (process.versions.v8.startsWith('11.'))
  for (const flag of ['--interrupt-budget=2000000', '--min-semi-space-size=16']) v8.setFlagsFromString(flag);
