require 'uri'
require 'net/http'

url = URI("https://api.example.org/x")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Content-Type"] = 'application/json'
request.body = "{\n  \"quotes\": \"'\\\"`\",\n  \"backslash\": \"\\\\' \\\\\\\" \\\\\\\\ \\\\n\",\n  \"lines\": \"a\\nb\\r\\nc\u{2028}d\u{2029}e\u{85}f\",\n  \"controls\": \"\\u0001\\u0007\\u001b[31m\x7f\u{80}\",\n  \"interpolation\": \"\#{`touch CANARY`} \#$x \#@y ${CANARY} \\\\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\",\n  \"comments\": \"*/ CANARY /* ?> </script> <!-- --> // # =end\",\n  \"unicode\": \"\\\\u0022 \\\\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}\",\n  \"__proto__\": {\n    \"polluted\": true\n  },\n  \"constructor\": {\n    \"prototype\": {}\n  },\n  \"\": {\n    \"\": \"\"\n  },\n  \"a'];CANARY;x['\": 1,\n  \"k\\\"ey\\n${x}\#{y}\": [\n    null,\n    true,\n    {\n      \"z\": []\n    }\n  ],\n  \"at\": \"@/etc/passwd\",\n  \"dash\": \"-n\",\n  \"bang\": \"!! !x\"\n}"

response = http.request(request)
puts response.read_body
