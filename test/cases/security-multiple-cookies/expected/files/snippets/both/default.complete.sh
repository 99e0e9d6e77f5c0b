#!/usr/bin/env bash
# Requires curl 7.87 or later for --url-query.
set -euo pipefail

if [[ -z ${SHOP_API_KEY:-} ]]; then
  echo 'SHOP_API_KEY is not set' >&2
  exit 1
fi

if [[ -z ${SHOP_SIGNATURE_KEY:-} ]]; then
  echo 'SHOP_SIGNATURE_KEY is not set' >&2
  exit 1
fi

if [[ -z ${SHOP_QUERY_KEY:-} ]]; then
  echo 'SHOP_QUERY_KEY is not set' >&2
  exit 1
fi

response=$(mktemp)
trap 'rm -f "$response"' EXIT

status=$(
  curl --silent --max-time 60 --output "$response" \
    --write-out '%{http_code}%{onerror}%{stderr}Request failed: %{errormsg}\n' \
    --request GET \
    --header "Cookie: theme=dark; sid=$SHOP_API_KEY; sig=$SHOP_SIGNATURE_KEY" \
    --url-query "key=$SHOP_QUERY_KEY" \
    --url 'https://api.example.org/v1/both'
) || exit 1

if [[ $status != 2* ]]; then
  echo "HTTP $status: $(<"$response")" >&2
  exit 1
fi

cat "$response"
