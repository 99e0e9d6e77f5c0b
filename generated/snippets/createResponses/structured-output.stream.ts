import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-4o-mini',
  input: 'Oban has 11 degrees today. Take the reading down.',
  text: {
    format: {
      type: 'json_schema',
      name: 'reading',
      strict: true,
      schema: {
        type: 'object',
        properties: { city: { type: 'string' }, celsius: { type: 'number' } },
        required: ['city', 'celsius'],
        additionalProperties: false,
      },
    },
    verbosity: 'low',
  },
});

for await (const text of stream.text()) process.stdout.write(text);
