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
    "__proto__": { "polluted": True },
    "constructor": { "prototype": {} },
    "": { "": "" },
    "a'];CANARY;x['": 1,
    "k\"ey\n${x}#{y}": [None, True, { "z": [] }],
    "at": "@/etc/passwd",
    "dash": "-n",
    "bang": "!! !x"
}
headers = {"Content-Type": "application/json"}

response = requests.post(url, json=payload, headers=headers)

print(response.json())
