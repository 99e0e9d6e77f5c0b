import { OpenRouter } from 'openrouter-responses';

const client = new OpenRouter();

const response = await client.responses.create({
  model: 'openai/gpt-4o-mini',
  instructions: 'Answer in one sentence.',
  input: [
    { role: 'user', content: 'My boat is called Selkie.' },
    {
      type: 'message',
      id: 'msg_01',
      role: 'assistant',
      status: 'completed',
      content: [
        {
          type: 'output_text',
          text: 'A fine name for a boat.',
          annotations: [],
        },
      ],
    },
    { role: 'user', content: 'What is it called?' },
  ],
  session_id: 'boats-1',
});

console.log(response.output_text);
