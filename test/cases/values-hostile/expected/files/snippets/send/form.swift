import Foundation

let headers = ["Content-Type": "application/x-www-form-urlencoded"]

let postData = NSMutableData(data: "quotes=%27%22%60".data(using: String.Encoding.utf8)!)
postData.append("&backslash=%5C%27+%5C%22+%5C%5C+%5Cn".data(using: String.Encoding.utf8)!)
postData.append("&lines=a%0Ab%0D%0Ac%E2%80%A8d%E2%80%A9e%C2%85f".data(using: String.Encoding.utf8)!)
postData.append("&controls=%01%07%1B%5B31m%7F%C2%80".data(using: String.Encoding.utf8)!)
postData.append("&interpolation=%23%7B%60touch+CANARY%60%7D+%23%24x+%23%40y+%24%7BCANARY%7D+%5C%28CANARY%29+%7B%24x%7D+%24%28touch+CANARY%29+%60touch+CANARY%60+%25s+%25n".data(using: String.Encoding.utf8)!)
postData.append("&comments=*%2F+CANARY+%2F*+%3F%3E+%3C%2Fscript%3E+%3C%21--+--%3E+%2F%2F+%23+%3Dend".data(using: String.Encoding.utf8)!)
postData.append("&unicode=%5Cu0022+%5Cu000a+%C3%A9+%E6%97%A5%E6%9C%AC+%F0%9F%98%80+%E2%80%AE%E2%80%8B%EF%BB%BF".data(using: String.Encoding.utf8)!)
postData.append("&at=%40%2Fetc%2Fpasswd".data(using: String.Encoding.utf8)!)
postData.append("&dash=-n".data(using: String.Encoding.utf8)!)
postData.append("&bang=%21%21+%21x".data(using: String.Encoding.utf8)!)

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
