package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"openai/gpt-6-astra\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": [\n        {\n          \"type\": \"input_text\",\n          \"text\": \"The sailing directions of the Hebrides: …\",\n          \"prompt_cache_breakpoint\": {\n            \"mode\": \"explicit\",\n            \"ttl\": \"12h\"\n          }\n        },\n        {\n          \"type\": \"input_text\",\n          \"text\": \"Where can I anchor in a north wind?\"\n        }\n      ]\n    }\n  ],\n  \"prompt_cache_key\": \"sailing-directions\",\n  \"prompt_cache_options\": {\n    \"mode\": \"explicit\",\n    \"ttl\": \"30m\"\n  }\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
