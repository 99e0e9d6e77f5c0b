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
    'model' => 'openai/gpt-5-mini',
    'input' => [
        [
            'role' => 'user',
            'content' => 'Is a berth free in Tobermory?',
        ],
        [
            'type' => 'tool_search_call',
            'id' => 'tsc_01',
            'call_id' => 'call_1',
            'execution' => 'client',
            'arguments' => ['query' => 'free berth'],
            'status' => 'completed',
        ],
        [
            'type' => 'tool_search_output',
            'call_id' => 'call_1',
            'execution' => 'client',
            'status' => 'completed',
            'tools' => [
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
            ],
        ],
    ],
    'tools' => [
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
