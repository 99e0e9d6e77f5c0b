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
    'model' => 'google/gemini-2.5-flash-image',
    'input' => 'Draw a seal on a rock.',
    'modalities' => ['text', 'image'],
    'image_config' => ['aspect_ratio' => '16:9'],
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
