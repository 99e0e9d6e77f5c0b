import requests

url = "https://api.example.org/x"

payload = {
    "quotes": "'\"`",
    "backslash": "\\' \\\" \\\\ \\n",
    "lines": "a\nb\r\nc\u2028d\u2029e\x85f",
    "controls": "\x01\x07\x1b[31m\x7f\x80",
    "interpolation": "#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n",
    "comments": "*/ CANARY /* ?> </script> <!-- --> // # =end",
    "unicode": "\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff",
    "at": "@/etc/passwd",
    "dash": "-n",
    "bang": "!! !x"
}
headers = {"Content-Type": "application/x-www-form-urlencoded"}

response = requests.post(url, data=payload, headers=headers)

print(response.json())
