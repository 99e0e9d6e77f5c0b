import type { ListStraße, Straße, 名前 } from './clients/typescript/src/index.ts';

const name: 名前 = 'Allee';
const street: Straße = { name };
export const streets: ListStraße = [street];
