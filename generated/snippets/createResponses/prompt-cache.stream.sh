curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-6-astra",
  "input": [
    {
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "The sailing directions of the Hebrides: …",
          "prompt_cache_breakpoint": {
            "mode": "explicit",
            "ttl": "12h"
          }
        },
        {
          "type": "input_text",
          "text": "Where can I anchor in a north wind?"
        }
      ]
    }
  ],
  "prompt_cache_key": "sailing-directions",
  "prompt_cache_options": {
    "mode": "explicit",
    "ttl": "30m"
  },
  "stream": true
}'
