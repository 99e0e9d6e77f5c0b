require 'uri'
require 'net/http'

url = URI("https://api.example.org/x")

http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true

request = Net::HTTP::Post.new(url)
request["Content-Type"] = 'multipart/form-data; boundary=---011000010111000001101001'
request.body = "-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"quotes\"\r\n\r\n'\"`\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"backslash\"\r\n\r\n\\' \\\" \\\\ \\n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\na\nb\r\nc\u{2028}d\u{2029}e\u{85}f\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"controls\"\r\n\r\n\x01\x07\x1b[31m\x7f\u{80}\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"interpolation\"\r\n\r\n\#{`touch CANARY`} \#$x \#@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"comments\"\r\n\r\n*/ CANARY /* ?> </script> <!-- --> // # =end\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"unicode\"\r\n\r\n\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"at\"\r\n\r\n@/etc/passwd\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"dash\"\r\n\r\n-n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"bang\"\r\n\r\n!! !x\r\n-----011000010111000001101001--\r\n"

response = http.request(request)
puts response.read_body
