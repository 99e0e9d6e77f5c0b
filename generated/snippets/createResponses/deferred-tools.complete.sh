#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "model": "mistralai/mistral-medium-3.1",
  "input": "Is a berth free in Tobermory?",
  "tools": [
    {
      "type": "openrouter:tool_search",
      "parameters": {
        "max_results": 3
      }
    },
    {
      "type": "function",
      "name": "find_berth",
      "description": "Find a free berth in a harbour",
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
      "defer_loading": true
    },
    {
      "type": "function",
      "name": "fuel_price",
      "description": "Get the price of fuel in a harbour",
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
      "defer_loading": true
    }
  ],
  "deferred_tools": {
    "protocol": "v1",
    "profile": "portable",
    "validation": "runtime",
    "search": {
      "type": "bm25",
      "max_results": 3
    }
  }
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
