#!/usr/bin/env bash
# Requires jq to parse the events.
set -euo pipefail

if ! command -v jq >/dev/null; then
  echo 'jq is not installed' >&2
  exit 1
fi

if [[ -z ${OPENROUTER_API_KEY:-} ]]; then
  echo 'OPENROUTER_API_KEY is not set' >&2
  exit 1
fi

payload='{
  "model": "openai/gpt-4o-mini",
  "input": "Who leads the harbour project?",
  "tools": [
    {
      "type": "mcp",
      "server_label": "wiki",
      "server_url": "https://example.com/mcp",
      "server_description": "The wiki of the harbour",
      "allowed_tools": {
        "tool_names": [
          "search"
        ],
        "read_only": true
      },
      "require_approval": "never"
    }
  ],
  "stream": true
}'

exec 3< <(
  exec curl --silent --no-buffer --include --suppress-connect-headers \
    --connect-timeout 60 --speed-time 60 --speed-limit 1 \
    --write-out '%{onerror}%{stderr}Request failed: %{errormsg}\n' \
    --request POST \
    --header 'Accept: text/event-stream' \
    --header "Authorization: Bearer $OPENROUTER_API_KEY" \
    --header 'Content-Type: application/json' \
    --data-raw "$payload" \
    --url 'https://openrouter.ai/api/v1/responses'
)
curl=$!
trap 'kill "$curl" 2>/dev/null || true' EXIT

# Read the response headers; skip interim responses such as 100 Continue.
status=1xx
while [[ $status == 1* ]]; do
  read -r _ status _ <&3 || exit 1
  while IFS= read -r line <&3 && [[ $line != $'\r' ]]; do :; done
done

if [[ $status != 2* ]]; then
  body=$(cat <&3)
  message=$(jq --raw-output '.error.message | strings' <<<"$body" 2>/dev/null) || true
  echo "HTTP $status: ${message:-$body}" >&2
  exit 1
fi

# Parse the event stream (WHATWG HTML, "Event stream interpretation").
# Print the text of the stream as it arrives.
jq --null-input --raw-input --join-output --unbuffered '
  def message: [.error.message?, .response.error.message?, .message?] | map(strings) | first;

  label $out
  | (
      foreach (inputs | ltrimstr("\ufeff") | rtrimstr("\r") | splits("\r")) as $line ({};
        if $line == "" then {event: .data}
        elif $line | test("^data(:|$)") then {data: (.data + [$line | sub("^data:? ?"; "")])}
        else {data} end;
        .event // empty | join("\n"))
      | . as $data
      | if . == "[DONE]" then break $out else . end
      | [(fromjson? | objects), {}][0] as $event
      | $event.type as $kind
      | ($kind == "response.failed" or $kind == "error") as $failed
      | if $failed or ($kind == null and $event.error) then
          "Stream failed: \($event | message // $data)\n" | halt_error(1)
        else
          (select($kind == "response.output_text.delta") | $event.delta | strings),
          (select($kind == "response.completed" or $kind == "response.incomplete") | break $out)
        end
    ),
    ("" | halt_error(10))
' <&3 || {
  # Exit status 10: the stream ended early. If the connection failed, curl has printed the error.
  [[ $? == 10 ]] && wait "$curl" && echo 'Stream ended early' >&2
  exit 1
}
echo
