// Reads one stream with one client in its own process. Plain JavaScript, so that no loader is measured.
// node read-stream.js <app> <open | openHelper> <http | memory> <origin> <stream name>
import { pathToFileURL } from 'node:url';

const [app, way, transport, origin, name] = process.argv.slice(2);
const open = (await import(pathToFileURL(app).href))[way];

if (open) {
  if (transport === 'memory') {
    const bytes = new Map();
    for (const one of ['warm-up', name])
      bytes.set(one, new Uint8Array(await (await fetch(`${origin}/${one}`)).arrayBuffer()));
    globalThis.fetch = async (input) => answer(bytes.get(new URL(input.url ?? input).pathname.split('/')[1]));
  }
  await read('warm-up');
  const start = performance.now();
  const usage = process.cpuUsage();
  const events = await read(name);
  const wallSeconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(usage);
  console.log(JSON.stringify({ events, wallSeconds, cpuSeconds: (user + system) / 1e6 }));
}
process.exit();

async function read(stream) {
  let events = 0;
  const reading = await open(`${origin}/${stream}`);
  for await (const _ of reading) events++;
  if (way === 'openHelper') await reading.finalResponse();
  return events;
}

/** A response whose body is pulled in pieces of 16 kB. */
function answer(bytes) {
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.slice(at, at + 16 * 1024));
      at += 16 * 1024;
      if (at >= bytes.length) controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
