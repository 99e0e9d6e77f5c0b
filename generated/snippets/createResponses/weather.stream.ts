import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  input: [
    {
      type: 'message',
      role: 'user',
      content: 'Hello, how are you?',
    },
  ],
  tools: [
    {
      type: 'function',
      name: 'get_current_weather',
      description: 'Get the current weather in a given location',
      parameters: {
        type: 'object',
        properties: { location: { type: 'string' } },
      },
    },
  ],
  model: 'anthropic/claude-4.5-sonnet-20250929',
  temperature: 0.7,
  top_p: 0.9,
});

for await (const event of stream) console.log(event);
