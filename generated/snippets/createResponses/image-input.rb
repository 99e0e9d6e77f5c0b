require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"google/gemini-2.5-flash\",\n  \"input\": [\n    {\n      \"type\": \"message\",\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"What is in this picture?\"\n        },\n        {\n          \"type\": \"input_image\",\n          \"detail\": \"auto\",\n          \"image_url\": \"https://example.com/harbour.jpg\"\n        }\n      ]\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
