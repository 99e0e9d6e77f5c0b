require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Say hello.\",\n  \"provider\": {\n    \"only\": [\n      \"OpenAI\"\n    ],\n    \"allow_fallbacks\": false\n  }\n}"

response = http.request(request)
puts response.read_body
