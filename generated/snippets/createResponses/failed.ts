import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-4o-mini',
  input: 'Say hello.',
  provider: { only: ['OpenAI'], allow_fallbacks: false },
});

console.log(response.output_text);
