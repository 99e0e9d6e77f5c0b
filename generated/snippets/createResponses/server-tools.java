HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"What changed in OpenAPI 3.2?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:web_search\",\n      \"parameters\": {\n        \"max_results\": 3\n      }\n    },\n    {\n      \"type\": \"openrouter:datetime\",\n      \"parameters\": {\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"max_tool_calls\": 5\n}")
  .asString();
