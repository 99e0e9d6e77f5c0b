const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) fail('OPENROUTER_API_KEY is not set');

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Accept: 'text/event-stream',
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-4o-mini',
  input: 'Tell me a long story.',
  max_output_tokens: 16,
  stream: true,
};

try {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(payload),
  });
  if (!response.ok) fail(`HTTP ${response.status}: ${await response.text()}`);

  let isComplete = false;
  for await (const data of readEvents(response.body)) {
    const event = JSON.parse(data);
    if (['response.failed', 'error'].includes(event.type)) fail(`Stream failed: ${data}`);
    if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
    if (['response.completed', 'response.incomplete'].includes(event.type)) {
      isComplete = true;
      break;
    }
  }
  if (!isComplete) fail('Stream ended early');
  console.log();
} catch (error) {
  fail(`Request failed: ${error.cause?.message || error.message}`);
}

/** Yields the data of each event (WHATWG HTML, "Event stream interpretation"). */
async function* readEvents(stream) {
  let rest = '';
  let data = [];
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    // A CR at the end of a chunk may be the first half of a CRLF.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop();
    for (const line of lines) {
      if (/^data(:|$)/.test(line)) {
        data.push(line.replace(/^data:? ?/, ''));
      } else if (line === '' && data.length > 0) {
        yield data.join('\n');
        data = [];
      }
    }
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
