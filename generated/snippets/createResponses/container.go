package main

import (
	"fmt"
	"strings"
	"net/http"
	"io"
)

func main() {

	url := "https://openrouter.ai/api/v1/responses"

	payload := strings.NewReader("{\n  \"model\": \"anthropic/claude-sonnet-4.5\",\n  \"input\": \"Draw a chart of the species in birds.csv.\",\n  \"tools\": [\n    {\n      \"type\": \"openrouter:shell\",\n      \"parameters\": {\n        \"environment\": {\n          \"type\": \"container_reference\",\n          \"container_id\": \"bird-count\",\n          \"file_ids\": [\n            \"or_file_2Kd81\"\n          ],\n          \"network_policy\": {\n            \"type\": \"allowlist\",\n            \"allowed_domains\": [\n              \"pypi.org\",\n              \"*.pythonhosted.org\"\n            ]\n          }\n        }\n      }\n    }\n  ]\n}")

	req, _ := http.NewRequest("POST", url, payload)

	req.Header.Add("Authorization", "Bearer <token>")
	req.Header.Add("Content-Type", "application/json")

	res, _ := http.DefaultClient.Do(req)

	defer res.Body.Close()
	body, _ := io.ReadAll(res.Body)

	fmt.Println(res)
	fmt.Println(string(body))

}
