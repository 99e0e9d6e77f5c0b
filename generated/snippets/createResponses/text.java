HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Name one prime above 100.\",\n  \"max_output_tokens\": 64\n}")
  .asString();
