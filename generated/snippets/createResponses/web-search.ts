import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
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

console.log(response.output);
