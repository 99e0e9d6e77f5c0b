require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-5-codex\",\n  \"input\": \"The greeting in hello.py has a typo. Fix it.\\n\\nprint(\\\"Helo\\\")\\n\",\n  \"tools\": [\n    {\n      \"type\": \"apply_patch\"\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
