var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"nvidia/switchyard\",\n  \"models\": [\n    \"deepseek/deepseek-v3.2\",\n    \"anthropic/claude-sonnet-4.5\"\n  ],\n  \"input\": \"Prove that the square root of 2 is irrational.\",\n  \"plugins\": [\n    {\n      \"id\": \"switchyard-router\",\n      \"algorithm\": \"capability\",\n      \"judge_model\": \"openai/gpt-5-mini\"\n    }\n  ]\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
