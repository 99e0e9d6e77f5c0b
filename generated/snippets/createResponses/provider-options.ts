import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'meta-llama/llama-3.3-70b-instruct',
  input: 'List the days of the week.',
  stop: ['Saturday'],
  service_tier: 'ultrafast',
  provider: {
    only: ['Fireworks'],
    options: { fireworks: { prompt_cache_isolation_key: 'crew-7' } },
  },
});

console.log(response.output_text);
