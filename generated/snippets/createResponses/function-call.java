HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"When is high tide in Oban?\"\n    }\n  ],\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"get_tide\",\n      \"description\": \"When the tide is high in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"strict\": true\n    }\n  ],\n  \"tool_choice\": \"auto\",\n  \"parallel_tool_calls\": false\n}")
  .asString();
