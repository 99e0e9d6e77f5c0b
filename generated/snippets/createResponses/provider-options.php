<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "meta-llama/llama-3.3-70b-instruct",
  "input": "List the days of the week.",
  "stop": [
    "Saturday"
  ],
  "service_tier": "ultrafast",
  "provider": {
    "only": [
      "Fireworks"
    ],
    "options": {
      "fireworks": {
        "prompt_cache_isolation_key": "crew-7"
      }
    }
  }
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
