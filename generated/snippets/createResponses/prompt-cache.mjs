const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"openai/gpt-6-astra","input":[{"role":"user","content":[{"type":"input_text","text":"The sailing directions of the Hebrides: …","prompt_cache_breakpoint":{"mode":"explicit","ttl":"12h"}},{"type":"input_text","text":"Where can I anchor in a north wind?"}]}],"prompt_cache_key":"sailing-directions","prompt_cache_options":{"mode":"explicit","ttl":"30m"}}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
