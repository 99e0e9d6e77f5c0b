require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"meta-llama/llama-3.3-70b-instruct\",\n  \"input\": \"List the days of the week.\",\n  \"stop\": [\n    \"Saturday\"\n  ],\n  \"service_tier\": \"ultrafast\",\n  \"provider\": {\n    \"only\": [\n      \"Fireworks\"\n    ],\n    \"options\": {\n      \"fireworks\": {\n        \"prompt_cache_isolation_key\": \"crew-7\"\n      }\n    }\n  }\n}"

response = http.request(request)
puts response.read_body
