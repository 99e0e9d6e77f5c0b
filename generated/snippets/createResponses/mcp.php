<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/gpt-4o-mini",
  "input": "Who leads the harbour project?",
  "tools": [
    {
      "type": "mcp",
      "server_label": "wiki",
      "server_url": "https://example.com/mcp",
      "server_description": "The wiki of the harbour",
      "allowed_tools": {
        "tool_names": [
          "search"
        ],
        "read_only": true
      },
      "require_approval": "never"
    }
  ]
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
