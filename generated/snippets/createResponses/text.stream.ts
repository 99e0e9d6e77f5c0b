import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-4o-mini',
  input: 'Name one prime above 100.',
  max_output_tokens: 64,
});

for await (const text of stream.text()) process.stdout.write(text);
