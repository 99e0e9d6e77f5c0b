const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"x-ai/grok-4.1-fast","input":"Which closures did the harbour of Oban announce this month?","tools":[{"type":"openrouter:web_search","parameters":{"engine":"native","x_search":{"allowed_x_handles":["obanharbour"],"from_date":"2026-10-01","to_date":"2026-10-25","enable_image_understanding":true}}}]}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
