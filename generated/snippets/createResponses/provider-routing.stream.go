package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

// timeout is the maximum time without data.
const timeout = 60 * time.Second

// readLine returns the next line without its line end (CR, LF or CRLF), or io.EOF at the end of the stream.
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

// readEvent returns the data of the next event (WHATWG HTML, "Event stream interpretation"), or io.EOF at the
// end of the stream.
func readEvent(stream *bufio.Reader, idle *time.Timer) (string, error) {
	var data []string
	for {
		line, err := readLine(stream)
		if err != nil {
			return "", err
		}
		idle.Reset(timeout)
		line = strings.TrimPrefix(line, "\ufeff")
		if field, value, _ := strings.Cut(line, ":"); field == "data" {
			data = append(data, strings.TrimPrefix(value, " "))
		} else if line == "" && data != nil {
			return strings.Join(data, "\n"), nil
		}
	}
}

// failureMessage returns the error message in an event, or the event data.
func failureMessage(event map[string]any, data string) string {
	paths := [][]string{
		{"error", "message"},
		{"response", "error", "message"},
		{"message"},
	}
	for _, path := range paths {
		if message := textAt(event, path...); message != "" {
			return message
		}
	}
	return data
}

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
  "model": "meta-llama/llama-3.3-70b-instruct",
  "models": [
    "meta-llama/llama-3.3-70b-instruct",
    "mistralai/mistral-small-3.2-24b-instruct"
  ],
  "input": "Say hello.",
  "provider": {
    "order": [
      "Groq",
      "Together"
    ],
    "allow_fallbacks": true,
    "data_collection": "deny",
    "zdr": true,
    "sort": {
      "by": "throughput",
      "partition": "none"
    },
    "max_price": {
      "prompt": "1",
      "completion": "2"
    }
  },
  "metadata": {
    "team": "harbour"
  },
  "stream": true
}`

	ctx, cancel := context.WithCancelCause(context.Background())
	idle := time.AfterFunc(timeout, func() { cancel(errors.New("no data for 60 seconds")) })

	request, err := http.NewRequestWithContext(ctx, http.MethodPost, endpoint, strings.NewReader(payload))
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
		body, err := io.ReadAll(response.Body)
		if err != nil {
			log.Fatalf("Request failed: %v", err)
		}
		log.Fatalf("HTTP %d: %s", response.StatusCode, errorMessage(body))
	}

	stream := bufio.NewReader(response.Body)
	for {
		data, err := readEvent(stream, idle)
		if err == io.EOF {
			log.Fatal("Stream ended early")
		}
		if err != nil {
			log.Fatalf("Request failed: %v", err)
		}
		if data == "[DONE]" {
			break
		}
		var event map[string]any
		_ = json.Unmarshal([]byte(data), &event) // nil unless it is a JSON object
		kind := event["type"]
		failed := kind == "response.failed" || kind == "error"
		if failed || (kind == nil && event["error"] != nil) {
			log.Fatalf("Stream failed: %s", failureMessage(event, data))
		}
		if kind == "response.output_text.delta" {
			fmt.Print(textAt(event, "delta"))
		}
		if kind == "response.completed" || kind == "response.incomplete" {
			break
		}
	}
	response.Body.Close()
	fmt.Println()
}
