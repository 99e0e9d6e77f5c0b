HttpResponse<String> response = Unirest.post("https://openrouter.ai/api/v1/responses")
  .header("Authorization", "Bearer <token>")
  .header("Content-Type", "application/json")
  .body("{\n  \"model\": \"openai/gpt-5-mini\",\n  \"instructions\": \"You are the support agent of a ferry company.\",\n  \"input\": \"My ferry was cancelled. Do I get my money back?\",\n  \"plugins\": [\n    {\n      \"id\": \"alignment\",\n      \"rules\": [\n        {\n          \"rule\": \"Do not promise a refund.\",\n          \"watch\": [\n            \"content\"\n          ]\n        },\n        {\n          \"rule\": \"Cancel bookings only if the customer confirms.\",\n          \"watch\": [\n            \"tool_calls\"\n          ]\n        }\n      ],\n      \"mode\": \"enforce\",\n      \"threshold\": 0.8,\n      \"max_retries\": 1\n    }\n  ]\n}")
  .asString();
