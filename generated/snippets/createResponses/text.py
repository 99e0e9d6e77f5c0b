import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": "Name one prime above 100.",
    "max_output_tokens": 64
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
