import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-5-mini",
    "instructions": "You are the support agent of a ferry company.",
    "input": "My ferry was cancelled. Do I get my money back?",
    "plugins": [
        {
            "id": "alignment",
            "rules": [
                {
                    "rule": "Do not promise a refund.",
                    "watch": ["content"]
                },
                {
                    "rule": "Cancel bookings only if the customer confirms.",
                    "watch": ["tool_calls"]
                }
            ],
            "mode": "enforce",
            "threshold": 0.8,
            "max_retries": 1
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
