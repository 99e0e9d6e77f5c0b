var client = new RestClient("https://openrouter.ai/api/v1/responses");
var request = new RestRequest(Method.POST);
request.AddHeader("Authorization", "Bearer <token>");
request.AddHeader("Content-Type", "application/json");
request.AddParameter("application/json", "{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"Draw a chart of the species in birds.csv.\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:shell\",\n      \"parameters\": {\n        \"environment\": {\n          \"type\": \"container_reference\",\n          \"container_id\": \"bird-count\",\n          \"file_ids\": [\n            \"or_file_2Kd81\"\n          ],\n          \"network_policy\": {\n            \"type\": \"allowlist\",\n            \"allowed_domains\": [\n              \"pypi.org\",\n              \"*.pythonhosted.org\"\n            ]\n          }\n        }\n      }\n    }\n  ]\n}", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
