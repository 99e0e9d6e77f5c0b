import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-6-astra',
  input: [
    {
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: 'The sailing directions of the Hebrides: …',
          prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' },
        },
        {
          type: 'input_text',
          text: 'Where can I anchor in a north wind?',
        },
      ],
    },
  ],
  prompt_cache_key: 'sailing-directions',
  prompt_cache_options: { mode: 'explicit', ttl: '30m' },
});

console.log(response.output_text);
