curl --request POST \
  --url 'https://openrouter.ai/api/v1/responses' \
  --header 'Authorization: Bearer <token>' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "input": "Tell me of the tides in three sentences.",
  "stream": true
}'
