<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "google/gemini-2.5-flash-image",
  "input": "Draw a seal on a rock.",
  "modalities": [
    "text",
    "image"
  ],
  "image_config": {
    "aspect_ratio": "16:9"
  }
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
