const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'mistralai/mistral-medium-3.1',
  input: 'Is a berth free in Tobermory?',
  tools: [
    {
      type: 'openrouter:tool_search',
      parameters: { max_results: 3 },
    },
    {
      type: 'function',
      name: 'find_berth',
      description: 'Find a free berth in a harbour',
      parameters: {
        type: 'object',
        properties: { harbour: { type: 'string' } },
        required: ['harbour'],
        additionalProperties: false,
      },
      defer_loading: true,
    },
    {
      type: 'function',
      name: 'fuel_price',
      description: 'Get the price of fuel in a harbour',
      parameters: {
        type: 'object',
        properties: { harbour: { type: 'string' } },
        required: ['harbour'],
        additionalProperties: false,
      },
      defer_loading: true,
    },
  ],
  deferred_tools: {
    protocol: 'v1',
    profile: 'portable',
    validation: 'runtime',
    search: { type: 'bm25', max_results: 3 },
  },
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
