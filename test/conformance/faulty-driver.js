// A client with many faults, which the suite must find.
import { createInterface } from 'node:readline';

for await (const text of createInterface({ input: process.stdin })) {
  const { drive, baseUrl, key, body } = JSON.parse(text);
  const report = { events: [], ms: 1 };
  try {
    const response = await fetch(`${baseUrl}/responses`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: JSON.stringify({ ...body, temperature: null }),
      signal: AbortSignal.timeout(400),
    });
    const received = await response.text();
    if (drive === 'create') report.result = JSON.parse(received || '{}');
    for (const [, type] of received.matchAll(/^data: .*"type":"([\w.]+)"/gm)) report.events.push(type);
  } catch (error) {
    report.error = { class: 'none', message: `${error} with ${key}` };
  }
  console.log(JSON.stringify(report));
}
