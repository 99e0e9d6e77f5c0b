const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'anthropic/claude-sonnet-4.5',
  input: 'What changed in OpenAPI 3.2?',
  tools: [
    {
      type: 'openrouter:web_search',
      parameters: { max_results: 3 },
    },
    {
      type: 'openrouter:datetime',
      parameters: { timezone: 'Europe/London' },
    },
  ],
  max_tool_calls: 5,
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
