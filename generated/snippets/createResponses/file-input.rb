require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"google/gemini-2.5-flash\",\n  \"input\": [\n    {\n      \"type\": \"message\",\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"Sum this report up in one sentence.\"\n        },\n        {\n          \"type\": \"input_file\",\n          \"filename\": \"report.pdf\",\n          \"file_url\": \"https://example.com/report.pdf\"\n        }\n      ]\n    }\n  ],\n  \"plugins\": [\n    {\n      \"id\": \"file-parser\",\n      \"pdf\": {\n        \"engine\": \"native\"\n      }\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
