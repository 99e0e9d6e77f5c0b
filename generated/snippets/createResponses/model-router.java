HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"nvidia/switchyard\",\n  \"models\": [\n    \"deepseek/deepseek-v3.2\",\n    \"anthropic/claude-sonnet-4.5\"\n  ],\n  \"input\": \"Prove that the square root of 2 is irrational.\",\n  \"plugins\": [\n    {\n      \"id\": \"switchyard-router\",\n      \"algorithm\": \"capability\",\n      \"judge_model\": \"openai/gpt-5-mini\"\n    }\n  ]\n}")
  .asString();
