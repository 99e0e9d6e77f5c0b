const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"nvidia/switchyard","models":["deepseek/deepseek-v3.2","anthropic/claude-sonnet-4.5"],"input":"Prove that the square root of 2 is irrational.","plugins":[{"id":"switchyard-router","algorithm":"capability","judge_model":"openai/gpt-5-mini"}]}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
