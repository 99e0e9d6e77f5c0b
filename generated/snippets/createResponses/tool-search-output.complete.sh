curl --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "openai/gpt-5-mini",
  "input": [
    {
      "role": "user",
      "content": "Is a berth free in Tobermory?"
    },
    {
      "type": "tool_search_call",
      "id": "tsc_01",
      "call_id": "call_1",
      "execution": "client",
      "arguments": {
        "query": "free berth"
      },
      "status": "completed"
    },
    {
      "type": "tool_search_output",
      "call_id": "call_1",
      "execution": "client",
      "status": "completed",
      "tools": [
        {
          "type": "function",
          "name": "find_berth",
          "description": "Find a free berth in a harbour",
          "parameters": {
            "type": "object",
            "properties": {
              "harbour": {
                "type": "string"
              }
            },
            "required": [
              "harbour"
            ],
            "additionalProperties": false
          },
          "defer_loading": true
        }
      ]
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "find_berth",
      "description": "Find a free berth in a harbour",
      "parameters": {
        "type": "object",
        "properties": {
          "harbour": {
            "type": "string"
          }
        },
        "required": [
          "harbour"
        ],
        "additionalProperties": false
      },
      "defer_loading": true
    },
    {
      "type": "function",
      "name": "fuel_price",
      "description": "Get the price of fuel in a harbour",
      "parameters": {
        "type": "object",
        "properties": {
          "harbour": {
            "type": "string"
          }
        },
        "required": [
          "harbour"
        ],
        "additionalProperties": false
      },
      "defer_loading": true
    }
  ]
}'
