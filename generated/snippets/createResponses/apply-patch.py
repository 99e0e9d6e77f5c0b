import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-5-codex",
    "input": "The greeting in hello.py has a typo. Fix it.\n\nprint(\"Helo\")\n",
    "tools": [{ "type": "apply_patch" }]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
