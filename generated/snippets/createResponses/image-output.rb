require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"google/gemini-2.5-flash-image\",\n  \"input\": \"Draw a seal on a rock.\",\n  \"modalities\": [\n    \"text\",\n    \"image\"\n  ],\n  \"image_config\": {\n    \"aspect_ratio\": \"16:9\"\n  }\n}"

response = http.request(request)
puts response.read_body
