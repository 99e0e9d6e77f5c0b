import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "anthropic/claude-sonnet-4.5",
    "input": "What changed in OpenAPI 3.2?",
    "tools": [
        {
            "type": "openrouter:web_search",
            "parameters": { "max_results": 3 }
        },
        {
            "type": "openrouter:datetime",
            "parameters": { "timezone": "Europe/London" }
        }
    ],
    "max_tool_calls": 5
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
