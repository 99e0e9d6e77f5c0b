package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"openai/gpt-5-mini\",\n  \"instructions\": \"You are the support agent of a ferry company.\",\n  \"input\": \"My ferry was cancelled. Do I get my money back?\",\n  \"plugins\": [\n    {\n      \"id\": \"alignment\",\n      \"rules\": [\n        {\n          \"rule\": \"Do not promise a refund.\",\n          \"watch\": [\n            \"content\"\n          ]\n        },\n        {\n          \"rule\": \"Cancel bookings only if the customer confirms.\",\n          \"watch\": [\n            \"tool_calls\"\n          ]\n        }\n      ],\n      \"mode\": \"enforce\",\n      \"threshold\": 0.8,\n      \"max_retries\": 1\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
