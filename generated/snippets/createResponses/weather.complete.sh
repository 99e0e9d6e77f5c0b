#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "input": [
    {
      "type": "message",
      "role": "user",
      "content": "Hello, how are you?"
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "get_current_weather",
      "description": "Get the current weather in a given location",
      "parameters": {
        "type": "object",
        "properties": {
          "location": {
            "type": "string"
          }
        }
      }
    }
  ],
  "model": "anthropic/claude-4.5-sonnet-20250929",
  "temperature": 0.7,
  "top_p": 0.9
}'

response=$(mktemp)
trap 'rm -f "$response"' EXIT

status=$(
  curl --silent --max-time 60 --output "$response" \
    --write-out '%{http_code}%{onerror}%{stderr}Request failed: %{errormsg}\n' \
    --request POST \
    --header "Authorization: Bearer $OPENROUTER_API_KEY" \
    --header 'Content-Type: application/json' \
    --data-raw "$payload" \
    --url 'https://openrouter.ai/api/v1/responses'
) || exit 1

if [[ $status != 2* ]]; then
  echo "HTTP $status: $(<"$response")" >&2
  exit 1
fi

cat "$response"
