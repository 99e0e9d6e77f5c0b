import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-4o-mini",
    "input": "Oban has 11 degrees today. Take the reading down.",
    "text": {
        "format": {
            "type": "json_schema",
            "name": "reading",
            "strict": True,
            "schema": {
                "type": "object",
                "properties": {
                    "city": { "type": "string" },
                    "celsius": { "type": "number" }
                },
                "required": ["city", "celsius"],
                "additionalProperties": False
            }
        },
        "verbosity": "low"
    }
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
