require 'uri'
require 'net/http'

url = URI("https://api.example.org/x")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Content-Type"] = 'text/plain'
request.body = "'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u{2028}d\u{2029}e\u{85}f\n\x01\x07\x1b[31m\x7f\u{80}\n\#{`touch CANARY`} \#$x \#@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}\n@/etc/passwd\n-n\n!! !x"

response = http.request(request)
puts response.read_body
