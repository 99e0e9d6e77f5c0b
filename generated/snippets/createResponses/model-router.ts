import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
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

console.log(response.output_text);
