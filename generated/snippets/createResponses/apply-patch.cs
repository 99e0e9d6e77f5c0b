var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-5-codex\",\n  \"input\": \"The greeting in hello.py has a typo. Fix it.\\n\\nprint(\\\"Helo\\\")\\n\",\n  \"tools\": [\n    {\n      \"type\": \"apply_patch\"\n    }\n  ]\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
