curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "input": "Who leads the harbour project?",
  "tools": [
    {
      "type": "mcp",
      "server_label": "wiki",
      "server_url": "https://example.com/mcp",
      "server_description": "The wiki of the harbour",
      "allowed_tools": {
        "tool_names": [
          "search"
        ],
        "read_only": true
      },
      "require_approval": "never"
    }
  ],
  "stream": true
}'
