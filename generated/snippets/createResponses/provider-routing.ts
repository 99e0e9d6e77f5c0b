import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
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

console.log(response.output_text);
