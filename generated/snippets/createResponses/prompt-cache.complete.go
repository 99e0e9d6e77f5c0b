package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)

	apiKey := os.Getenv("OPENROUTER_API_KEY")
	if apiKey == "" {
		log.Fatal("OPENROUTER_API_KEY is not set")
	}

	endpoint := "https://openrouter.ai/api/v1/responses"
	payload := `{
  "model": "openai/gpt-6-astra",
  "input": [
    {
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "The sailing directions of the Hebrides: …",
          "prompt_cache_breakpoint": {
            "mode": "explicit",
            "ttl": "12h"
          }
        },
        {
          "type": "input_text",
          "text": "Where can I anchor in a north wind?"
        }
      ]
    }
  ],
  "prompt_cache_key": "sailing-directions",
  "prompt_cache_options": {
    "mode": "explicit",
    "ttl": "30m"
  }
}`

	request, err := http.NewRequest(http.MethodPost, endpoint, strings.NewReader(payload))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+apiKey)
	request.Header.Set("Content-Type", "application/json")

	client := &http.Client{Timeout: 60 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		log.Fatalf("Request failed: %v", err)
	}
	body, err := io.ReadAll(response.Body)
	response.Body.Close()
	if err != nil {
		log.Fatalf("Request failed: %v", err)
	}
	if response.StatusCode/100 != 2 {
		log.Fatalf("HTTP %d: %s", response.StatusCode, body)
	}
	os.Stdout.Write(body)
}
