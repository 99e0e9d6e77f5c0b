curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "What changed in OpenAPI 3.2?",
  "tools": [
    {
      "type": "openrouter:web_search",
      "parameters": {
        "max_results": 3
      }
    },
    {
      "type": "openrouter:datetime",
      "parameters": {
        "timezone": "Europe/London"
      }
    }
  ],
  "max_tool_calls": 5
}'
