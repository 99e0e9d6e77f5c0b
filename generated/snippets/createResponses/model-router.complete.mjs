/** Returns the error message in the response body, or the body. */
function errorMessage(body) {
  try {
    return JSON.parse(body).error.message ?? body;
  } catch {
    return body;
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) {
  console.error('OPENROUTER_API_KEY is not set');
  process.exit(1);
}

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
  if (response.ok) {
    process.stdout.write(Buffer.from(await response.arrayBuffer()));
  } else {
    fail(`HTTP ${response.status}: ${errorMessage(await response.text())}`);
  }
} catch (error) {
  fail(`Request failed: ${error.cause?.message || error.message}`);
}
