import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/o4-mini',
  input: 'Is 2027 prime?',
  reasoning: { effort: 'low', summary: 'auto' },
  include: ['reasoning.encrypted_content'],
  max_output_tokens: 2000,
});

for await (const text of stream.text()) process.stdout.write(text);
