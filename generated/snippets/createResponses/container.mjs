const url = 'https://openrouter.ai/api/v1/responses';
const options = {
  method: 'POST',
  headers: {Authorization: 'Bearer <token>', 'Content-Type': 'application/json'},
  body: '{"model":"anthropic/claude-sonnet-4.5","input":"Draw a chart of the species in birds.csv.","tools":[{"type":"openrouter:shell","parameters":{"environment":{"type":"container_reference","container_id":"bird-count","file_ids":["or_file_2Kd81"],"network_policy":{"type":"allowlist","allowed_domains":["pypi.org","*.pythonhosted.org"]}}}}]}'
};

try {
  const response = await fetch(url, options);
  const data = await response.json();
  console.log(data);
} catch (error) {
  console.error(error);
}
