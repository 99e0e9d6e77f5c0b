import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": "Say hello.",
    "provider": {
        "only": ["OpenAI"],
        "allow_fallbacks": False
    }
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
