HttpResponse<String> response = Unirest.get("https://storage.example.org/bucket?list-type=2&prefix=prefix")
  .asString();
