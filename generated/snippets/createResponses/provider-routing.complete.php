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
    'model' => 'meta-llama/llama-3.3-70b-instruct',
    'models' => ['meta-llama/llama-3.3-70b-instruct', 'mistralai/mistral-small-3.2-24b-instruct'],
    'input' => 'Say hello.',
    'provider' => [
        'order' => ['Groq', 'Together'],
        'allow_fallbacks' => true,
        'data_collection' => 'deny',
        'zdr' => true,
        'sort' => [
            'by' => 'throughput',
            'partition' => 'none',
        ],
        'max_price' => [
            'prompt' => '1',
            'completion' => '2',
        ],
    ],
    'metadata' => ['team' => 'harbour'],
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
