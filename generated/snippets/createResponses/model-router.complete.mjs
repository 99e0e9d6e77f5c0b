const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'nvidia/switchyard',
  models: [
    'deepseek/deepseek-v3.2',
    'anthropic/claude-sonnet-4.5',
  ],
  input: 'Prove that the square root of 2 is irrational.',
  plugins: [
    {
      id: 'switchyard-router',
      algorithm: 'capability',
      judge_model: 'openai/gpt-5-mini',
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
