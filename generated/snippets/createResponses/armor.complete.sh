curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Free some space on the backup server.",
  "tools": [
    {
      "type": "function",
      "name": "delete_backups",
      "description": "Delete the backups created before a date",
      "parameters": {
        "type": "object",
        "properties": {
          "before": {
            "type": "string",
            "format": "date"
          }
        },
        "required": [
          "before"
        ],
        "additionalProperties": false
      }
    }
  ],
  "plugins": [
    {
      "id": "armor",
      "output_mode": "custom_item",
      "classifier_context": {
        "v": 1,
        "auto_mode": {
          "hard_deny": [
            "Deletes every backup."
          ],
          "soft_deny": [
            {
              "id": "recent",
              "name": "Recent backups",
              "instructions": "Deletes backups of the last 30 days.",
              "threshold": 0.6
            }
          ],
          "allow": [
            {
              "id": "list",
              "instructions": "Only lists backups."
            }
          ],
          "environment": [
            "Date: 2026-10-26",
            {
              "name": "Server",
              "value": "production"
            }
          ]
        }
      }
    }
  ]
}'
