<?php

declare(strict_types=1);

require 'vendor/autoload.php';

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

function fail(string $message): never
{
    fwrite(STDERR, $message . PHP_EOL);
    exit(1);
}

/** Yields the data of each event (WHATWG HTML, "Event stream interpretation"). */
function events(StreamInterface $stream): Generator
{
    $data = [];
    while (($text = Utils::readLine($stream)) !== '') {
        // CR, LF or CRLF ends a line.
        $lines = preg_split('/\r\n|\r|\n/', $text);
        foreach (array_slice($lines, 0, -1) as $line) {
            if ($line === '' && $data !== []) {
                yield implode("\n", $data);
                $data = [];
            } elseif (preg_match('/^(?:\xEF\xBB\xBF)?data(?:: ?(.*))?$/', $line, $match)) {
                $data[] = $match[1] ?? '';
            }
        }
    }
}

$apiKey = getenv('OPENROUTER_API_KEY') ?: fail('OPENROUTER_API_KEY is not set');

$payload = [
    'model' => 'openai/gpt-4o-mini',
    'input' => 'Oban has 11 degrees today. Take the reading down.',
    'text' => [
        'format' => [
            'type' => 'json_schema',
            'name' => 'reading',
            'strict' => true,
            'schema' => [
                'type' => 'object',
                'properties' => [
                    'city' => ['type' => 'string'],
                    'celsius' => ['type' => 'number'],
                ],
                'required' => ['city', 'celsius'],
                'additionalProperties' => false,
            ],
        ],
        'verbosity' => 'low',
    ],
    'stream' => true,
];

$client = new Client([
    'connect_timeout' => 60,
    'read_timeout' => 60, // between two chunks
    'http_errors' => false,
    'stream' => true,
]);

try {
    $response = $client->request('POST', 'https://openrouter.ai/api/v1/responses', [
        'headers' => [
            'Accept' => 'text/event-stream',
            'Authorization' => 'Bearer ' . $apiKey,
        ],
        'json' => $payload,
    ]);
    $status = $response->getStatusCode();
    if ($status >= 300) {
        fail("HTTP {$status}: {$response->getBody()}");
    }

    foreach (events($response->getBody()) as $data) {
        $event = json_decode($data, true);
        $type = $event['type'] ?? null;
        if (in_array($type, ['response.failed', 'error'], true)) {
            fail("Stream failed: {$data}");
        }
        if ($type === 'response.output_text.delta') {
            echo $event['delta'];
        }
        if (in_array($type, ['response.completed', 'response.incomplete'], true)) {
            echo PHP_EOL;
            exit;
        }
    }
} catch (RuntimeException $e) {
    fail('Request failed: ' . $e->getMessage());
}

fail('Stream ended early');
