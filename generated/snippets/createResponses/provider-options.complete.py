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
    "model": "meta-llama/llama-3.3-70b-instruct",
    "input": "List the days of the week.",
    "stop": ["Saturday"],
    "service_tier": "ultrafast",
    "provider": {
        "only": ["Fireworks"],
        "options": {"fireworks": {"prompt_cache_isolation_key": "crew-7"}},
    },
}

try:
    response = requests.post(url, headers=headers, json=payload, timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
