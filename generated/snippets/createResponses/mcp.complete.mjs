const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-4o-mini',
  input: 'Who leads the harbour project?',
  tools: [
    {
      type: 'mcp',
      server_label: 'wiki',
      server_url: 'https://example.com/mcp',
      server_description: 'The wiki of the harbour',
      allowed_tools: {
        tool_names: ['search'],
        read_only: true,
      },
      require_approval: 'never',
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
