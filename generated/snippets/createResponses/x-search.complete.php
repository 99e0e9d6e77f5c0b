<?php

declare(strict_types=1);

require 'vendor/autoload.php';

use GuzzleHttp\Client;
use GuzzleHttp\Exception\GuzzleException;

function fail(string $message): never
{
    fwrite(STDERR, $message . PHP_EOL);
    exit(1);
}

$apiKey = getenv('OPENROUTER_API_KEY') ?: fail('OPENROUTER_API_KEY is not set');

$payload = [
    'model' => 'x-ai/grok-4.1-fast',
    'input' => 'Which closures did the harbour of Oban announce this month?',
    'tools' => [
        [
            'type' => 'openrouter:web_search',
            'parameters' => [
                'engine' => 'native',
                'x_search' => [
                    'allowed_x_handles' => ['obanharbour'],
                    'from_date' => '2026-10-01',
                    'to_date' => '2026-10-25',
                    'enable_image_understanding' => true,
                ],
            ],
        ],
    ],
];

$client = new Client(['timeout' => 60, 'http_errors' => false]);

try {
    $response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
        'headers' => [
            'Authorization' => 'Bearer ' . $apiKey,
        ],
        'json' => $payload,
    ]);
} catch (GuzzleException $e) {
    fail('Request failed: ' . $e->getMessage());
}

$status = $response->getStatusCode();
if ($status >= 300) {
    fail("HTTP {$status}: {$response->getBody()}");
}

echo $response->getBody();
