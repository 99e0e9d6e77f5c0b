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
    "input": "Free some space on the backup server.",
    "tools": [
        {
            "type": "function",
            "name": "delete_backups",
            "description": "Delete the backups created before a date",
            "parameters": {
                "type": "object",
                "properties": {
                    "before": {"type": "string", "format": "date"},
                },
                "required": ["before"],
                "additionalProperties": False,
            },
        },
    ],
    "plugins": [
        {
            "id": "armor",
            "output_mode": "custom_item",
            "classifier_context": {
                "v": 1,
                "auto_mode": {
                    "hard_deny": ["Deletes every backup."],
                    "soft_deny": [
                        {
                            "id": "recent",
                            "name": "Recent backups",
                            "instructions": "Deletes backups of the last 30 days.",
                            "threshold": 0.6,
                        },
                    ],
                    "allow": [
                        {"id": "list", "instructions": "Only lists backups."},
                    ],
                    "environment": [
                        "Date: 2026-10-26",
                        {"name": "Server", "value": "production"},
                    ],
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
