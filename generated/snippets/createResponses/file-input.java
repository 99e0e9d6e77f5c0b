HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"google/gemini-2.5-flash\",\n  \"input\": [\n    {\n      \"type\": \"message\",\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"Sum this report up in one sentence.\"\n        },\n        {\n          \"type\": \"input_file\",\n          \"filename\": \"report.pdf\",\n          \"file_url\": \"https://example.com/report.pdf\"\n        }\n      ]\n    }\n  ],\n  \"plugins\": [\n    {\n      \"id\": \"file-parser\",\n      \"pdf\": {\n        \"engine\": \"native\"\n      }\n    }\n  ]\n}")
  .asString();
