var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"google/gemini-2.5-flash-image\",\n  \"input\": \"Draw a seal on a rock.\",\n  \"modalities\": [\n    \"text\",\n    \"image\"\n  ],\n  \"image_config\": {\n    \"aspect_ratio\": \"16:9\"\n  }\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
