package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://api.example.org/x"

	payload := strings.NewReader("'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u2028d\u2029e\u0085f\n\x01\x07\x1b[31m\x7f\u0080\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff\n@/etc/passwd\n-n\n!! !x")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Content-Type", "text/plain")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
