#!/usr/bin/env bash
set -euo pipefail

if [[ -z ${PRINTER_USERNAME:-} ]]; then
  echo 'PRINTER_USERNAME is not set' >&2
  exit 1
fi

if [[ -z ${PRINTER_PASSWORD:-} ]]; then
  echo 'PRINTER_PASSWORD is not set' >&2
  exit 1
fi

response=$(mktemp)
trap 'rm -f "$response"' EXIT

status=$(
  curl --silent --max-time 60 --output "$response" \
    --write-out '%{http_code}%{onerror}%{stderr}Request failed: %{errormsg}\n' \
    --request GET \
    --user "$PRINTER_USERNAME:$PRINTER_PASSWORD" \
    --url 'https://printer.example.org/jobs'
) || exit 1

if [[ $status != 2* ]]; then
  echo "HTTP $status: $(<"$response")" >&2
  exit 1
fi

cat "$response"
