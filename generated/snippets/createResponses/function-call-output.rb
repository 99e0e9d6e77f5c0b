require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"When is high tide in Oban?\"\n    },\n    {\n      \"type\": \"function_call\",\n      \"id\": \"fc_01\",\n      \"call_id\": \"call_7\",\n      \"name\": \"get_tide\",\n      \"arguments\": \"{\\\"harbour\\\":\\\"Oban\\\"}\",\n      \"status\": \"completed\"\n    },\n    {\n      \"type\": \"function_call_output\",\n      \"call_id\": \"call_7\",\n      \"output\": \"{\\\"high\\\":\\\"14:05\\\"}\"\n    }\n  ],\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"get_tide\",\n      \"description\": \"When the tide is high in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"strict\": true\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
