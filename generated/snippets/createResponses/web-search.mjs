const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"openai/gpt-4o-mini","input":"When is the next solar eclipse in Scotland?","tools":[{"type":"web_search","search_context_size":"low","filters":{"allowed_domains":["example.org"]},"user_location":{"type":"approximate","city":"Oban","country":"GB","timezone":"Europe/London"}}],"tool_choice":"required"}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
