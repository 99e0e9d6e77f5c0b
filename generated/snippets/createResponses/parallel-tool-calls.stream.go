package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

// readLine returns the next line without its line end (CR, LF or CRLF).
func readLine(stream *bufio.Reader) (string, error) {
	var line []byte
	for {
		char, err := stream.ReadByte()
		if err != nil {
			return "", err
		}
		switch char {
		case '\r':
			if next, _ := stream.Peek(1); string(next) == "\n" {
				_, _ = stream.Discard(1)
			}
			return string(line), nil
		case '\n':
			return string(line), nil
		}
		line = append(line, char)
	}
}

// readEvent returns the data of the next event (WHATWG HTML, "Event stream interpretation").
func readEvent(stream *bufio.Reader) (string, error) {
	var data []string
	for {
		line, err := readLine(stream)
		if err != nil {
			return "", err
		}
		line = strings.TrimPrefix(line, "\ufeff")
		if field, value, _ := strings.Cut(line, ":"); field == "data" {
			data = append(data, strings.TrimPrefix(value, " "))
		} else if line == "" && data != nil {
			return strings.Join(data, "\n"), nil
		}
	}
}

func main() {
	log.SetFlags(0)

	apiKey := os.Getenv("OPENROUTER_API_KEY")
	if apiKey == "" {
		log.Fatal("OPENROUTER_API_KEY is not set")
	}

	endpoint := "https://openrouter.ai/api/v1/responses"
	payload := `{
  "model": "anthropic/claude-sonnet-4.5",
  "input": [
    {
      "role": "user",
      "content": "Compare the tides of Oban and Mallaig."
    }
  ],
  "tools": [
    {
      "type": "function",
      "name": "get_tide",
      "description": "When the tide is high in a harbour",
      "parameters": {
        "type": "object",
        "properties": {
          "harbour": {
            "type": "string"
          }
        },
        "required": [
          "harbour"
        ],
        "additionalProperties": false
      },
      "strict": true
    }
  ],
  "parallel_tool_calls": true,
  "stream": true
}`

	request, err := http.NewRequest(http.MethodPost, endpoint, strings.NewReader(payload))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Accept", "text/event-stream")
	request.Header.Set("Authorization", "Bearer "+apiKey)
	request.Header.Set("Content-Type", "application/json")

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatalf("Request failed: %v", err)
	}
	if response.StatusCode/100 != 2 {
		body, _ := io.ReadAll(response.Body)
		log.Fatalf("HTTP %d: %s", response.StatusCode, body)
	}

	stream := bufio.NewReader(response.Body)
	for {
		data, err := readEvent(stream)
		if err == io.EOF {
			log.Fatal("Stream ended early")
		}
		if err != nil {
			log.Fatalf("Request failed: %v", err)
		}
		var event map[string]any
		if err := json.Unmarshal([]byte(data), &event); err != nil {
			log.Fatal(err)
		}
		eventType := event["type"]
		if eventType == "response.failed" || eventType == "error" {
			log.Fatalf("Stream failed: %s", data)
		}
		if eventType == "response.output_text.delta" {
			fmt.Print(event["delta"])
		}
		if eventType == "response.completed" || eventType == "response.incomplete" {
			break
		}
	}
	response.Body.Close()
	fmt.Println()
}
