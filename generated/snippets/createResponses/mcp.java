HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Who leads the harbour project?\",\n  \"tools\": [\n    {\n      \"type\": \"mcp\",\n      \"server_label\": \"wiki\",\n      \"server_url\": \"https://example.com/mcp\",\n      \"server_description\": \"The wiki of the harbour\",\n      \"allowed_tools\": {\n        \"tool_names\": [\n          \"search\"\n        ],\n        \"read_only\": true\n      },\n      \"require_approval\": \"never\"\n    }\n  ]\n}")
  .asString();
