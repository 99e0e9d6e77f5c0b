package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"nvidia/switchyard\",\n  \"models\": [\n    \"deepseek/deepseek-v3.2\",\n    \"anthropic/claude-sonnet-4.5\"\n  ],\n  \"input\": \"Prove that the square root of 2 is irrational.\",\n  \"plugins\": [\n    {\n      \"id\": \"switchyard-router\",\n      \"algorithm\": \"capability\",\n      \"judge_model\": \"openai/gpt-5-mini\"\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
