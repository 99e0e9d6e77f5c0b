HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"meta-llama/llama-3.3-70b-instruct\",\n  \"models\": [\n    \"meta-llama/llama-3.3-70b-instruct\",\n    \"mistralai/mistral-small-3.2-24b-instruct\"\n  ],\n  \"input\": \"Say hello.\",\n  \"provider\": {\n    \"order\": [\n      \"Groq\",\n      \"Together\"\n    ],\n    \"allow_fallbacks\": true,\n    \"data_collection\": \"deny\",\n    \"zdr\": true,\n    \"sort\": {\n      \"by\": \"throughput\",\n      \"partition\": \"none\"\n    },\n    \"max_price\": {\n      \"prompt\": \"1\",\n      \"completion\": \"2\"\n    }\n  },\n  \"metadata\": {\n    \"team\": \"harbour\"\n  }\n}")
  .asString();
