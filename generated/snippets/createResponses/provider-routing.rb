require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"meta-llama/llama-3.3-70b-instruct\",\n  \"models\": [\n    \"meta-llama/llama-3.3-70b-instruct\",\n    \"mistralai/mistral-small-3.2-24b-instruct\"\n  ],\n  \"input\": \"Say hello.\",\n  \"provider\": {\n    \"order\": [\n      \"Groq\",\n      \"Together\"\n    ],\n    \"allow_fallbacks\": true,\n    \"data_collection\": \"deny\",\n    \"zdr\": true,\n    \"sort\": {\n      \"by\": \"throughput\",\n      \"partition\": \"none\"\n    },\n    \"max_price\": {\n      \"prompt\": \"1\",\n      \"completion\": \"2\"\n    }\n  },\n  \"metadata\": {\n    \"team\": \"harbour\"\n  }\n}"

response = http.request(request)
puts response.read_body
