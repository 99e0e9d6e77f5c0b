#!/usr/bin/env bash
set -euo pipefail

payload='{
  "na\u202eme": "e\u202e"
}'

response=$(mktemp)
trap 'rm -f "$response"' EXIT

status=$(
  curl --silent --max-time 60 --output "$response" \
    --write-out '%{http_code}%{onerror}%{stderr}Request failed: %{errormsg}\n' \
    --request POST \
    --header 'Content-Type: application/json' \
    --data-raw "$payload" \
    --url 'https://api.example.org/things?q%E2%80%AE=x%E2%81%A6y'
) || exit 1

if [[ $status != 2* ]]; then
  echo "HTTP $status: $(<"$response")" >&2
  exit 1
fi

cat "$response"
