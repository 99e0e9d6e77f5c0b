require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"x-ai/grok-4.1-fast\",\n  \"input\": \"Which closures did the harbour of Oban announce this month?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:web_search\",\n      \"parameters\": {\n        \"engine\": \"native\",\n        \"x_search\": {\n          \"allowed_x_handles\": [\n            \"obanharbour\"\n          ],\n          \"from_date\": \"2026-10-01\",\n          \"to_date\": \"2026-10-25\",\n          \"enable_image_understanding\": true\n        }\n      }\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
