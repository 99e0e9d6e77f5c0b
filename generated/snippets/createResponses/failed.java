HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Say hello.\",\n  \"provider\": {\n    \"only\": [\n      \"OpenAI\"\n    ],\n    \"allow_fallbacks\": false\n  }\n}")
  .asString();
