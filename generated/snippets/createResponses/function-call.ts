import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-4o-mini',
  input: [{ role: 'user', content: 'When is high tide in Oban?' }],
  tools: [
    {
      type: 'function',
      name: 'get_tide',
      description: 'When the tide is high in a harbour',
      parameters: {
        type: 'object',
        properties: { harbour: { type: 'string' } },
        required: ['harbour'],
        additionalProperties: false,
      },
      strict: true,
    },
  ],
  tool_choice: 'auto',
  parallel_tool_calls: false,
});

console.log(response.output);
