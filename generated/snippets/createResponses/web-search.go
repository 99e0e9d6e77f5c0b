package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"openai/gpt-4o-mini\",\n  \"input\": \"When is the next solar eclipse in Scotland?\",\n  \"tools\": [\n    {\n      \"type\": \"web_search\",\n      \"search_context_size\": \"low\",\n      \"filters\": {\n        \"allowed_domains\": [\n          \"example.org\"\n        ]\n      },\n      \"user_location\": {\n        \"type\": \"approximate\",\n        \"city\": \"Oban\",\n        \"country\": \"GB\",\n        \"timezone\": \"Europe/London\"\n      }\n    }\n  ],\n  \"tool_choice\": \"required\"\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
