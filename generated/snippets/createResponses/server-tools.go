package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"What changed in OpenAPI 3.2?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:web_search\",\n      \"parameters\": {\n        \"max_results\": 3\n      }\n    },\n    {\n      \"type\": \"openrouter:datetime\",\n      \"parameters\": {\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"max_tool_calls\": 5\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
