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
    'input' => [
        [
            'type' => 'message',
            'role' => 'user',
            'content' => 'Hello, how are you?',
        ],
    ],
    'tools' => [
        [
            'type' => 'function',
            'name' => 'get_current_weather',
            'description' => 'Get the current weather in a given location',
            'parameters' => [
                'type' => 'object',
                'properties' => ['location' => ['type' => 'string']],
            ],
        ],
    ],
    'model' => 'anthropic/claude-4.5-sonnet-20250929',
    'temperature' => 0.7,
    'top_p' => 0.9,
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
