#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "model": "x-ai/grok-4.1-fast",
  "input": "Which closures did the harbour of Oban announce this month?",
  "tools": [
    {
      "type": "openrouter:web_search",
      "parameters": {
        "engine": "native",
        "x_search": {
          "allowed_x_handles": [
            "obanharbour"
          ],
          "from_date": "2026-10-01",
          "to_date": "2026-10-25",
          "enable_image_understanding": true
        }
      }
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
