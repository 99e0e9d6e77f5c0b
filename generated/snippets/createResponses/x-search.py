import requests

url = "https://openrouter.ai/api/v1/responses"

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
                    "enable_image_understanding": True
                }
            }
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
