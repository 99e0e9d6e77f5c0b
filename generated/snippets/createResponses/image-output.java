HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"google/gemini-2.5-flash-image\",\n  \"input\": \"Draw a seal on a rock.\",\n  \"modalities\": [\n    \"text\",\n    \"image\"\n  ],\n  \"image_config\": {\n    \"aspect_ratio\": \"16:9\"\n  }\n}")
  .asString();
