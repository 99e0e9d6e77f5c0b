import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": "Who leads the harbour project?",
    "tools": [
        {
            "type": "mcp",
            "server_label": "wiki",
            "server_url": "https://example.com/mcp",
            "server_description": "The wiki of the harbour",
            "allowed_tools": {
                "tool_names": ["search"],
                "read_only": True
            },
            "require_approval": "never"
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
