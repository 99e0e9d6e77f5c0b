<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/o4-mini",
  "input": "Is 2027 prime?",
  "reasoning": {
    "effort": "low",
    "summary": "auto"
  },
  "include": [
    "reasoning.encrypted_content"
  ],
  "max_output_tokens": 2000
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
