curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-5-mini",
  "instructions": "You are the support agent of a ferry company.",
  "input": "My ferry was cancelled. Do I get my money back?",
  "plugins": [
    {
      "id": "alignment",
      "rules": [
        {
          "rule": "Do not promise a refund.",
          "watch": [
            "content"
          ]
        },
        {
          "rule": "Cancel bookings only if the customer confirms.",
          "watch": [
            "tool_calls"
          ]
        }
      ],
      "mode": "enforce",
      "threshold": 0.8,
      "max_retries": 1
    }
  ],
  "stream": true
}'
