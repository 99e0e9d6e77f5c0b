import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "meta-llama/llama-3.3-70b-instruct",
  "models": ["meta-llama/llama-3.3-70b-instruct", "mistralai/mistral-small-3.2-24b-instruct"],
  "input": "Say hello.",
  "provider": [
    "order": ["Groq", "Together"],
    "allow_fallbacks": true,
    "data_collection": "deny",
    "zdr": true,
    "sort": [
      "by": "throughput",
      "partition": "none"
    ],
    "max_price": [
      "prompt": "1",
      "completion": "2"
    ]
  ],
  "metadata": ["team": "harbour"]
] as [String : Any]

let postData = JSONSerialization.data(withJSONObject: parameters, options: [])

let request = NSMutableURLRequest(url: NSURL(string: "https://openrouter.ai/api/v1/responses")! as URL,
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
