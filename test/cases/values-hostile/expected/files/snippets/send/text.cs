var client = new RestClient("https://api.example.org/x");
var request = new RestRequest(Method.POST);
request.AddHeader("Content-Type", "text/plain");
request.AddParameter("text/plain", "'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u2028d\u2029e\u0085f\n\u0001\u0007\u001b[31m\u007f\u0080\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u202e\u200b\ufeff\n@/etc/passwd\n-n\n!! !x", ParameterType.RequestBody);
IRestResponse response = client.Execute(request);
