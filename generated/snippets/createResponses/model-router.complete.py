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
    "model": "nvidia/switchyard",
    "models": ["deepseek/deepseek-v3.2", "anthropic/claude-sonnet-4.5"],
    "input": "Prove that the square root of 2 is irrational.",
    "plugins": [
        {
            "id": "switchyard-router",
            "algorithm": "capability",
            "judge_model": "openai/gpt-5-mini",
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
