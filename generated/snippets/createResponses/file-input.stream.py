import codecs
import io
import json
import os
import sys

import requests


def read_events(response):
    """Yields the data of each event (WHATWG HTML, "Event stream interpretation")."""
    utf8 = codecs.getincrementaldecoder("utf-8-sig")("replace")
    decoder = io.IncrementalNewlineDecoder(utf8, translate=True)
    buffer = ""
    # Without chunked encoding, larger reads would wait until they are full.
    for chunk in response.iter_content(None if response.raw.chunked else 1):
        *events, buffer = (buffer + decoder.decode(chunk)).split("\n\n")
        for event in events:
            fields = [line.partition(":") for line in event.split("\n")]
            data = [
                value.removeprefix(" ") for name, _, value in fields if name == "data"
            ]
            if data:
                yield "\n".join(data)


api_key = os.environ.get("OPENROUTER_API_KEY")
if not api_key:
    sys.exit("OPENROUTER_API_KEY is not set")

url = "https://openrouter.ai/api/v1/responses"
headers = {
    "Accept": "text/event-stream",
    "Authorization": f"Bearer {api_key}",
}
payload = {
    "model": "google/gemini-2.5-flash",
    "input": [
        {
            "type": "message",
            "role": "user",
            "content": [
                {
                    "type": "input_text",
                    "text": "Sum this report up in one sentence.",
                },
                {
                    "type": "input_file",
                    "filename": "report.pdf",
                    "file_url": "https://example.com/report.pdf",
                },
            ],
        },
    ],
    "plugins": [{"id": "file-parser", "pdf": {"engine": "native"}}],
    "stream": True,
}

try:
    response = requests.post(
        url,
        headers=headers,
        json=payload,
        stream=True,
        timeout=60,
    )
    if not response.ok:
        sys.exit(f"HTTP {response.status_code}: {response.text}")

    for data in read_events(response):
        event = json.loads(data)
        event_type = event.get("type")
        if event_type in ("response.failed", "error"):
            sys.exit(f"Stream failed: {data}")
        if event_type == "response.output_text.delta":
            print(event["delta"], end="", flush=True)
        if event_type in ("response.completed", "response.incomplete"):
            break
    else:
        sys.exit("Stream ended early")
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")
print()
