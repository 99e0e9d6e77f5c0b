curl --request GET \
  --url 'https://storage.example.org/bucket?list-type=2&prefix=prefix'
