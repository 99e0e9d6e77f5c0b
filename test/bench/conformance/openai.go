// Driver for openai-go.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
	"github.com/openai/openai-go/v3/packages/param"
	"github.com/openai/openai-go/v3/packages/ssestream"
	"github.com/openai/openai-go/v3/responses"
)

type options struct {
	TimeoutMs  *int               `json:"timeoutMs"`
	MaxRetries *int               `json:"maxRetries"`
	Headers    map[string]*string `json:"headers"`
}

type input struct {
	Drive       string          `json:"drive"`
	BaseURL     string          `json:"baseUrl"`
	Key         *string         `json:"key"`
	Body        json.RawMessage `json:"body"`
	Options     options         `json:"options"`
	CallOptions options         `json:"callOptions"`
	Count       int             `json:"count"`
}

var known = regexp.MustCompile(`^(error|response\.(created|in_progress|completed|failed|incomplete|output_item\.\w+|content_part\.\w+|output_text\.\w+|refusal\.\w+))$`)

func nameOf(kind string) string {
	if known.MatchString(kind) {
		return kind
	}
	return "unknown:" + kind
}

func toOptions(given options) []option.RequestOption {
	var list []option.RequestOption
	if given.TimeoutMs != nil {
		list = append(list, option.WithRequestTimeout(time.Duration(*given.TimeoutMs)*time.Millisecond))
	}
	if given.MaxRetries != nil {
		list = append(list, option.WithMaxRetries(*given.MaxRetries))
	}
	for name, value := range given.Headers {
		if value == nil {
			list = append(list, option.WithHeaderDel(name))
		} else {
			list = append(list, option.WithHeader(name, *value))
		}
	}
	return list
}

type failing struct{}

func (failing) Do(*http.Request) (*http.Response, error) { return nil, errors.New("transport failed") }

func open(given input) openai.Client {
	list := append([]option.RequestOption{option.WithBaseURL(given.BaseURL)}, toOptions(given.Options)...)
	if given.Key != nil {
		list = append(list, option.WithAPIKey(*given.Key))
	}
	return openai.NewClient(list...)
}

func run(given input, report map[string]any) error {
	ctx := context.Background()
	body := param.Override[responses.ResponseNewParams](given.Body)
	if given.Drive == "environment" {
		os.Setenv("OPENAI_API_KEY", *given.Key)
		defer os.Unsetenv("OPENAI_API_KEY")
		given.Key = nil
	}
	client := open(given)
	call := toOptions(given.CallOptions)
	finish := func(response *responses.Response, err error) error {
		if err == nil {
			report["result"] = json.RawMessage(response.RawJSON())
			report["text"] = response.OutputText()
		}
		return err
	}
	events := []string{}
	read := func(stream *ssestream.Stream[responses.ResponseStreamEventUnion], each func(responses.ResponseStreamEventUnion) bool) error {
		defer stream.Close()
		for stream.Next() {
			events = append(events, nameOf(stream.Current().Type))
			report["events"] = events
			if each != nil && !each(stream.Current()) {
				return nil
			}
		}
		return stream.Err()
	}
	switch given.Drive {
	case "create", "environment":
		return finish(client.Responses.New(ctx, body, call...))
	case "raw":
		var raw *http.Response
		response, err := client.Responses.New(ctx, body, option.WithResponseInto(&raw))
		if err == nil {
			report["result"] = map[string]any{"id": response.ID, "status": raw.StatusCode, "requestId": raw.Header.Get("x-request-id")}
		}
		return err
	case "stream":
		return read(client.Responses.NewStreaming(ctx, body, call...), nil)
	case "first":
		started := time.Now()
		return read(client.Responses.NewStreaming(ctx, body), func(responses.ResponseStreamEventUnion) bool {
			if report["result"] == nil {
				report["result"] = map[string]any{"isEarly": time.Since(started) < 400*time.Millisecond}
			}
			return true
		})
	case "text":
		text := ""
		err := read(client.Responses.NewStreaming(ctx, body), func(event responses.ResponseStreamEventUnion) bool {
			if event.Type == "response.output_text.delta" {
				text += event.Delta
			}
			return true
		})
		report["text"] = text
		return err
	case "twice":
		stream := client.Responses.NewStreaming(ctx, body)
		if err := read(stream, nil); err != nil {
			return err
		}
		return read(stream, nil)
	case "break":
		return read(client.Responses.NewStreaming(ctx, body), func(responses.ResponseStreamEventUnion) bool { return len(events) < given.Count })
	case "close":
		stream := client.Responses.NewStreaming(ctx, body)
		time.AfterFunc(time.Duration(given.Count)*time.Millisecond, func() { stream.Close() })
		return read(stream, nil)
	case "slow":
		return read(client.Responses.NewStreaming(ctx, body), func(responses.ResponseStreamEventUnion) bool {
			if len(events) == 10 {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				time.Sleep(500 * time.Millisecond)
				runtime.ReadMemStats(&after)
				report["result"] = map[string]any{"isBounded": after.Sys-before.Sys < 50_000_000}
			}
			return true
		})
	case "cancel":
		limited, cancel := context.WithCancel(ctx)
		time.AfterFunc(time.Duration(given.Count)*time.Millisecond, cancel)
		_, err := client.Responses.New(limited, body)
		return err
	case "sequence":
		for range given.Count {
			if err := finish(client.Responses.New(ctx, body)); err != nil {
				return err
			}
		}
		return nil
	case "parallel":
		var group sync.WaitGroup
		var lock sync.Mutex
		answers := 0
		for index := range given.Count {
			group.Go(func() {
				text := "call-" + strconv.Itoa(index)
				response, err := client.Responses.New(ctx, body, option.WithJSONSet("input", text))
				lock.Lock()
				defer lock.Unlock()
				if err == nil && response.ID == text {
					answers++
				}
			})
		}
		group.Wait()
		report["result"] = map[string]any{"answers": answers}
		return nil
	case "roundtrip":
		first, err := client.Responses.New(ctx, body)
		if err != nil {
			return err
		}
		var items []json.RawMessage
		for _, item := range first.Output {
			items = append(items, json.RawMessage(item.RawJSON()))
		}
		_, err = client.Responses.New(ctx, body, option.WithJSONSet("input", items))
		return err
	case "print":
		response, err := client.Responses.New(ctx, body)
		text := fmt.Sprintf("%v %+v", client, err)
		if response != nil {
			text += fmt.Sprintf("%+v", *response)
		}
		report["text"] = text
		report["result"] = map[string]any{"isBounded": len(text) < 100_000}
		return nil
	case "transport":
		if _, err := client.Responses.New(ctx, body, option.WithHTTPClient(http.DefaultClient)); err != nil {
			return err
		}
		_, err := client.Responses.New(ctx, body, option.WithHTTPClient(failing{}), option.WithMaxRetries(0))
		return err
	}
	report["skip"] = "no drive " + given.Drive
	return nil
}

var names = map[int]string{400: "BadRequest", 401: "Authentication", 402: "PaymentRequired", 403: "PermissionDenied", 404: "NotFound", 409: "Conflict", 422: "UnprocessableEntity", 429: "RateLimit"}

// The package has one error type with a status; the driver names it after the status.
func describe(err error) map[string]any {
	described := map[string]any{"class": "none", "message": err.Error(), "printed": fmt.Sprintf("%+v", err)}
	if cause := errors.Unwrap(err); cause != nil {
		described["cause"] = cause.Error()
	}
	var api *openai.Error
	var network net.Error
	var address *url.Error
	var stream *ssestream.StreamError
	switch {
	case errors.As(err, &api):
		described["class"] = "Api"
		if name := names[api.StatusCode]; name != "" {
			described["class"] = name
		} else if api.StatusCode >= 500 {
			described["class"] = "Server"
		}
		described["message"] = api.Message
		described["status"], described["code"], described["type"] = api.StatusCode, api.Code, api.Type
		described["requestId"] = api.Response.Header.Get("x-request-id")
		if field, ok := api.JSON.ExtraFields["metadata"]; ok {
			described["metadata"] = json.RawMessage(field.Raw())
		}
		if seconds, failed := strconv.Atoi(api.Response.Header.Get("retry-after")); failed == nil {
			described["retryAfterMs"] = seconds * 1000
		}
		if raw := strings.TrimSpace(api.RawJSON()); json.Valid([]byte(raw)) {
			described["body"] = map[string]any{"error": json.RawMessage(raw)}
		}
	case errors.As(err, &stream):
		described["class"] = "Api"
	case errors.Is(err, context.Canceled):
		described["class"] = "Abort"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &network) && network.Timeout():
		described["class"] = "Timeout"
	case errors.As(err, &address), errors.As(err, &network):
		described["class"] = "Connection"
	}
	return described
}

func main() {
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, nil)))
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var given input
		if err := json.Unmarshal(line, &given); err != nil {
			panic(err)
		}
		report := map[string]any{"events": []string{}}
		started := time.Now()
		if err := run(given, report); err != nil {
			report["error"] = describe(err)
		}
		report["ms"] = float64(time.Since(started).Microseconds()) / 1000
		var text bytes.Buffer
		encoder := json.NewEncoder(&text)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(report); err != nil {
			text.Reset()
			encoder.Encode(map[string]any{"crash": err.Error()})
		}
		os.Stdout.Write(text.Bytes())
	}
}
