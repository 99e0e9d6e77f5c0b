package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"Compare the tides of Oban and Mallaig.\"\n    }\n  ],\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"get_tide\",\n      \"description\": \"When the tide is high in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"strict\": true\n    }\n  ],\n  \"parallel_tool_calls\": true\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
