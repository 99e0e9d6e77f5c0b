package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"openai/gpt-5-mini\",\n  \"input\": \"Pay 12 pounds to Morag.\",\n  \"tools\": [\n    {\n      \"type\": \"custom\",\n      \"name\": \"pay\",\n      \"description\": \"Sends a payment, written as one command\",\n      \"format\": {\n        \"type\": \"grammar\",\n        \"syntax\": \"regex\",\n        \"definition\": \"pay \\\\d+ (GBP|EUR) to \\\\w+\"\n      }\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
