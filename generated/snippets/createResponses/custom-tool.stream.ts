import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-5-mini',
  input: 'Pay 12 pounds to Morag.',
  tools: [
    {
      type: 'custom',
      name: 'pay',
      description: 'Sends a payment, written as one command',
      format: {
        type: 'grammar',
        syntax: 'regex',
        definition: 'pay \\d+ (GBP|EUR) to \\w+',
      },
    },
  ],
});

for await (const event of stream) console.log(event);
