import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
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

for await (const text of stream.text()) process.stdout.write(text);
