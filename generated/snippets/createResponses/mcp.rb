require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Who leads the harbour project?\",\n  \"tools\": [\n    {\n      \"type\": \"mcp\",\n      \"server_label\": \"wiki\",\n      \"server_url\": \"https://example.com/mcp\",\n      \"server_description\": \"The wiki of the harbour\",\n      \"allowed_tools\": {\n        \"tool_names\": [\n          \"search\"\n        ],\n        \"read_only\": true\n      },\n      \"require_approval\": \"never\"\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
