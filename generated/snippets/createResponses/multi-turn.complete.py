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
    "instructions": "Answer in one sentence.",
    "input": [
        {"role": "user", "content": "My boat is called Selkie."},
        {
            "type": "message",
            "id": "msg_01",
            "role": "assistant",
            "status": "completed",
            "content": [
                {
                    "type": "output_text",
                    "text": "A fine name for a boat.",
                    "annotations": [],
                },
            ],
        },
        {"role": "user", "content": "What is it called?"},
    ],
    "session_id": "boats-1",
}

try:
    response = requests.post(url, headers=headers, json=payload, timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
