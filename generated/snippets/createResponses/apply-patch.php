<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/gpt-5-codex",
  "input": "The greeting in hello.py has a typo. Fix it.\\n\\nprint(\\"Helo\\")\\n",
  "tools": [
    {
      "type": "apply_patch"
    }
  ]
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
