import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const stream = client.responses.stream({
  model: 'openai/gpt-5-codex',
  input: 'The greeting in hello.py has a typo. Fix it.\n\nprint("Helo")\n',
  tools: [{ type: 'apply_patch' }],
});

for await (const event of stream) console.log(event);
