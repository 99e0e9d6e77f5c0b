import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": [
        {
            "role": "user",
            "content": "When is high tide in Oban?"
        }
    ],
    "tools": [
        {
            "type": "function",
            "name": "get_tide",
            "description": "When the tide is high in a harbour",
            "parameters": {
                "type": "object",
                "properties": { "harbour": { "type": "string" } },
                "required": ["harbour"],
                "additionalProperties": False
            },
            "strict": True
        }
    ],
    "tool_choice": "auto",
    "parallel_tool_calls": False
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
