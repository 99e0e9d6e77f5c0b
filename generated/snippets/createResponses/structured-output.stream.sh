curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "input": "Oban has 11 degrees today. Take the reading down.",
  "text": {
    "format": {
      "type": "json_schema",
      "name": "reading",
      "strict": true,
      "schema": {
        "type": "object",
        "properties": {
          "city": {
            "type": "string"
          },
          "celsius": {
            "type": "number"
          }
        },
        "required": [
          "city",
          "celsius"
        ],
        "additionalProperties": false
      }
    },
    "verbosity": "low"
  },
  "stream": true
}'
