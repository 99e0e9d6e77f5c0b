import codecs
import io
import json
import os
import sys

import requests


def read_events(response):
    """Yields the data of each event as it arrives.

    WHATWG HTML, "Event stream interpretation".
    """
    utf8 = codecs.getincrementaldecoder("utf-8-sig")("replace")
    decoder = io.IncrementalNewlineDecoder(utf8, translate=True)
    rest = ""
    data = []
    # Without chunked encoding, larger reads would wait until they are full.
    for chunk in response.iter_content(None if response.raw.chunked else 1):
        rest += decoder.decode(chunk)
        *lines, rest = rest.split("\n")
        for line in lines:
            field, _, value = line.partition(":")
            if field == "data":
                data.append(value.removeprefix(" "))
            elif not line and data:
                yield "\n".join(data)
                data = []


def parse_event(data):
    """Parses the data of an event; empty if it is not a JSON object."""
    try:
        event = json.loads(data)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}


def failure_message(event, data):
    """Returns the error message in an event, or the event data."""
    for path in (["error", "message"], ["response", "error", "message"], ["message"]):
        value = event
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if isinstance(value, str):
            return value
    return data


def error_message(response):
    """Returns the error message in the response body, or the body."""
    try:
        return response.json()["error"]["message"]
    except (ValueError, LookupError, TypeError):
        return response.content.decode(errors="replace")


api_key = os.environ.get("OPENROUTER_API_KEY")
if not api_key:
    sys.exit("OPENROUTER_API_KEY is not set")

url = "https://openrouter.ai/api/v1/responses"
headers = {
    "Accept": "text/event-stream",
    "Authorization": f"Bearer {api_key}",
    "Content-Type": "application/json",
}
payload = {
    "model": "openai/gpt-4o-mini",
    "input": "Who leads the harbour project?",
    "tools": [
        {
            "type": "mcp",
            "server_label": "wiki",
            "server_url": "https://example.com/mcp",
            "server_description": "The wiki of the harbour",
            "allowed_tools": {"tool_names": ["search"], "read_only": True},
            "require_approval": "never",
        },
    ],
    "stream": True,
}

sys.stdout.reconfigure(encoding="utf-8", errors="replace")
try:
    response = requests.post(
        url,
        headers=headers,
        json=payload,
        stream=True,
        timeout=60,
    )
    if not 200 <= response.status_code < 300:
        sys.exit(f"HTTP {response.status_code}: {error_message(response)}")

    for data in read_events(response):
        if data == "[DONE]":
            break
        event = parse_event(data)
        kind = event.get("type")
        failed = kind in ("response.failed", "error")
        if failed or (kind is None and event.get("error")):
            sys.exit(f"Stream failed: {failure_message(event, data)}")
        if kind == "response.output_text.delta":
            print(event.get("delta", ""), end="", flush=True)
        if kind in ("response.completed", "response.incomplete"):
            break
    else:
        sys.exit("Stream ended early")
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")
print()
