import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-4o-mini',
  input: 'Who leads the harbour project?',
  tools: [
    {
      type: 'mcp',
      server_label: 'wiki',
      server_url: 'https://example.com/mcp',
      server_description: 'The wiki of the harbour',
      allowed_tools: { tool_names: ['search'], read_only: true },
      require_approval: 'never',
    },
  ],
});

console.log(response.output);
