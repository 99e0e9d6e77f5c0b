import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'google/gemini-2.5-flash-image',
  input: 'Draw a seal on a rock.',
  modalities: ['text', 'image'],
  image_config: { aspect_ratio: '16:9' },
});

console.log(response.output_text);
