import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-5-mini',
  instructions: 'You are the support agent of a ferry company.',
  input: 'My ferry was cancelled. Do I get my money back?',
  plugins: [
    {
      id: 'alignment',
      rules: [
        { rule: 'Do not promise a refund.', watch: ['content'] },
        {
          rule: 'Cancel bookings only if the customer confirms.',
          watch: ['tool_calls'],
        },
      ],
      mode: 'enforce',
      threshold: 0.8,
      max_retries: 1,
    },
  ],
});

for await (const text of stream.text()) process.stdout.write(text);
