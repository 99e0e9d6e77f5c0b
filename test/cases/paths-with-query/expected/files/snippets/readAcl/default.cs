var client = new RestClient("https://storage.example.org/bucket?acl=");
var request = new RestRequest(Method.GET);
IRestResponse response = client.Execute(request);
