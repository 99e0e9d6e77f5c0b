require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-5-mini\",\n  \"input\": \"Pay 12 pounds to Morag.\",\n  \"tools\": [\n    {\n      \"type\": \"custom\",\n      \"name\": \"pay\",\n      \"description\": \"Sends a payment, written as one command\",\n      \"format\": {\n        \"type\": \"grammar\",\n        \"syntax\": \"regex\",\n        \"definition\": \"pay \\\\d+ (GBP|EUR) to \\\\w+\"\n      }\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
