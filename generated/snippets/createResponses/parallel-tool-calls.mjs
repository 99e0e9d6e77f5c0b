const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"anthropic/claude-sonnet-4.5","input":[{"role":"user","content":"Compare the tides of Oban and Mallaig."}],"tools":[{"type":"function","name":"get_tide","description":"When the tide is high in a harbour","parameters":{"type":"object","properties":{"harbour":{"type":"string"}},"required":["harbour"],"additionalProperties":false},"strict":true}],"parallel_tool_calls":true}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
