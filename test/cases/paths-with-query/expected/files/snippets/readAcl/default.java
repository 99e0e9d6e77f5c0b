HttpResponse<String> response = Unirest.get("https://storage.example.org/bucket?acl=")
  .asString();
