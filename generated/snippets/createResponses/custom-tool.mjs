const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"openai/gpt-5-mini","input":"Pay 12 pounds to Morag.","tools":[{"type":"custom","name":"pay","description":"Sends a payment, written as one command","format":{"type":"grammar","syntax":"regex","definition":"pay \\\\d+ (GBP|EUR) to \\\\w+"}}]}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
