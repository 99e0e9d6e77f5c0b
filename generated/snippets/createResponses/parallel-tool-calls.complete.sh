#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "model": "anthropic/claude-sonnet-4.5",
  "input": [
    {
      "role": "user",
      "content": "Compare the tides of Oban and Mallaig."
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
  "parallel_tool_calls": true
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
