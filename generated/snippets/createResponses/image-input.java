HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"google/gemini-2.5-flash\",\n  \"input\": [\n    {\n      \"type\": \"message\",\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"What is in this picture?\"\n        },\n        {\n          \"type\": \"input_image\",\n          \"detail\": \"auto\",\n          \"image_url\": \"https://example.com/harbour.jpg\"\n        }\n      ]\n    }\n  ]\n}")
  .asString();
