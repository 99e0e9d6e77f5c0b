import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'anthropic/claude-sonnet-4.5',
  input: [
    {
      role: 'user',
      content: 'Compare the tides of Oban and Mallaig.',
    },
  ],
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
  parallel_tool_calls: true,
});

console.log(response.output);
