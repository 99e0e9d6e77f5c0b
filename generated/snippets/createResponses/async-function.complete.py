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
    "model": "openai/gpt-6-astra",
    "input": [
        {
            "role": "user",
            "content": "Compute the forecast for the Minch. What should I check on my boat?",
        },
        {
            "type": "function_call",
            "id": "fc_01",
            "call_id": "call_1",
            "name": "run_forecast",
            "arguments": '{"region":"Minch"}',
            "status": "completed",
            "async": True,
        },
        {
            "role": "assistant",
            "content": "The forecast is being computed. Check the sails and the radio.",
        },
        {
            "type": "function_call_output",
            "call_id": "call_1",
            "output": '{"wind_knots":31}',
        },
        {"type": "configuration_update", "reasoning": {"effort": "high"}},
        {"role": "user", "content": "Can I cross tomorrow?"},
    ],
    "tools": [
        {
            "type": "function",
            "name": "run_forecast",
            "description": "Compute the weather forecast for a region, in about ten minutes",
            "parameters": {
                "type": "object",
                "properties": {"region": {"type": "string"}},
                "required": ["region"],
                "additionalProperties": False,
            },
            "output_schema": {
                "type": "object",
                "properties": {"wind_knots": {"type": "number"}},
                "required": ["wind_knots"],
            },
            "async": True,
        },
    ],
    "reasoning": {"effort": "low"},
}

try:
    response = requests.post(url, headers=headers, json=payload, timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
