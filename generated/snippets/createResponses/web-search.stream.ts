import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-4o-mini',
  input: 'When is the next solar eclipse in Scotland?',
  tools: [
    {
      type: 'web_search',
      search_context_size: 'low',
      filters: { allowed_domains: ['example.org'] },
      user_location: {
        type: 'approximate',
        city: 'Oban',
        country: 'GB',
        timezone: 'Europe/London',
      },
    },
  ],
  tool_choice: 'required',
});

for await (const event of stream) console.log(event);
