import Foundation

let headers = ["Content-Type": "multipart/form-data; boundary=---011000010111000001101001"]

let postData = NSMutableData(data: "-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"quotes\"\r\n\r\n'\"`\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"backslash\"\r\n\r\n\\' \\\" \\\\ \\n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\na\nb\r\nc\u{2028}d\u{2029}e\u{85}f\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"controls\"\r\n\r\n\u{1}\u{7}\u{1b}[31m\u{7f}\u{80}\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"interpolation\"\r\n\r\n#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"comments\"\r\n\r\n*/ CANARY /* ?> </script> <!-- --> // # =end\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"unicode\"\r\n\r\n\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"at\"\r\n\r\n@/etc/passwd\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"dash\"\r\n\r\n-n\r\n-----011000010111000001101001\r\nContent-Disposition: form-data; name=\"bang\"\r\n\r\n!! !x\r\n-----011000010111000001101001--\r\n".data(using: String.Encoding.utf8)!)

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
