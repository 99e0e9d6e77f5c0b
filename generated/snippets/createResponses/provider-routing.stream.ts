import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'meta-llama/llama-3.3-70b-instruct',
  models: [
    'meta-llama/llama-3.3-70b-instruct',
    'mistralai/mistral-small-3.2-24b-instruct',
  ],
  input: 'Say hello.',
  provider: {
    order: ['Groq', 'Together'],
    allow_fallbacks: true,
    data_collection: 'deny',
    zdr: true,
    sort: { by: 'throughput', partition: 'none' },
    max_price: { prompt: '1', completion: '2' },
  },
  metadata: { team: 'harbour' },
});

for await (const text of stream.text()) process.stdout.write(text);
