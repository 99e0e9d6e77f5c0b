var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"When is the next solar eclipse in Scotland?\",\n  \"tools\": [\n    {\n      \"type\": \"web_search\",\n      \"search_context_size\": \"low\",\n      \"filters\": {\n        \"allowed_domains\": [\n          \"example.org\"\n        ]\n      },\n      \"user_location\": {\n        \"type\": \"approximate\",\n        \"city\": \"Oban\",\n        \"country\": \"GB\",\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"tool_choice\": \"required\"\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
