import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'anthropic/claude-sonnet-4.5',
  input: 'Draw a chart of the species in birds.csv.',
  tools: [
    {
      type: 'openrouter:shell',
      parameters: {
        environment: {
          type: 'container_reference',
          container_id: 'bird-count',
          file_ids: ['or_file_2Kd81'],
          network_policy: {
            type: 'allowlist',
            allowed_domains: ['pypi.org', '*.pythonhosted.org'],
          },
        },
      },
    },
  ],
});

for await (const event of stream) console.log(event);
