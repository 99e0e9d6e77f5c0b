var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"instructions\": \"Answer in one sentence.\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"My boat is called Selkie.\"\n    },\n    {\n      \"type\": \"message\",\n      \"id\": \"msg_01\",\n      \"role\": \"assistant\",\n      \"status\": \"completed\",\n      \"content\": [\n        {\n          \"type\": \"output_text\",\n          \"text\": \"A fine name for a boat.\",\n          \"annotations\": []\n        }\n      ]\n    },\n    {\n      \"role\": \"user\",\n      \"content\": \"What is it called?\"\n    }\n  ],\n  \"session_id\": \"boats-1\"\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
