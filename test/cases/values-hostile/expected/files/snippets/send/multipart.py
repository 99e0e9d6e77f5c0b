import requests

url = "https://api.example.org/x"

files = {
    "quotes": (None, "'\"`"),
    "backslash": (None, "\\' \\\" \\\\ \\n"),
    "lines": (None, "a\nb\r\nc\u2028d\u2029e\x85f".encode()),
    "controls": (None, "\x01\x07\x1b[31m\x7f\x80".encode()),
    "interpolation": (None, "#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n"),
    "comments": (None, "*/ CANARY /* ?> </script> <!-- --> // # =end"),
    "unicode": (None, "\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff".encode()),
    "at": (None, "@/etc/passwd"),
    "dash": (None, "-n"),
    "bang": (None, "!! !x")
}

response = requests.post(url, files=files)

print(response.json())
