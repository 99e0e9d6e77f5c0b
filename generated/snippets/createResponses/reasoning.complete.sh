curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/o4-mini",
  "input": "Is 2027 prime?",
  "reasoning": {
    "effort": "low",
    "summary": "auto"
  },
  "include": [
    "reasoning.encrypted_content"
  ],
  "max_output_tokens": 2000
}'
