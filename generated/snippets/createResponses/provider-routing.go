package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"meta-llama/llama-3.3-70b-instruct\",\n  \"models\": [\n    \"meta-llama/llama-3.3-70b-instruct\",\n    \"mistralai/mistral-small-3.2-24b-instruct\"\n  ],\n  \"input\": \"Say hello.\",\n  \"provider\": {\n    \"order\": [\n      \"Groq\",\n      \"Together\"\n    ],\n    \"allow_fallbacks\": true,\n    \"data_collection\": \"deny\",\n    \"zdr\": true,\n    \"sort\": {\n      \"by\": \"throughput\",\n      \"partition\": \"none\"\n    },\n    \"max_price\": {\n      \"prompt\": \"1\",\n      \"completion\": \"2\"\n    }\n  },\n  \"metadata\": {\n    \"team\": \"harbour\"\n  }\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
