import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-4o-mini',
  input: 'Name one prime above 100.',
  max_output_tokens: 64,
});

console.log(response.output_text);
