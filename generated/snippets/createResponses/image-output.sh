curl --request POST \
  --url 'https://openrouter.ai/api/v1/responses' \
  --header 'Authorization: Bearer <token>' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "google/gemini-2.5-flash-image",
  "input": "Draw a seal on a rock.",
  "modalities": [
    "text",
    "image"
  ],
  "image_config": {
    "aspect_ratio": "16:9"
  }
}'
