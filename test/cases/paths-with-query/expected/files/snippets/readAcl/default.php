<?php

$client = new \GuzzleHttp\Client();

$response = $client->request('GET', 'https://storage.example.org/bucket?acl=');

echo $response->getBody();
