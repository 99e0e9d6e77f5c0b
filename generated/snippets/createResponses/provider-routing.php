<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
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
  }
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
