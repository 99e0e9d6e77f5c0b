<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('GET', 'https://storage.example.org/bucket?list-type=2&prefix=prefix');

echo $response->getBody();
