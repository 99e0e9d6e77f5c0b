import requests

url = "https://api.example.org/x"

payload = "'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u2028d\u2029e\x85f\n\x01\x07\x1b[31m\x7f\x80\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff\n@/etc/passwd\n-n\n!! !x".encode()
headers = {"Content-Type": "text/plain"}

response = requests.post(url, data=payload, headers=headers)

print(response.json())
