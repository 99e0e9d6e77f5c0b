curl --request GET \
  --url 'https://storage.example.org/bucket?acl='
