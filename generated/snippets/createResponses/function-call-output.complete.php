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
    'input' => [
        [
            'role' => 'user',
            'content' => 'When is high tide in Oban?',
        ],
        [
            'type' => 'function_call',
            'id' => 'fc_01',
            'call_id' => 'call_7',
            'name' => 'get_tide',
            'arguments' => '{"harbour":"Oban"}',
            'status' => 'completed',
        ],
        [
            'type' => 'function_call_output',
            'call_id' => 'call_7',
            'output' => '{"high":"14:05"}',
        ],
    ],
    'tools' => [
        [
            'type' => 'function',
            'name' => 'get_tide',
            'description' => 'When the tide is high in a harbour',
            'parameters' => [
                'type' => 'object',
                'properties' => ['harbour' => ['type' => 'string']],
                'required' => ['harbour'],
                'additionalProperties' => false,
            ],
            'strict' => true,
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
