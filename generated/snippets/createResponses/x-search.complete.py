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
    "model": "x-ai/grok-4.1-fast",
    "input": "Which closures did the harbour of Oban announce this month?",
    "tools": [
        {
            "type": "openrouter:web_search",
            "parameters": {
                "engine": "native",
                "x_search": {
                    "allowed_x_handles": ["obanharbour"],
                    "from_date": "2026-10-01",
                    "to_date": "2026-10-25",
                    "enable_image_understanding": True,
                },
            },
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
