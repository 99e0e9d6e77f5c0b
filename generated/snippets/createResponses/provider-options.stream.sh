curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "meta-llama/llama-3.3-70b-instruct",
  "input": "List the days of the week.",
  "stop": [
    "Saturday"
  ],
  "service_tier": "ultrafast",
  "provider": {
    "only": [
      "Fireworks"
    ],
    "options": {
      "fireworks": {
        "prompt_cache_isolation_key": "crew-7"
      }
    }
  },
  "stream": true
}'
