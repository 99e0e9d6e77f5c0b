<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "anthropic/claude-sonnet-4.5",
  "input": "What changed in OpenAPI 3.2?",
  "tools": [
    {
      "type": "openrouter:web_search",
      "parameters": {
        "max_results": 3
      }
    },
    {
      "type": "openrouter:datetime",
      "parameters": {
        "timezone": "Europe/London"
      }
    }
  ],
  "max_tool_calls": 5
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
