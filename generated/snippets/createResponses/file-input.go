package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"google/gemini-2.5-flash\",\n  \"input\": [\n    {\n      \"type\": \"message\",\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"Sum this report up in one sentence.\"\n        },\n        {\n          \"type\": \"input_file\",\n          \"filename\": \"report.pdf\",\n          \"file_url\": \"https://example.com/report.pdf\"\n        }\n      ]\n    }\n  ],\n  \"plugins\": [\n    {\n      \"id\": \"file-parser\",\n      \"pdf\": {\n        \"engine\": \"native\"\n      }\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
