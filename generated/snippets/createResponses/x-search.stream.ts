import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'x-ai/grok-4.1-fast',
  input: 'Which closures did the harbour of Oban announce this month?',
  tools: [
    {
      type: 'openrouter:web_search',
      parameters: {
        engine: 'native',
        x_search: {
          allowed_x_handles: ['obanharbour'],
          from_date: '2026-10-01',
          to_date: '2026-10-25',
          enable_image_understanding: true,
        },
      },
    },
  ],
});

for await (const event of stream) console.log(event);
