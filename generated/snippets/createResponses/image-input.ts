import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
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

console.log(response.output_text);
