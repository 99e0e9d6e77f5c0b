import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'google/gemini-2.5-flash',
  input: [
    {
      type: 'message',
      role: 'user',
      content: [
        { type: 'input_text', text: 'What is in this picture?' },
        {
          type: 'input_image',
          detail: 'auto',
          image_url: 'https://example.com/harbour.jpg',
        },
      ],
    },
  ],
});

for await (const text of stream.text()) process.stdout.write(text);
