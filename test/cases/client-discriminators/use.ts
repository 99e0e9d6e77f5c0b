import { addShape, createCore, pay } from './clients/typescript/src/index.ts';

const core = createCore();

const shape = await addShape(core, { kind: 'circle', color: 'red', radius: 1 });
export const size: number | undefined =
  shape.kind === 'circle' ? shape.radius : shape.kind === 'Cube' ? shape.width * shape.depth : undefined;

const payment = await pay(core, { method: 'card', number: '1' });
export const account: string = payment.method === 'Transfer' ? payment.iban : payment.state;

// @ts-expect-error A circle has a radius.
await addShape(core, { kind: 'circle', color: 'red', width: 1 });
// @ts-expect-error A card has a number.
await pay(core, { method: 'card', iban: 'x' });
