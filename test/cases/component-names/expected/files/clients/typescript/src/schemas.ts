import type { components } from './types.ts';

export type ListStraße = components['schemas']['List<Straße>'];

export type Straße = components['schemas']['Straße'];

export type 名前 = components['schemas']['名前'];
