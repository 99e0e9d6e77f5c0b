var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"What changed in OpenAPI 3.2?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:web_search\",\n      \"parameters\": {\n        \"max_results\": 3\n      }\n    },\n    {\n      \"type\": \"openrouter:datetime\",\n      \"parameters\": {\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"max_tool_calls\": 5\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
