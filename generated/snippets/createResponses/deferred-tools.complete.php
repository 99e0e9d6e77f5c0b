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
    'model' => 'mistralai/mistral-medium-3.1',
    'input' => 'Is a berth free in Tobermory?',
    'tools' => [
        [
            'type' => 'openrouter:tool_search',
            'parameters' => ['max_results' => 3],
        ],
        [
            'type' => 'function',
            'name' => 'find_berth',
            'description' => 'Find a free berth in a harbour',
            'parameters' => [
                'type' => 'object',
                'properties' => ['harbour' => ['type' => 'string']],
                'required' => ['harbour'],
                'additionalProperties' => false,
            ],
            'defer_loading' => true,
        ],
        [
            'type' => 'function',
            'name' => 'fuel_price',
            'description' => 'Get the price of fuel in a harbour',
            'parameters' => [
                'type' => 'object',
                'properties' => ['harbour' => ['type' => 'string']],
                'required' => ['harbour'],
                'additionalProperties' => false,
            ],
            'defer_loading' => true,
        ],
    ],
    'deferred_tools' => [
        'protocol' => 'v1',
        'profile' => 'portable',
        'validation' => 'runtime',
        'search' => [
            'type' => 'bm25',
            'max_results' => 3,
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
