const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"openai/gpt-4o-mini","input":"Who leads the harbour project?","tools":[{"type":"mcp","server_label":"wiki","server_url":"https://example.com/mcp","server_description":"The wiki of the harbour","allowed_tools":{"tool_names":["search"],"read_only":true},"require_approval":"never"}]}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
