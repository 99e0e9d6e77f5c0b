<?php

declare(strict_types=1);

require 'vendor/autoload.php';

use GuzzleHttp\Client;
use Psr\Http\Message\StreamInterface;

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

/** Returns the error message in an event, or the event data. */
function failureMessage(mixed $event, string $data): string
{
    return $event['error']['message'] ?? $event['response']['error']['message'] ?? $event['message'] ?? $data;
}

/** Yields each line as it arrives; CR, LF or CRLF ends a line. */
function lines(StreamInterface $stream): Generator
{
    $line = $last = '';
    while (($char = $stream->read(1)) !== '') {
        if ($char === "\r" || ($char === "\n" && $last !== "\r")) {
            yield $line;
            $line = '';
        } elseif ($char !== "\n") {
            $line .= $char;
        }
        $last = $char;
    }
}

/** Yields the data of each event as it arrives (WHATWG HTML, "Event stream interpretation"). */
function events(StreamInterface $stream): Generator
{
    $data = [];
    foreach (lines($stream) as $line) {
        if ($line === '') {
            if ($data !== []) {
                yield implode("\n", $data);
            }
            $data = [];
        } elseif (preg_match('/^(?:\xEF\xBB\xBF)?data(?:: ?(.*))?$/', $line, $match)) {
            $data[] = $match[1] ?? '';
        }
    }
}

/** Prints the text of the stream as it arrives; returns false if it ends early. */
function printStream(StreamInterface $stream): bool
{
    foreach (events($stream) as $data) {
        if ($data === '[DONE]') {
            return true;
        }
        $event = json_decode($data, true);
        $kind = $event['type'] ?? null;
        if (in_array($kind, ['response.failed', 'error'], true) || ($kind === null && isset($event['error']))) {
            fail('Stream failed: ' . failureMessage($event, $data));
        }
        if ($kind === 'response.output_text.delta') {
            echo $event['delta'];
        }
        if (in_array($kind, ['response.completed', 'response.incomplete'], true)) {
            return true;
        }
    }

    return false;
}

$apiKey = getenv('OPENROUTER_API_KEY') ?: fail('OPENROUTER_API_KEY is not set');

$payload = [
    'model' => 'google/gemini-2.5-flash',
    'input' => [
        [
            'type' => 'message',
            'role' => 'user',
            'content' => [
                [
                    'type' => 'input_text',
                    'text' => 'Sum this report up in one sentence.',
                ],
                [
                    'type' => 'input_file',
                    'filename' => 'report.pdf',
                    'file_url' => 'https://example.com/report.pdf',
                ],
            ],
        ],
    ],
    'plugins' => [
        [
            'id' => 'file-parser',
            'pdf' => ['engine' => 'native'],
        ],
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
    if ($status < 200 || $status > 299) {
        $body = (string) $response->getBody();
        fail("HTTP {$status}: " . errorMessage($body));
    }
    if (!printStream($response->getBody())) {
        fail('Stream ended early');
    }
} catch (RuntimeException $e) {
    fail('Request failed: ' . $e->getMessage());
}

echo PHP_EOL;
