import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'anthropic/claude-sonnet-4.5',
  input: 'What changed in OpenAPI 3.2?',
  tools: [
    {
      type: 'openrouter:web_search',
      parameters: { max_results: 3 },
    },
    {
      type: 'openrouter:datetime',
      parameters: { timezone: 'Europe/London' },
    },
  ],
  max_tool_calls: 5,
});

for await (const event of stream) console.log(event);
