var client = new RestClient("https://storage.example.org/bucket?list-type=2&prefix=prefix");
var request = new RestRequest(Method.GET);
IRestResponse response = client.Execute(request);
