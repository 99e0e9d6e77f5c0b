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
    'model' => 'openai/gpt-4o-mini',
    'input' => 'When is the next solar eclipse in Scotland?',
    'tools' => [
        [
            'type' => 'web_search',
            'search_context_size' => 'low',
            'filters' => ['allowed_domains' => ['example.org']],
            'user_location' => [
                'type' => 'approximate',
                'city' => 'Oban',
                'country' => 'GB',
                'timezone' => 'Europe/London',
            ],
        ],
    ],
    'tool_choice' => 'required',
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
