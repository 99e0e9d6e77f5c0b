import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/o4-mini",
    "input": "Is 2027 prime?",
    "reasoning": {
        "effort": "low",
        "summary": "auto"
    },
    "include": ["reasoning.encrypted_content"],
    "max_output_tokens": 2000
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
