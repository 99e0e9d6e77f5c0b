require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"When is the next solar eclipse in Scotland?\",\n  \"tools\": [\n    {\n      \"type\": \"web_search\",\n      \"search_context_size\": \"low\",\n      \"filters\": {\n        \"allowed_domains\": [\n          \"example.org\"\n        ]\n      },\n      \"user_location\": {\n        \"type\": \"approximate\",\n        \"city\": \"Oban\",\n        \"country\": \"GB\",\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"tool_choice\": \"required\"\n}"

response = http.request(request)
puts response.read_body
