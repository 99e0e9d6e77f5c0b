import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": "Tell me of the tides in three sentences.",
    "stream": True
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
