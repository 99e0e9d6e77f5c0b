#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "model": "openai/gpt-5-mini",
  "instructions": "You are the support agent of a ferry company.",
  "input": "My ferry was cancelled. Do I get my money back?",
  "plugins": [
    {
      "id": "alignment",
      "rules": [
        {
          "rule": "Do not promise a refund.",
          "watch": [
            "content"
          ]
        },
        {
          "rule": "Cancel bookings only if the customer confirms.",
          "watch": [
            "tool_calls"
          ]
        }
      ],
      "mode": "enforce",
      "threshold": 0.8,
      "max_retries": 1
    }
  ]
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
