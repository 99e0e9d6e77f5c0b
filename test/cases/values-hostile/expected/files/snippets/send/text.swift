import Foundation

let headers = ["Content-Type": "text/plain"]

let postData = NSData(data: "'\"`\n\\' \\\" \\\\ \\n\na\nb\r\nc\u{2028}d\u{2029}e\u{85}f\n\u{1}\u{7}\u{1b}[31m\u{7f}\u{80}\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\n*/ CANARY /* ?> </script> <!-- --> // # =end\n\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}\n@/etc/passwd\n-n\n!! !x".data(using: String.Encoding.utf8)!)

let request = NSMutableURLRequest(url: NSURL(string: "https://api.example.org/x")! as URL,
                                        cachePolicy: .useProtocolCachePolicy,
                                    timeoutInterval: 10.0)
request.httpMethod = "POST"
request.allHTTPHeaderFields = headers
request.httpBody = postData as Data

let session = URLSession.shared
let dataTask = session.dataTask(with: request as URLRequest, completionHandler: { (data, response, error) -> Void in
  if (error != nil) {
    print(error as Any)
  } else {
    let httpResponse = response as? HTTPURLResponse
    print(httpResponse)
  }
})

dataTask.resume()
