import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
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

console.log(response.output);
