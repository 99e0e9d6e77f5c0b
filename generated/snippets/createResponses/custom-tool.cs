var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-5-mini\",\n  \"input\": \"Pay 12 pounds to Morag.\",\n  \"tools\": [\n    {\n      \"type\": \"custom\",\n      \"name\": \"pay\",\n      \"description\": \"Sends a payment, written as one command\",\n      \"format\": {\n        \"type\": \"grammar\",\n        \"syntax\": \"regex\",\n        \"definition\": \"pay \\\\d+ (GBP|EUR) to \\\\w+\"\n      }\n    }\n  ]\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
