import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "anthropic/claude-sonnet-4.5",
    "input": "Draw a chart of the species in birds.csv.",
    "tools": [
        {
            "type": "openrouter:shell",
            "parameters": { "environment": {
                    "type": "container_reference",
                    "container_id": "bird-count",
                    "file_ids": ["or_file_2Kd81"],
                    "network_policy": {
                        "type": "allowlist",
                        "allowed_domains": ["pypi.org", "*.pythonhosted.org"]
                    }
                } }
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
