import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-4o-mini',
  input: 'Say hello.',
  provider: { only: ['OpenAI'], allow_fallbacks: false },
});

for await (const text of stream.text()) process.stdout.write(text);
