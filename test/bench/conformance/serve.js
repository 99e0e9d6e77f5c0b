// Common part of the drivers for published packages. Plain JavaScript, because the packages are installed when the benchmark runs.
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';

const knownTypes =
  /^(error|response\.(created|in_progress|completed|failed|incomplete|output_item\.\w+|content_part\.\w+|output_text\.\w+|refusal\.\w+))$/;

/** Discriminator value of an event, as the suite expects it. */
export function nameOf({ type }) {
  return knownTypes.test(type) ? type : `unknown:${type}`;
}

/** Logs to stderr, which the suite reads. */
export function log(...parts) {
  process.stderr.write(`${parts.map((part) => inspect(part)).join(' ')}\n`);
}

export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Drives that need only `open(input)`, which returns the functions `create`, `stream` and `close`. */
export function commonDrives(open) {
  return {
    async create(input, report) {
      const response = await open(input).create(input.body);
      report.result = response;
      report.text = response.output_text;
    },
    async stream(input, report) {
      for await (const event of await open(input).stream(input.body)) report.events.push(nameOf(event));
    },
    async first(input, report) {
      const started = performance.now();
      for await (const event of await open(input).stream(input.body)) {
        report.result ??= { isEarly: performance.now() - started < 400 };
        report.events.push(nameOf(event));
      }
    },
    async text(input, report) {
      report.text = '';
      for await (const event of await open(input).stream(input.body))
        if (event.type === 'response.output_text.delta') report.text += event.delta;
    },
    async twice(input) {
      const stream = await open(input).stream(input.body);
      for await (const _ of stream);
      for await (const _ of stream);
    },
    async break(input, report) {
      for await (const event of await open(input).stream(input.body)) {
        report.events.push(nameOf(event));
        if (report.events.length === input.count) break;
      }
    },
    async close(input, report) {
      const client = open(input);
      const stream = await client.stream(input.body);
      setTimeout(() => client.close(stream), input.count);
      for await (const event of stream) report.events.push(nameOf(event));
    },
    async slow(input, report) {
      let count = 0;
      for await (const _ of await open(input).stream(input.body)) {
        count += 1;
        if (count === 10) {
          const before = process.memoryUsage().rss;
          await sleep(500);
          report.result = { isBounded: process.memoryUsage().rss - before < 50_000_000 };
        }
      }
    },
    async cancel(input) {
      await open(input).create(input.body, AbortSignal.timeout(input.count));
    },
    async sequence(input, report) {
      const client = open(input);
      for (let index = 0; index < input.count; index += 1) {
        report.result = await client.create(input.body);
        await sleep(5);
      }
    },
    async parallel(input, report) {
      const client = open(input);
      const inputs = Array.from({ length: input.count }, (_, index) => `call-${index}`);
      const responses = await Promise.all(
        inputs.map((text) => client.create({ ...input.body, input: text })),
      );
      report.result = { answers: responses.filter(({ id }, index) => id === inputs[index]).length };
    },
    async roundtrip(input) {
      const client = open(input);
      const first = await client.create(input.body);
      await client.create({ ...input.body, input: first.output });
    },
    async 'key-function'(input) {
      let calls = 0;
      const client = open({ ...input, keyFunction: async () => `key-${++calls}` });
      for (let call = 1; call < input.count; call += 1) await client.create(input.body).catch(() => {});
      await client.create(input.body);
    },
    async print(input, report) {
      const client = open(input);
      const outcome = await client.create(input.body).catch((error) => error);
      const printed = [
        inspect(client.client, { depth: 8 }),
        inspect(outcome, { depth: 8 }),
        JSON.stringify(outcome),
      ];
      report.text = printed.join('\n');
      report.result = { isBounded: printed.every((text) => text.length < 100_000) };
    },
    async transport(input) {
      await open({ ...input, fetch: (...args) => fetch(...args) }).create(input.body);
      const failing = () => Promise.reject(new TypeError('transport failed'));
      await open({ ...input, fetch: failing, options: { maxRetries: 0 } }).create(input.body);
    },
  };
}

/** Runs one scenario for each line of the input. */
export async function serve(drives, describeError) {
  for await (const text of createInterface({ input: process.stdin })) {
    const input = JSON.parse(text);
    const started = performance.now();
    const report = { events: [] };
    try {
      if (drives[input.drive]) await drives[input.drive](input, report);
      else report.skip = `no drive ${input.drive}`;
    } catch (error) {
      report.error = describeError(error);
    }
    console.log(JSON.stringify({ ...report, ms: performance.now() - started }));
  }
}
