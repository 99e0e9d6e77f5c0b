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

$body = (string) $response->getBody();
$status = $response->getStatusCode();
if ($status < 200 || $status > 299) {
    fail("HTTP {$status}: " . errorMessage($body));
}

echo $body;
