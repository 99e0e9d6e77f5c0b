HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-5-codex\",\n  \"input\": \"The greeting in hello.py has a typo. Fix it.\\n\\nprint(\\\"Helo\\\")\\n\",\n  \"tools\": [\n    {\n      \"type\": \"apply_patch\"\n    }\n  ]\n}")
  .asString();
