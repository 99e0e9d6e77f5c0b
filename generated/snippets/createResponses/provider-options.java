HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"meta-llama/llama-3.3-70b-instruct\",\n  \"input\": \"List the days of the week.\",\n  \"stop\": [\n    \"Saturday\"\n  ],\n  \"service_tier\": \"ultrafast\",\n  \"provider\": {\n    \"only\": [\n      \"Fireworks\"\n    ],\n    \"options\": {\n      \"fireworks\": {\n        \"prompt_cache_isolation_key\": \"crew-7\"\n      }\n    }\n  }\n}")
  .asString();
