import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-5-codex',
  input: 'The greeting in hello.py has a typo. Fix it.\n\nprint("Helo")\n',
  tools: [{ type: 'apply_patch' }],
});

console.log(response.output);
