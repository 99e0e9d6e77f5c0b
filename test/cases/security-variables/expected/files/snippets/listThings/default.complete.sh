#!/usr/bin/env bash
# Requires curl 7.87 or later for --url-query.
set -euo pipefail

if [[ -z ${LD_API_KEY:-} ]]; then
  echo 'LD_API_KEY is not set' >&2
  exit 1
fi

if [[ -z ${LD_PRELOAD_KEY:-} ]]; then
  echo 'LD_PRELOAD_KEY is not set' >&2
  exit 1
fi

if [[ -z ${LD_APP_ID:-} ]]; then
  echo 'LD_APP_ID is not set' >&2
  exit 1
fi

if [[ -z ${LD_NODE_OPTIONS_KEY:-} ]]; then
  echo 'LD_NODE_OPTIONS_KEY is not set' >&2
  exit 1
fi

if [[ -z ${LD_RUBY_OPT_KEY:-} ]]; then
  echo 'LD_RUBY_OPT_KEY is not set' >&2
  exit 1
fi

response=$(mktemp)
trap 'rm -f "$response"' EXIT

status=$(
  curl --silent --max-time 60 --output "$response" \
    --write-out '%{http_code}%{onerror}%{stderr}Request failed: %{errormsg}\n' \
    --request GET \
    --header "Authorization: Bearer $LD_API_KEY" \
    --header "X-Preload: $LD_PRELOAD_KEY" \
    --header "X-App: $LD_APP_ID" \
    --header "Cookie: sid=$LD_NODE_OPTIONS_KEY" \
    --url-query "opt=$LD_RUBY_OPT_KEY" \
    --url 'https://api.example.org/things'
) || exit 1

if [[ $status != 2* ]]; then
  echo "HTTP $status: $(<"$response")" >&2
  exit 1
fi

cat "$response"
