var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-6-astra\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"The sailing directions of the Hebrides: …\",\n          \"prompt_cache_breakpoint\": {\n            \"mode\": \"explicit\",\n            \"ttl\": \"12h\"\n          }\n        },\n        {\n          \"type\": \"input_text\",\n          \"text\": \"Where can I anchor in a north wind?\"\n        }\n      ]\n    }\n  ],\n  \"prompt_cache_key\": \"sailing-directions\",\n  \"prompt_cache_options\": {\n    \"mode\": \"explicit\",\n    \"ttl\": \"30m\"\n  }\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
