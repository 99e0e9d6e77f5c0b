<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/gpt-5-mini",
  "input": "Pay 12 pounds to Morag.",
  "tools": [
    {
      "type": "custom",
      "name": "pay",
      "description": "Sends a payment, written as one command",
      "format": {
        "type": "grammar",
        "syntax": "regex",
        "definition": "pay \\\\d+ (GBP|EUR) to \\\\w+"
      }
    }
  ]
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
