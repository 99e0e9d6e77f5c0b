package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"Who leads the harbour project?\",\n  \"tools\": [\n    {\n      \"type\": \"mcp\",\n      \"server_label\": \"wiki\",\n      \"server_url\": \"https://example.com/mcp\",\n      \"server_description\": \"The wiki of the harbour\",\n      \"allowed_tools\": {\n        \"tool_names\": [\n          \"search\"\n        ],\n        \"read_only\": true\n      },\n      \"require_approval\": \"never\"\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
