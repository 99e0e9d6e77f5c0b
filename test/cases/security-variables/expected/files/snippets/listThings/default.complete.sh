curl --silent --show-error --fail-with-body 'https://api.example.org/things' \
  --header "Authorization: Bearer ${LD_API_KEY:?}" \
  --header "X-Preload: ${LD_PRELOAD_KEY:?}" \
  --header "X-App: ${LD_APP_ID:?}" \
  --header "Cookie: sid=${LD_NODE_OPTIONS_KEY:?}" \
  --get \
  --data-urlencode "opt=${LD_RUBY_OPT_KEY:?}"
