const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-6-astra',
  input: [
    {
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: 'The sailing directions of the Hebrides: …',
          prompt_cache_breakpoint: {
            mode: 'explicit',
            ttl: '12h',
          },
        },
        {
          type: 'input_text',
          text: 'Where can I anchor in a north wind?',
        },
      ],
    },
  ],
  prompt_cache_key: 'sailing-directions',
  prompt_cache_options: { mode: 'explicit', ttl: '30m' },
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
