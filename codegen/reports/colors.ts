import type picocolors from 'picocolors';

/** Functions that color text on a terminal. */
export type Colors = ReturnType<typeof picocolors.createColors>;
