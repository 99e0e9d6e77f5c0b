import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-4o-mini',
  input: 'Tell me a long story.',
  max_output_tokens: 16,
});

for await (const text of stream.text()) process.stdout.write(text);
