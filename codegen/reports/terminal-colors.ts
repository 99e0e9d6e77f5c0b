import type picocolors from 'picocolors';

/** Functions that color text for a terminal. */
export type TerminalColors = ReturnType<typeof picocolors.createColors>;
