const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-4o-mini',
  instructions: 'Answer in one sentence.',
  input: [
    { role: 'user', content: 'My boat is called Selkie.' },
    {
      type: 'message',
      id: 'msg_01',
      role: 'assistant',
      status: 'completed',
      content: [
        {
          type: 'output_text',
          text: 'A fine name for a boat.',
          annotations: [],
        },
      ],
    },
    { role: 'user', content: 'What is it called?' },
  ],
  session_id: 'boats-1',
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
