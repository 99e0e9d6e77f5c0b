import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "openai/gpt-5-mini",
    "input": [
        {
            "role": "user",
            "content": "Is a berth free in Tobermory?"
        },
        {
            "type": "tool_search_call",
            "id": "tsc_01",
            "call_id": "call_1",
            "execution": "client",
            "arguments": { "query": "free berth" },
            "status": "completed"
        },
        {
            "type": "tool_search_output",
            "call_id": "call_1",
            "execution": "client",
            "status": "completed",
            "tools": [
                {
                    "type": "function",
                    "name": "find_berth",
                    "description": "Find a free berth in a harbour",
                    "parameters": {
                        "type": "object",
                        "properties": { "harbour": { "type": "string" } },
                        "required": ["harbour"],
                        "additionalProperties": False
                    },
                    "defer_loading": True
                }
            ]
        }
    ],
    "tools": [
        {
            "type": "function",
            "name": "find_berth",
            "description": "Find a free berth in a harbour",
            "parameters": {
                "type": "object",
                "properties": { "harbour": { "type": "string" } },
                "required": ["harbour"],
                "additionalProperties": False
            },
            "defer_loading": True
        },
        {
            "type": "function",
            "name": "fuel_price",
            "description": "Get the price of fuel in a harbour",
            "parameters": {
                "type": "object",
                "properties": { "harbour": { "type": "string" } },
                "required": ["harbour"],
                "additionalProperties": False
            },
            "defer_loading": True
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
