curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-4o-mini",
  "instructions": "Answer in one sentence.",
  "input": [
    {
      "role": "user",
      "content": "My boat is called Selkie."
    },
    {
      "type": "message",
      "id": "msg_01",
      "role": "assistant",
      "status": "completed",
      "content": [
        {
          "type": "output_text",
          "text": "A fine name for a boat.",
          "annotations": []
        }
      ]
    },
    {
      "role": "user",
      "content": "What is it called?"
    }
  ],
  "session_id": "boats-1"
}'
