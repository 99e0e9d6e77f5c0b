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
                    "text": "Sum this report up in one sentence."
                },
                {
                    "type": "input_file",
                    "filename": "report.pdf",
                    "file_url": "https://example.com/report.pdf"
                }
            ]
        }
    ],
    "plugins": [
        {
            "id": "file-parser",
            "pdf": { "engine": "native" }
        }
    ]
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
