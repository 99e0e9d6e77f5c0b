curl --no-buffer --silent --show-error --fail-with-body 'https://openrouter.ai/api/v1/responses' \
  --header 'Accept: text/event-stream' \
  --header "Authorization: Bearer ${OPENROUTER_API_KEY:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "mistralai/mistral-medium-3.1",
  "input": "Is a berth free in Tobermory?",
  "tools": [
    {
      "type": "openrouter:tool_search",
      "parameters": {
        "max_results": 3
      }
    },
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
  ],
  "deferred_tools": {
    "protocol": "v1",
    "profile": "portable",
    "validation": "runtime",
    "search": {
      "type": "bm25",
      "max_results": 3
    }
  },
  "stream": true
}'
