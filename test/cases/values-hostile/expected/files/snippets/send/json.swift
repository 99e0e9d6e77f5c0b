import Foundation

let headers = ["Content-Type": "application/json"]
let parameters = [
  "quotes": "'\"`",
  "backslash": "\\' \\\" \\\\ \\n",
  "lines": "a\nb\r\nc\u{2028}d\u{2029}e\u{85}f",
  "controls": "\u{1}\u{7}\u{1b}[31m\u{7f}\u{80}",
  "interpolation": "#{`touch CANARY`} #$x #@y ${CANARY} \\(CANARY) {$x} $(touch CANARY) `touch CANARY` %s %n",
  "comments": "*/ CANARY /* ?> </script> <!-- --> // # =end",
  "unicode": "\\u0022 \\u000a é 日本 😀 \u{202e}\u{200b}\u{feff}",
  "__proto__": ["polluted": true],
  "constructor": ["prototype": [:]],
  "": ["": ""],
  "a'];CANARY;x['": 1,
  "k\"ey\n${x}#{y}": [NSNull(), true, ["z": []]],
  "at": "@/etc/passwd",
  "dash": "-n",
  "bang": "!! !x"
] as [String : Any]

let postData = JSONSerialization.data(withJSONObject: parameters, options: [])

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
