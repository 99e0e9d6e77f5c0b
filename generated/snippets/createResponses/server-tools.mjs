const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"anthropic/claude-sonnet-4.5","input":"What changed in OpenAPI 3.2?","tools":[{"type":"openrouter:web_search","parameters":{"max_results":3}},{"type":"openrouter:datetime","parameters":{"timezone":"Europe/London"}}],"max_tool_calls":5}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
