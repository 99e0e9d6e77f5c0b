require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"Draw a chart of the species in birds.csv.\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:shell\",\n      \"parameters\": {\n        \"environment\": {\n          \"type\": \"container_reference\",\n          \"container_id\": \"bird-count\",\n          \"file_ids\": [\n            \"or_file_2Kd81\"\n          ],\n          \"network_policy\": {\n            \"type\": \"allowlist\",\n            \"allowed_domains\": [\n              \"pypi.org\",\n              \"*.pythonhosted.org\"\n            ]\n          }\n        }\n      }\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
