const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-4o-mini',
  input: 'When is the next solar eclipse in Scotland?',
  tools: [
    {
      type: 'web_search',
      search_context_size: 'low',
      filters: { allowed_domains: ['example.org'] },
      user_location: {
        type: 'approximate',
        city: 'Oban',
        country: 'GB',
        timezone: 'Europe/London',
      },
    },
  ],
  tool_choice: 'required',
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
