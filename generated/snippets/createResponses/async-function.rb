require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"openai/gpt-6-astra\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"Compute the forecast for the Minch. What should I check on my boat?\"\n    },\n    {\n      \"type\": \"function_call\",\n      \"id\": \"fc_01\",\n      \"call_id\": \"call_1\",\n      \"name\": \"run_forecast\",\n      \"arguments\": \"{\\\"region\\\":\\\"Minch\\\"}\",\n      \"status\": \"completed\",\n      \"async\": true\n    },\n    {\n      \"role\": \"assistant\",\n      \"content\": \"The forecast is being computed. Check the sails and the radio.\"\n    },\n    {\n      \"type\": \"function_call_output\",\n      \"call_id\": \"call_1\",\n      \"output\": \"{\\\"wind_knots\\\":31}\"\n    },\n    {\n      \"type\": \"configuration_update\",\n      \"reasoning\": {\n        \"effort\": \"high\"\n      }\n    },\n    {\n      \"role\": \"user\",\n      \"content\": \"Can I cross tomorrow?\"\n    }\n  ],\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"run_forecast\",\n      \"description\": \"Compute the weather forecast for a region, in about ten minutes\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"region\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"region\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"output_schema\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"wind_knots\": {\n            \"type\": \"number\"\n          }\n        },\n        \"required\": [\n          \"wind_knots\"\n        ]\n      },\n      \"async\": true\n    }\n  ],\n  \"reasoning\": {\n    \"effort\": \"low\"\n  }\n}"

response = http.request(request)
puts response.read_body
