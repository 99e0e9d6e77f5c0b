package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"mistralai/mistral-medium-3.1\",\n  \"input\": \"Is a berth free in Tobermory?\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:tool_search\",\n      \"parameters\": {\n        \"max_results\": 3\n      }\n    },\n    {\n      \"type\": \"function\",\n      \"name\": \"find_berth\",\n      \"description\": \"Find a free berth in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"defer_loading\": true\n    },\n    {\n      \"type\": \"function\",\n      \"name\": \"fuel_price\",\n      \"description\": \"Get the price of fuel in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"defer_loading\": true\n    }\n  ],\n  \"deferred_tools\": {\n    \"protocol\": \"v1\",\n    \"profile\": \"portable\",\n    \"validation\": \"runtime\",\n    \"search\": {\n      \"type\": \"bm25\",\n      \"max_results\": 3\n    }\n  }\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
