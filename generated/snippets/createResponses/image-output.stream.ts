import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'google/gemini-2.5-flash-image',
  input: 'Draw a seal on a rock.',
  modalities: ['text', 'image'],
  image_config: { aspect_ratio: '16:9' },
});

for await (const text of stream.text()) process.stdout.write(text);
