import type { components } from './types.ts';

/**
 * *\/ \@internal ${x}
 *
 * @deprecated
 */
export type ItS = components['schemas']["it's /*/ `"];
