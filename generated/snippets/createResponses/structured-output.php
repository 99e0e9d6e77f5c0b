<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
  'body' => '{
  "model": "openai/gpt-4o-mini",
  "input": "Oban has 11 degrees today. Take the reading down.",
  "text": {
    "format": {
      "type": "json_schema",
      "name": "reading",
      "strict": true,
      "schema": {
        "type": "object",
        "properties": {
          "city": {
            "type": "string"
          },
          "celsius": {
            "type": "number"
          }
        },
        "required": [
          "city",
          "celsius"
        ],
        "additionalProperties": false
      }
    },
    "verbosity": "low"
  }
}',
  'headers' => [
    'Authorization' => 'Bearer <token>',
    'Content-Type' => 'application/json',
  ],
]);

echo $response->getBody();
