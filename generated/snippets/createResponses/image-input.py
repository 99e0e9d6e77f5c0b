import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "google/gemini-2.5-flash",
    "input": [
        {
            "type": "message",
            "role": "user",
            "content": [
                {
                    "type": "input_text",
                    "text": "What is in this picture?"
                },
                {
                    "type": "input_image",
                    "detail": "auto",
                    "image_url": "https://example.com/harbour.jpg"
                }
            ]
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
