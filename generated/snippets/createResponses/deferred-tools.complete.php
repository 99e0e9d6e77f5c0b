<?php

declare(strict_types=1);

require 'vendor/autoload.php';

use GuzzleHttp\Client;
use GuzzleHttp\Exception\GuzzleException;

/** Prints the error and exits. */
function fail(string $message): never
{
    fwrite(STDERR, $message . PHP_EOL);
    exit(1);
}

/** Returns the error message in the response body, or the body. */
function errorMessage(string $body): string
{
    $message = json_decode($body, true)['error']['message'] ?? null;

    return is_string($message) ? $message : $body;
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

$body = (string) $response->getBody();
$status = $response->getStatusCode();
if ($status < 200 || $status > 299) {
    fail("HTTP {$status}: " . errorMessage($body));
}

echo $body;
