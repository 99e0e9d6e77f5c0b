<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('POST', 'https://api.example.org/x', [
  'body' => "'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u{2028}d\u{2029}e\u{85}f\n\x01\x07\x1b[31m\x7f\u{80}\n#{`touch CANARY`} #\$x #@y \${CANARY} \\(CANARY) {\$x} \$(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}\n@/etc/passwd\n-n\n!! !x",
  'headers' => [
    'Content-Type' => 'text/plain',
  ],
]);

echo $response->getBody();
