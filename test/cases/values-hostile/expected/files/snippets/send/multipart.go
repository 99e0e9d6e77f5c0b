package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://api.example.org/x"

	payload := strings.NewReader("-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"quotes\"\r\n\r\n'\"`\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"backslash\"\r\n\r\n\\' \\\" \\\\ \\n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\na\nb\r\nc\u2028d\u2029e\u0085f\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"controls\"\r\n\r\n\x01\x07\x1b[31m\x7f\u0080\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"interpolation\"\r\n\r\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"comments\"\r\n\r\n*/ CANARY /* ?> </script> <!-- --> // # =end\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"unicode\"\r\n\r\n\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"at\"\r\n\r\n@/etc/passwd\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"dash\"\r\n\r\n-n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"bang\"\r\n\r\n!! !x\r\n-----011000010111000001101001--\r\n")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Content-Type", "multipart/form-data; boundary=---011000010111000001101001")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
