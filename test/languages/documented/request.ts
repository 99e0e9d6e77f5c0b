import type { Request } from '../../../codegen/http/request.ts';

/** Request of the published examples. */
export const documentedRequest: Request = {
  method: 'POST',
  url: { origin: 'https://openrouter.ai', path: '/api/v1/responses', query: [] },
  headers: [
    { name: 'Authorization', value: 'Bearer <token>' },
    { name: 'Content-Type', value: 'application/json' },
  ],
  body: {
    kind: 'json',
    mediaType: 'application/json',
    value: {
      input: [{ type: 'message', role: 'user', content: 'Hello, how are you?' }],
      tools: [
        {
          type: 'function',
          name: 'get_current_weather',
          description: 'Get the current weather in a given location',
          parameters: { type: 'object', properties: { location: { type: 'string' } } },
        },
      ],
      model: 'anthropic/claude-4.5-sonnet-20250929',
      temperature: 0.7,
      top_p: 0.9,
    },
  },
};
