const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'x-ai/grok-4.1-fast',
  input: 'Which closures did the harbour of Oban announce this month?',
  tools: [
    {
      type: 'openrouter:web_search',
      parameters: {
        engine: 'native',
        x_search: {
          allowed_x_handles: ['obanharbour'],
          from_date: '2026-10-01',
          to_date: '2026-10-25',
          enable_image_understanding: true,
        },
      },
    },
  ],
};

try {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(payload),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) fail(`HTTP ${response.status}: ${await response.text()}`);

  console.log(await response.text());
} catch (error) {
  fail(`Request failed: ${error.cause?.message || error.message}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
