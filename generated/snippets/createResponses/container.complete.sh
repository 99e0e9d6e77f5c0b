curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Draw a chart of the species in birds.csv.",
  "tools": [
    {
      "type": "openrouter:shell",
      "parameters": {
        "environment": {
          "type": "container_reference",
          "container_id": "bird-count",
          "file_ids": [
            "or_file_2Kd81"
          ],
          "network_policy": {
            "type": "allowlist",
            "allowed_domains": [
              "pypi.org",
              "*.pythonhosted.org"
            ]
          }
        }
      }
    }
  ]
}'
