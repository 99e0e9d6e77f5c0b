require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"nvidia/switchyard\",\n  \"models\": [\n    \"deepseek/deepseek-v3.2\",\n    \"anthropic/claude-sonnet-4.5\"\n  ],\n  \"input\": \"Prove that the square root of 2 is irrational.\",\n  \"plugins\": [\n    {\n      \"id\": \"switchyard-router\",\n      \"algorithm\": \"capability\",\n      \"judge_model\": \"openai/gpt-5-mini\"\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
