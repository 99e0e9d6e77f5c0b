import json
import os
import sys

import requests

api_key = os.environ.get("OPENROUTER_API_KEY")
if not api_key:
    sys.exit("OPENROUTER_API_KEY is not set")

url = "https://openrouter.ai/api/v1/responses"
headers = {
    "Authorization": f"Bearer {api_key}",
}
payload = {
    "model": "anthropic/claude-sonnet-4.5",
    "input": [
        {"role": "user", "content": "Compare the tides of Oban and Mallaig."},
    ],
    "tools": [
        {
            "type": "function",
            "name": "get_tide",
            "description": "When the tide is high in a harbour",
            "parameters": {
                "type": "object",
                "properties": {"harbour": {"type": "string"}},
                "required": ["harbour"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    ],
    "parallel_tool_calls": True,
}

try:
    response = requests.post(url, headers=headers, json=payload, timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
