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
      "content": "Compute the forecast for the Minch. What should I check on my boat?"
    },
    {
      "type": "function_call",
      "id": "fc_01",
      "call_id": "call_1",
      "name": "run_forecast",
      "arguments": "{\"region\":\"Minch\"}",
      "status": "completed",
      "async": true
    },
    {
      "role": "assistant",
      "content": "The forecast is being computed. Check the sails and the radio."
    },
    {
      "type": "function_call_output",
      "call_id": "call_1",
      "output": "{\"wind_knots\":31}"
    },
    {
      "type": "configuration_update",
      "reasoning": {
        "effort": "high"
      }
    },
    {
      "role": "user",
      "content": "Can I cross tomorrow?"
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "run_forecast",
      "description": "Compute the weather forecast for a region, in about ten minutes",
      "parameters": {
        "type": "object",
        "properties": {
          "region": {
            "type": "string"
          }
        },
        "required": [
          "region"
        ],
        "additionalProperties": false
      },
      "output_schema": {
        "type": "object",
        "properties": {
          "wind_knots": {
            "type": "number"
          }
        },
        "required": [
          "wind_knots"
        ]
      },
      "async": true
    }
  ],
  "reasoning": {
    "effort": "low"
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
