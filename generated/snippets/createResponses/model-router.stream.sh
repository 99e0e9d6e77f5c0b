curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "nvidia/switchyard",
  "models": [
    "deepseek/deepseek-v3.2",
    "anthropic/claude-sonnet-4.5"
  ],
  "input": "Prove that the square root of 2 is irrational.",
  "plugins": [
    {
      "id": "switchyard-router",
      "algorithm": "capability",
      "judge_model": "openai/gpt-5-mini"
    }
  ],
  "stream": true
}'
