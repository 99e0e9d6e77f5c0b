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
    "model": "openai/gpt-5-mini",
    "input": [
        {"role": "user", "content": "Is a berth free in Tobermory?"},
        {
            "type": "tool_search_call",
            "id": "tsc_01",
            "call_id": "call_1",
            "execution": "client",
            "arguments": {"query": "free berth"},
            "status": "completed",
        },
        {
            "type": "tool_search_output",
            "call_id": "call_1",
            "execution": "client",
            "status": "completed",
            "tools": [
                {
                    "type": "function",
                    "name": "find_berth",
                    "description": "Find a free berth in a harbour",
                    "parameters": {
                        "type": "object",
                        "properties": {"harbour": {"type": "string"}},
                        "required": ["harbour"],
                        "additionalProperties": False,
                    },
                    "defer_loading": True,
                },
            ],
        },
    ],
    "tools": [
        {
            "type": "function",
            "name": "find_berth",
            "description": "Find a free berth in a harbour",
            "parameters": {
                "type": "object",
                "properties": {"harbour": {"type": "string"}},
                "required": ["harbour"],
                "additionalProperties": False,
            },
            "defer_loading": True,
        },
        {
            "type": "function",
            "name": "fuel_price",
            "description": "Get the price of fuel in a harbour",
            "parameters": {
                "type": "object",
                "properties": {"harbour": {"type": "string"}},
                "required": ["harbour"],
                "additionalProperties": False,
            },
            "defer_loading": True,
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
