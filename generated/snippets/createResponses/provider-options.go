package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"meta-llama/llama-3.3-70b-instruct\",\n  \"input\": \"List the days of the week.\",\n  \"stop\": [\n    \"Saturday\"\n  ],\n  \"service_tier\": \"ultrafast\",\n  \"provider\": {\n    \"only\": [\n      \"Fireworks\"\n    ],\n    \"options\": {\n      \"fireworks\": {\n        \"prompt_cache_isolation_key\": \"crew-7\"\n      }\n    }\n  }\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
