import { addNotice, addSource, addVehicle, createCore, listVehicles } from './clients/typescript/src/index.ts';

const core = createCore();

const vehicles = await listVehicles(core);
export const counts: readonly (number | undefined)[] = vehicles.map((vehicle) =>
  vehicle.wheels === 'car' ? vehicle.doors : vehicle.wheels === 'bike' ? vehicle.gears : undefined,
);
await addVehicle(core, { wheels: 'car', doors: 4 });
// @ts-expect-error A car has doors.
await addVehicle(core, { wheels: 'car', gears: 4 });

await addSource(core, { type: 'git', label: 'Main', url: 'https://example.org' });
// @ts-expect-error The base requires a label.
await addSource(core, { type: 'disk', path: '/' });

await addNotice(core, { channel: 'mail', address: 'a@example.org' });
await addNotice(core, { channel: 'sms', text: 'Hello' });
await addNotice(core, { text: 'Hello' });
