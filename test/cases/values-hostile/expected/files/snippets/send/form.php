<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://api.example.org/x', [
  'form_params' => [
    'quotes' => '\'"`',
    'backslash' => '\\\' \\" \\\\ \\n',
    'lines' => "a\nb\r\nc\u{2028}d\u{2029}e\u{85}f",
    'controls' => "\x01\x07\x1b[31m\x7f\u{80}",
    'interpolation' => '#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n',
    'comments' => '*/ CANARY /* ?> </script> <!-- --> // # =end',
    'unicode' => "\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}",
    'at' => '@/etc/passwd',
    'dash' => '-n',
    'bang' => '!! !x'
  ],
  'headers' => [
    'Content-Type' => 'application/x-www-form-urlencoded',
  ],
]);

echo $response->getBody();
