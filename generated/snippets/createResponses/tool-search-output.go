package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"openai/gpt-5-mini\",\n  \"input\": [\n    {\n      \"role\": \"user\",\n      \"content\": \"Is a berth free in Tobermory?\"\n    },\n    {\n      \"type\": \"tool_search_call\",\n      \"id\": \"tsc_01\",\n      \"call_id\": \"call_1\",\n      \"execution\": \"client\",\n      \"arguments\": {\n        \"query\": \"free berth\"\n      },\n      \"status\": \"completed\"\n    },\n    {\n      \"type\": \"tool_search_output\",\n      \"call_id\": \"call_1\",\n      \"execution\": \"client\",\n      \"status\": \"completed\",\n      \"tools\": [\n        {\n          \"type\": \"function\",\n          \"name\": \"find_berth\",\n          \"description\": \"Find a free berth in a harbour\",\n          \"parameters\": {\n            \"type\": \"object\",\n            \"properties\": {\n              \"harbour\": {\n                \"type\": \"string\"\n              }\n            },\n            \"required\": [\n              \"harbour\"\n            ],\n            \"additionalProperties\": false\n          },\n          \"defer_loading\": true\n        }\n      ]\n    }\n  ],\n  \"tools\": [\n    {\n      \"type\": \"function\",\n      \"name\": \"find_berth\",\n      \"description\": \"Find a free berth in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"defer_loading\": true\n    },\n    {\n      \"type\": \"function\",\n      \"name\": \"fuel_price\",\n      \"description\": \"Get the price of fuel in a harbour\",\n      \"parameters\": {\n        \"type\": \"object\",\n        \"properties\": {\n          \"harbour\": {\n            \"type\": \"string\"\n          }\n        },\n        \"required\": [\n          \"harbour\"\n        ],\n        \"additionalProperties\": false\n      },\n      \"defer_loading\": true\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
