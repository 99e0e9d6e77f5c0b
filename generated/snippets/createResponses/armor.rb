require 'uri'
require 'net/http'

url = URI("https://openrouter.ai/api/v1/responses")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Authorization"] = 'Bearer <token>'
request["Content-Type"] = 'application/json'
request.body = "{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"Free some space on the backup server.\",\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"delete_backups\",\n      \"description\": \"Delete the backups created before a date\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"before\": {\n            \"type\": \"string\",\n            \"format\": \"date\"\n          }\n        },\n        \"required\": [\n          \"before\"\n        ],\n        \"additionalProperties\": false\n      }\n    }\n  ],\n  \"plugins\": [\n    {\n      \"id\": \"armor\",\n      \"output_mode\": \"custom_item\",\n      \"classifier_context\": {\n        \"v\": 1,\n        \"auto_mode\": {\n          \"hard_deny\": [\n            \"Deletes every backup.\"\n          ],\n          \"soft_deny\": [\n            {\n              \"id\": \"recent\",\n              \"name\": \"Recent backups\",\n              \"instructions\": \"Deletes backups of the last 30 days.\",\n              \"threshold\": 0.6\n            }\n          ],\n          \"allow\": [\n            {\n              \"id\": \"list\",\n              \"instructions\": \"Only lists backups.\"\n            }\n          ],\n          \"environment\": [\n            \"Date: 2026-10-26\",\n            {\n              \"name\": \"Server\",\n              \"value\": \"production\"\n            }\n          ]\n        }\n      }\n    }\n  ]\n}"

response = http.request(request)
puts response.read_body
