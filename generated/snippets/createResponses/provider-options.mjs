const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"meta-llama/llama-3.3-70b-instruct","input":"List the days of the week.","stop":["Saturday"],"service_tier":"ultrafast","provider":{"only":["Fireworks"],"options":{"fireworks":{"prompt_cache_isolation_key":"crew-7"}}}}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
