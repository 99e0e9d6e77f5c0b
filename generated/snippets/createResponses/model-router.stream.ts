import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'nvidia/switchyard',
  models: ['deepseek/deepseek-v3.2', 'anthropic/claude-sonnet-4.5'],
  input: 'Prove that the square root of 2 is irrational.',
  plugins: [
    {
      id: 'switchyard-router',
      algorithm: 'capability',
      judge_model: 'openai/gpt-5-mini',
    },
  ],
});

for await (const text of stream.text()) process.stdout.write(text);
