curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "meta-llama/llama-3.3-70b-instruct",
  "models": [
    "meta-llama/llama-3.3-70b-instruct",
    "mistralai/mistral-small-3.2-24b-instruct"
  ],
  "input": "Say hello.",
  "provider": {
    "order": [
      "Groq",
      "Together"
    ],
    "allow_fallbacks": true,
    "data_collection": "deny",
    "zdr": true,
    "sort": {
      "by": "throughput",
      "partition": "none"
    },
    "max_price": {
      "prompt": "1",
      "completion": "2"
    }
  },
  "metadata": {
    "team": "harbour"
  },
  "stream": true
}'
