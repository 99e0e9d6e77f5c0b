HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-5-mini\",\n  \"input\": \"Pay 12 pounds to Morag.\",\n  \"tools\": [\n    {\n      \"type\": \"custom\",\n      \"name\": \"pay\",\n      \"description\": \"Sends a payment, written as one command\",\n      \"format\": {\n        \"type\": \"grammar\",\n        \"syntax\": \"regex\",\n        \"definition\": \"pay \\\\d+ (GBP|EUR) to \\\\w+\"\n      }\n    }\n  ]\n}")
  .asString();
