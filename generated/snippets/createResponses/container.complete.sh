#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Draw a chart of the species in birds.csv.",
  "tools": [
    {
      "type": "openrouter:shell",
      "parameters": {
        "environment": {
          "type": "container_reference",
          "container_id": "bird-count",
          "file_ids": [
            "or_file_2Kd81"
          ],
          "network_policy": {
            "type": "allowlist",
            "allowed_domains": [
              "pypi.org",
              "*.pythonhosted.org"
            ]
          }
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
