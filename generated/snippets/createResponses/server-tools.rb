require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"What changed in OpenAPI 3.2?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:web_search\",\n      \"parameters\": {\n        \"max_results\": 3\n      }\n    },\n    {\n      \"type\": \"openrouter:datetime\",\n      \"parameters\": {\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"max_tool_calls\": 5\n}"

response = http.request(request)
puts response.read_body
