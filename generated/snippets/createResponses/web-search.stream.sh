curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "input": "When is the next solar eclipse in Scotland?",
  "tools": [
    {
      "type": "web_search",
      "search_context_size": "low",
      "filters": {
        "allowed_domains": [
          "example.org"
        ]
      },
      "user_location": {
        "type": "approximate",
        "city": "Oban",
        "country": "GB",
        "timezone": "Europe/London"
      }
    }
  ],
  "tool_choice": "required",
  "stream": true
}'
