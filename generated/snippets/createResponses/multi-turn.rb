require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"instructions\": \"Answer in one sentence.\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"My boat is called Selkie.\"\n    },\n    {\n      \"type\": \"message\",\n      \"id\": \"msg_01\",\n      \"role\": \"assistant\",\n      \"status\": \"completed\",\n      \"content\": [\n        {\n          \"type\": \"output_text\",\n          \"text\": \"A fine name for a boat.\",\n          \"annotations\": []\n        }\n      ]\n    },\n    {\n      \"role\": \"user\",\n      \"content\": \"What is it called?\"\n    }\n  ],\n  \"session_id\": \"boats-1\"\n}"

response = http.request(request)
puts response.read_body
