import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "anthropic/claude-sonnet-4.5",
    "input": [
        {
            "role": "user",
            "content": "Compare the tides of Oban and Mallaig."
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
    "parallel_tool_calls": True
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
