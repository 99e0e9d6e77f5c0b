import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": "When is the next solar eclipse in Scotland?",
    "tools": [
        {
            "type": "web_search",
            "search_context_size": "low",
            "filters": { "allowed_domains": ["example.org"] },
            "user_location": {
                "type": "approximate",
                "city": "Oban",
                "country": "GB",
                "timezone": "Europe/London"
            }
        }
    ],
    "tool_choice": "required"
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
