var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/o4-mini\",\n  \"input\": \"Is 2027 prime?\",\n  \"reasoning\": {\n    \"effort\": \"low\",\n    \"summary\": \"auto\"\n  },\n  \"include\": [\n    \"reasoning.encrypted_content\"\n  ],\n  \"max_output_tokens\": 2000\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
