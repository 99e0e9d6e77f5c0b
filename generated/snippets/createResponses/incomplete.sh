curl --request POST \
  --url 'https://openrouter.ai/api/v1/responses' \
  --header 'Authorization: Bearer <token>' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "input": "Tell me a long story.",
  "max_output_tokens": 16
}'
