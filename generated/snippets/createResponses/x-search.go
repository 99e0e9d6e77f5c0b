package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"x-ai/grok-4.1-fast\",\n  \"input\": \"Which closures did the harbour of Oban announce this month?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:web_search\",\n      \"parameters\": {\n        \"engine\": \"native\",\n        \"x_search\": {\n          \"allowed_x_handles\": [\n            \"obanharbour\"\n          ],\n          \"from_date\": \"2026-10-01\",\n          \"to_date\": \"2026-10-25\",\n          \"enable_image_understanding\": true\n        }\n      }\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
