const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-5-mini',
  instructions: 'You are the support agent of a ferry company.',
  input: 'My ferry was cancelled. Do I get my money back?',
  plugins: [
    {
      id: 'alignment',
      rules: [
        {
          rule: 'Do not promise a refund.',
          watch: ['content'],
        },
        {
          rule: 'Cancel bookings only if the customer confirms.',
          watch: ['tool_calls'],
        },
      ],
      mode: 'enforce',
      threshold: 0.8,
      max_retries: 1,
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
