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
    'model' => 'anthropic/claude-sonnet-4.5',
    'input' => 'Free some space on the backup server.',
    'tools' => [
        [
            'type' => 'function',
            'name' => 'delete_backups',
            'description' => 'Delete the backups created before a date',
            'parameters' => [
                'type' => 'object',
                'properties' => ['before' => [
                        'type' => 'string',
                        'format' => 'date',
                    ]],
                'required' => ['before'],
                'additionalProperties' => false,
            ],
        ],
    ],
    'plugins' => [
        [
            'id' => 'armor',
            'output_mode' => 'custom_item',
            'classifier_context' => [
                'v' => 1,
                'auto_mode' => [
                    'hard_deny' => ['Deletes every backup.'],
                    'soft_deny' => [
                        [
                            'id' => 'recent',
                            'name' => 'Recent backups',
                            'instructions' => 'Deletes backups of the last 30 days.',
                            'threshold' => 0.6,
                        ],
                    ],
                    'allow' => [
                        [
                            'id' => 'list',
                            'instructions' => 'Only lists backups.',
                        ],
                    ],
                    'environment' => [
                        'Date: 2026-10-26',
                        [
                            'name' => 'Server',
                            'value' => 'production',
                        ],
                    ],
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
