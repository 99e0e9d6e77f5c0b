<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/gpt-5-mini",
  "instructions": "You are the support agent of a ferry company.",
  "input": "My ferry was cancelled. Do I get my money back?",
  "plugins": [
    {
      "id": "alignment",
      "rules": [
        {
          "rule": "Do not promise a refund.",
          "watch": [
            "content"
          ]
        },
        {
          "rule": "Cancel bookings only if the customer confirms.",
          "watch": [
            "tool_calls"
          ]
        }
      ],
      "mode": "enforce",
      "threshold": 0.8,
      "max_retries": 1
    }
  ]
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
