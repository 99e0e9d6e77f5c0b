import requests

url = "https://openrouter.ai/api/v1/responses"

payload = {
    "model": "google/gemini-2.5-flash-image",
    "input": "Draw a seal on a rock.",
    "modalities": ["text", "image"],
    "image_config": { "aspect_ratio": "16:9" }
}
headers = {
    "Authorization": "Bearer <token>",
    "Content-Type": "application/json"
}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
