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
    'model' => 'openai/gpt-6-astra',
    'input' => [
        [
            'role' => 'user',
            'content' => [
                [
                    'type' => 'input_text',
                    'text' => 'The sailing directions of the Hebrides: …',
                    'prompt_cache_breakpoint' => [
                        'mode' => 'explicit',
                        'ttl' => '12h',
                    ],
                ],
                [
                    'type' => 'input_text',
                    'text' => 'Where can I anchor in a north wind?',
                ],
            ],
        ],
    ],
    'prompt_cache_key' => 'sailing-directions',
    'prompt_cache_options' => [
        'mode' => 'explicit',
        'ttl' => '30m',
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
