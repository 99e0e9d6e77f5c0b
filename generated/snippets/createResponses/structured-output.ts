import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
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

console.log(response.output_text);
