require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-5-mini\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"Is a berth free in Tobermory?\"\n    },\n    {\n      \"type\": \"tool_search_call\",\n      \"id\": \"tsc_01\",\n      \"call_id\": \"call_1\",\n      \"execution\": \"client\",\n      \"arguments\": {\n        \"query\": \"free berth\"\n      },\n      \"status\": \"completed\"\n    },\n    {\n      \"type\": \"tool_search_output\",\n      \"call_id\": \"call_1\",\n      \"execution\": \"client\",\n      \"status\": \"completed\",\n      \"tools\": [\n        {\n          \"type\": \"function\",\n          \"name\": \"find_berth\",\n          \"description\": \"Find a free berth in a harbour\",\n          \"parameters\": {\n            \"type\": \"object\",\n            \"properties\": {\n              \"harbour\": {\n                \"type\": \"string\"\n              }\n            },\n            \"required\": [\n              \"harbour\"\n            ],\n            \"additionalProperties\": false\n          },\n          \"defer_loading\": true\n        }\n      ]\n    }\n  ],\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"find_berth\",\n      \"description\": \"Find a free berth in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"defer_loading\": true\n    },\n    {\n      \"type\": \"function\",\n      \"name\": \"fuel_price\",\n      \"description\": \"Get the price of fuel in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"defer_loading\": true\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
