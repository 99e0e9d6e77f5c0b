curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-5-codex",
  "input": "The greeting in hello.py has a typo. Fix it.\n\nprint(\"Helo\")\n",
  "tools": [
    {
      "type": "apply_patch"
    }
  ]
}'
