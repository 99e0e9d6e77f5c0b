<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/gpt-6-astra",
  "input": [
    {
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "The sailing directions of the Hebrides: …",
          "prompt_cache_breakpoint": {
            "mode": "explicit",
            "ttl": "12h"
          }
        },
        {
          "type": "input_text",
          "text": "Where can I anchor in a north wind?"
        }
      ]
    }
  ],
  "prompt_cache_key": "sailing-directions",
  "prompt_cache_options": {
    "mode": "explicit",
    "ttl": "30m"
  }
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
