import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "nvidia/switchyard",
    "models": ["deepseek/deepseek-v3.2", "anthropic/claude-sonnet-4.5"],
    "input": "Prove that the square root of 2 is irrational.",
    "plugins": [
        {
            "id": "switchyard-router",
            "algorithm": "capability",
            "judge_model": "openai/gpt-5-mini"
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
