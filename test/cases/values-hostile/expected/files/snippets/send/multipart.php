<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://api.example.org/x', [
  'multipart' => [
    [
        'name' => 'quotes',
        'contents' => '\'"`',
    ],
    [
        'name' => 'backslash',
        'contents' => '\\\' \\" \\\\ \\n',
    ],
    [
        'name' => 'lines',
        'contents' => "a\nb\r\nc\u{2028}d\u{2029}e\u{85}f",
    ],
    [
        'name' => 'controls',
        'contents' => "\x01\x07\x1b[31m\x7f\u{80}",
    ],
    [
        'name' => 'interpolation',
        'contents' => '#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n',
    ],
    [
        'name' => 'comments',
        'contents' => '*/ CANARY /* ?> </script> <!-- --> // # =end',
    ],
    [
        'name' => 'unicode',
        'contents' => "\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}",
    ],
    [
        'name' => 'at',
        'contents' => '@/etc/passwd',
    ],
    [
        'name' => 'dash',
        'contents' => '-n',
    ],
    [
        'name' => 'bang',
        'contents' => '!! !x',
    ],
  ],
]);

echo $response->getBody();
