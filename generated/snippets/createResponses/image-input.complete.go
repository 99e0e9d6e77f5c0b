package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

// errorMessage returns the error message in the response body, or the body.
func errorMessage(body []byte) string {
	var value any
	_ = json.Unmarshal(body, &value) // ignore bodies that are not JSON
	if message := textAt(value, "error", "message"); message != "" {
		return message
	}
	return string(body)
}

// textAt returns the string at a property path, or an empty string.
func textAt(value any, names ...string) string {
	for _, name := range names {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	text, _ := value.(string)
	return text
}

func main() {
	log.SetFlags(0)

	apiKey := os.Getenv("OPENROUTER_API_KEY")
	if apiKey == "" {
		log.Fatal("OPENROUTER_API_KEY is not set")
	}

	endpoint := "https://openrouter.ai/api/v1/responses"
	payload := `{
  "model": "google/gemini-2.5-flash",
  "input": [
    {
      "type": "message",
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "What is in this picture?"
        },
        {
          "type": "input_image",
          "detail": "auto",
          "image_url": "https://example.com/harbour.jpg"
        }
      ]
    }
  ]
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
		log.Fatalf("HTTP %d: %s", response.StatusCode, errorMessage(body))
	}
	os.Stdout.Write(body)
}
