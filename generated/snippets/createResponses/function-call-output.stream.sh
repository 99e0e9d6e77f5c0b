curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "input": [
    {
      "role": "user",
      "content": "When is high tide in Oban?"
    },
    {
      "type": "function_call",
      "id": "fc_01",
      "call_id": "call_7",
      "name": "get_tide",
      "arguments": "{\"harbour\":\"Oban\"}",
      "status": "completed"
    },
    {
      "type": "function_call_output",
      "call_id": "call_7",
      "output": "{\"high\":\"14:05\"}"
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "get_tide",
      "description": "When the tide is high in a harbour",
      "parameters": {
        "type": "object",
        "properties": {
          "harbour": {
            "type": "string"
          }
        },
        "required": [
          "harbour"
        ],
        "additionalProperties": false
      },
      "strict": true
    }
  ],
  "stream": true
}'
