/** Yields the data of each event as it arrives (WHATWG HTML, "Event stream interpretation"). */
async function* readEvents(body) {
  let rest = '';
  let data = [];
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    timer.refresh();
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

/** Parses the data of an event; empty if it is not JSON. */
function parseEvent(data) {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}

/** Prints the text of the stream as it arrives. */
async function printStream(body) {
  for await (const data of readEvents(body)) {
    if (data === '[DONE]') return;
    const event = parseEvent(data);
    const failed = ['response.failed', 'error'].includes(event.type);
    if (failed || (event.type === undefined && event.error)) {
      const message = event.error?.message ?? event.response?.error?.message ?? event.message;
      return fail(`Stream failed: ${message ?? data}`);
    }
    if (event.type === 'response.output_text.delta') process.stdout.write(event.delta ?? '');
    if (['response.completed', 'response.incomplete'].includes(event.type)) return;
  }
  fail('Stream ended early');
}

/** Returns the error message in the response body, or the body. */
function errorMessage(body) {
  try {
    return JSON.parse(body).error.message ?? body;
  } catch {
    return body;
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) {
  console.error('OPENROUTER_API_KEY is not set');
  process.exit(1);
}

const url = 'https://openrouter.ai/api/v1/responses';
const headers = {
  Accept: 'text/event-stream',
  Authorization: `Bearer ${apiKey}`,
  'Content-Type': 'application/json',
};
const payload = {
  model: 'openai/gpt-6-astra',
  input: [
    {
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: 'The sailing directions of the Hebrides: …',
          prompt_cache_breakpoint: {
            mode: 'explicit',
            ttl: '12h',
          },
        },
        {
          type: 'input_text',
          text: 'Where can I anchor in a north wind?',
        },
      ],
    },
  ],
  prompt_cache_key: 'sailing-directions',
  prompt_cache_options: { mode: 'explicit', ttl: '30m' },
  stream: true,
};

const controller = new AbortController();
const timer = setTimeout(() => controller.abort(new Error('no data for 60 seconds')), 60_000);
try {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(payload),
    signal: controller.signal,
  });
  if (response.ok) {
    await printStream(response.body);
    console.log();
  } else {
    fail(`HTTP ${response.status}: ${errorMessage(await response.text())}`);
  }
} catch (error) {
  fail(`Request failed: ${error.cause?.message || error.message}`);
} finally {
  clearTimeout(timer);
}
