package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://api.example.org/x"

	payload := strings.NewReader("{\n  \"quotes\": \"'\\\"`\",\n  \"backslash\": \"\\\\' \\\\\\\" \\\\\\\\ \\\\n\",\n  \"lines\": \"a\\nb\\r\\nc\u2028d\u2029e\u0085f\",\n  \"controls\": \"\\u0001\\u0007\\u001b[31m\x7f\u0080\",\n  \"interpolation\": \"#{`touch CANARY`} #$x #@y ${CANARY} \\\\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\",\n  \"comments\": \"*/ CANARY /* ?> </script> <!-- --> // # =end\",\n  \"unicode\": \"\\\\u0022 \\\\u000a é 日本 😀 \u202e\u200b\ufeff\",\n  \"__proto__\": {\n    \"polluted\": true\n  },\n  \"constructor\": {\n    \"prototype\": {}\n  },\n  \"\": {\n    \"\": \"\"\n  },\n  \"a'];CANARY;x['\": 1,\n  \"k\\\"ey\\n${x}#{y}\": [\n    null,\n    true,\n    {\n      \"z\": []\n    }\n  ],\n  \"at\": \"@/etc/passwd\",\n  \"dash\": \"-n\",\n  \"bang\": \"!! !x\"\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
