const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'anthropic/claude-sonnet-4.5',
  input: 'Free some space on the backup server.',
  tools: [
    {
      type: 'function',
      name: 'delete_backups',
      description: 'Delete the backups created before a date',
      parameters: {
        type: 'object',
        properties: {
          before: { type: 'string', format: 'date' },
        },
        required: ['before'],
        additionalProperties: false,
      },
    },
  ],
  plugins: [
    {
      id: 'armor',
      output_mode: 'custom_item',
      classifier_context: {
        v: 1,
        auto_mode: {
          hard_deny: ['Deletes every backup.'],
          soft_deny: [
            {
              id: 'recent',
              name: 'Recent backups',
              instructions: 'Deletes backups of the last 30 days.',
              threshold: 0.6,
            },
          ],
          allow: [
            { id: 'list', instructions: 'Only lists backups.' },
          ],
          environment: [
            'Date: 2026-10-26',
            { name: 'Server', value: 'production' },
          ],
        },
      },
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
