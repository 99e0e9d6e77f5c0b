var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Say hello.\",\n  \"provider\": {\n    \"only\": [\n      \"OpenAI\"\n    ],\n    \"allow_fallbacks\": false\n  }\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
