require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-6-astra\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"The sailing directions of the Hebrides: …\",\n          \"prompt_cache_breakpoint\": {\n            \"mode\": \"explicit\",\n            \"ttl\": \"12h\"\n          }\n        },\n        {\n          \"type\": \"input_text\",\n          \"text\": \"Where can I anchor in a north wind?\"\n        }\n      ]\n    }\n  ],\n  \"prompt_cache_key\": \"sailing-directions\",\n  \"prompt_cache_options\": {\n    \"mode\": \"explicit\",\n    \"ttl\": \"30m\"\n  }\n}"

response = http.request(request)
puts response.read_body
