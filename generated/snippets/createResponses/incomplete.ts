import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-4o-mini',
  input: 'Tell me a long story.',
  max_output_tokens: 16,
});

console.log(response.output_text);
