curl --silent --show-error --fail-with-body 'https://api.example.org/things?q%E2%80%AE=x%E2%81%A6y' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "na\u202eme": "e\u202e"
}'
