const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"google/gemini-2.5-flash","input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"Sum this report up in one sentence."},{"type":"input_file","filename":"report.pdf","file_url":"https://example.com/report.pdf"}]}],"plugins":[{"id":"file-parser","pdf":{"engine":"native"}}]}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
