curl --silent --show-error --fail-with-body 'https://api.example.org/v1/both' \
  --header "Cookie: theme=dark; sid=${SHOP_API_KEY:?}; sig=${SHOP_SIGNATURE_KEY:?}" \
  --get \
  --data-urlencode "key=${SHOP_QUERY_KEY:?}"
