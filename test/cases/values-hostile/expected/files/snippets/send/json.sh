curl --request POST \
  --url 'https://api.example.org/x' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "quotes": "'\''\"`",
  "backslash": "\\'\'' \\\" \\\\ \\n",
  "lines": "a\nb\r\nc\u2028d\u2029e\u0085f",
  "controls": "\u0001\u0007\u001b[31m\u007f\u0080",
  "interpolation": "#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n",
  "comments": "*/ CANARY /* ?> </script> <!-- --> // # =end",
  "unicode": "\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff",
  "__proto__": {
    "polluted": true
  },
  "constructor": {
    "prototype": {}
  },
  "": {
    "": ""
  },
  "a'\''];CANARY;x['\''": 1,
  "k\"ey\n${x}#{y}": [
    null,
    true,
    {
      "z": []
    }
  ],
  "at": "@/etc/passwd",
  "dash": "-n",
  "bang": "!! !x"
}'
