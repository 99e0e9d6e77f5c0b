import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "meta-llama/llama-3.3-70b-instruct",
    "input": "List the days of the week.",
    "stop": ["Saturday"],
    "service_tier": "ultrafast",
    "provider": {
        "only": ["Fireworks"],
        "options": { "fireworks": { "prompt_cache_isolation_key": "crew-7" } }
    }
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
