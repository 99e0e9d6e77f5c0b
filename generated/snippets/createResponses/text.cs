var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Name one prime above 100.\",\n  \"max_output_tokens\": 64\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
