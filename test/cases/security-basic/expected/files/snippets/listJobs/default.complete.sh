curl --silent --show-error --fail-with-body 'https://printer.example.org/jobs' \
  --user "${PRINTER_USERNAME:?}:${PRINTER_PASSWORD:?}"
