HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Tell me of the tides in three sentences.\",\n  \"stream\": true\n}")
  .asString();
