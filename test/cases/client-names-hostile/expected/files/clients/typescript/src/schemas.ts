import type { components } from './types.ts';

export type Schema1 = components['schemas']['1'];

export type ApiErrorClientSchema = components['schemas']['ApiErrorClient'];

export type CoreSchema = components['schemas']['Core'];

export type PetsResourceSchema = components['schemas']['PetsResource'];

export type CoreSchema_0d45f5fd = components['schemas']['core'];

export type PetsResourceSchema_b3bac4b4 = components['schemas']['pets-resource'];
