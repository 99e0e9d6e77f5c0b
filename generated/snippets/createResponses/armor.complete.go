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
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Free some space on the backup server.",
  "tools": [
    {
      "type": "function",
      "name": "delete_backups",
      "description": "Delete the backups created before a date",
      "parameters": {
        "type": "object",
        "properties": {
          "before": {
            "type": "string",
            "format": "date"
          }
        },
        "required": [
          "before"
        ],
        "additionalProperties": false
      }
    }
  ],
  "plugins": [
    {
      "id": "armor",
      "output_mode": "custom_item",
      "classifier_context": {
        "v": 1,
        "auto_mode": {
          "hard_deny": [
            "Deletes every backup."
          ],
          "soft_deny": [
            {
              "id": "recent",
              "name": "Recent backups",
              "instructions": "Deletes backups of the last 30 days.",
              "threshold": 0.6
            }
          ],
          "allow": [
            {
              "id": "list",
              "instructions": "Only lists backups."
            }
          ],
          "environment": [
            "Date: 2026-10-26",
            {
              "name": "Server",
              "value": "production"
            }
          ]
        }
      }
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
		log.Fatalf("HTTP %d: %s", response.StatusCode, body)
	}
	os.Stdout.Write(body)
}
