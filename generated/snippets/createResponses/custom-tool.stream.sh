curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-5-mini",
  "input": "Pay 12 pounds to Morag.",
  "tools": [
    {
      "type": "custom",
      "name": "pay",
      "description": "Sends a payment, written as one command",
      "format": {
        "type": "grammar",
        "syntax": "regex",
        "definition": "pay \\d+ (GBP|EUR) to \\w+"
      }
    }
  ],
  "stream": true
}'
