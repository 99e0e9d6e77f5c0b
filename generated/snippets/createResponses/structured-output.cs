var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Oban has 11 degrees today. Take the reading down.\",\n  \"text\": {\n    \"format\": {\n      \"type\": \"json_schema\",\n      \"name\": \"reading\",\n      \"strict\": true,\n      \"schema\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"city\": {\n            \"type\": \"string\"\n          },\n          \"celsius\": {\n            \"type\": \"number\"\n          }\n        },\n        \"required\": [\n          \"city\",\n          \"celsius\"\n        ],\n        \"additionalProperties\": false\n      }\n    },\n    \"verbosity\": \"low\"\n  }\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
