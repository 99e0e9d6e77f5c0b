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
    "model": "openai/gpt-4o-mini",
    "input": [
        {"role": "user", "content": "When is high tide in Oban?"},
        {
            "type": "function_call",
            "id": "fc_01",
            "call_id": "call_7",
            "name": "get_tide",
            "arguments": '{"harbour":"Oban"}',
            "status": "completed",
        },
        {
            "type": "function_call_output",
            "call_id": "call_7",
            "output": '{"high":"14:05"}',
        },
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
}

try:
    response = requests.post(url, headers=headers, json=payload, timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
