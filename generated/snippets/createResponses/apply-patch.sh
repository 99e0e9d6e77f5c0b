curl --request POST \
  --url 'https://openrouter.ai/api/v1/responses' \
  --header 'Authorization: Bearer <token>' \
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
