import type { components } from './types.ts';

export type Beside = components['schemas']['Beside'];

export type Described = components['schemas']['Described'];

export type Itself = components['schemas']['Itself'];

export type Json = components['schemas']['Json'];

export type Maybe = components['schemas']['Maybe'];

export type Nested = components['schemas']['Nested'];

export type NothingOrText = components['schemas']['NothingOrText'];

export type Pair = components['schemas']['Pair'];

export type Sure = components['schemas']['Sure'];

export type Tree = components['schemas']['Tree'];
