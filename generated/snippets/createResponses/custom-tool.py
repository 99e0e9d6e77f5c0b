import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-5-mini",
    "input": "Pay 12 pounds to Morag.",
    "tools": [
        {
            "type": "custom",
            "name": "pay",
            "description": "Sends a payment, written as one command",
            "format": {
                "type": "grammar",
                "syntax": "regex",
                "definition": "pay \\d+ (GBP|EUR) to \\w+"
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
