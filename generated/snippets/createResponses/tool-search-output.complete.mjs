const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-5-mini',
  input: [
    { role: 'user', content: 'Is a berth free in Tobermory?' },
    {
      type: 'tool_search_call',
      id: 'tsc_01',
      call_id: 'call_1',
      execution: 'client',
      arguments: { query: 'free berth' },
      status: 'completed',
    },
    {
      type: 'tool_search_output',
      call_id: 'call_1',
      execution: 'client',
      status: 'completed',
      tools: [
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
      ],
    },
  ],
  tools: [
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
