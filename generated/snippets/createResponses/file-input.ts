import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'google/gemini-2.5-flash',
  input: [
    {
      type: 'message',
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: 'Sum this report up in one sentence.',
        },
        {
          type: 'input_file',
          filename: 'report.pdf',
          file_url: 'https://example.com/report.pdf',
        },
      ],
    },
  ],
  plugins: [{ id: 'file-parser', pdf: { engine: 'native' } }],
});

console.log(response.output_text);
