import v8 from 'node:v8';

/**
 * V8 of Node 20 compiles again, with more care, what has run for a moment, and spends on that a third of what a command takes: most are over
 * before it pays. Later versions judge better by themselves, and do not know the flags.
 */
if (process.versions.v8.startsWith('11.'))
  for (const flag of [
    '--interrupt-budget=2000000',
    '--min-semi-space-size=16',
    // Collects garbage whenever the heap has grown by 30%. It takes 3% more CPU time and keeps large descriptions below 600 MB.
    '--heap-growing-percent=30',
  ])
    v8.setFlagsFromString(flag);
