const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'anthropic/claude-sonnet-4.5',
  input: [
    {
      role: 'user',
      content: 'Compare the tides of Oban and Mallaig.',
    },
  ],
  tools: [
    {
      type: 'function',
      name: 'get_tide',
      description: 'When the tide is high in a harbour',
      parameters: {
        type: 'object',
        properties: { harbour: { type: 'string' } },
        required: ['harbour'],
        additionalProperties: false,
      },
      strict: true,
    },
  ],
  parallel_tool_calls: true,
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
