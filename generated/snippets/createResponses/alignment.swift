import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "openai/gpt-5-mini",
  "instructions": "You are the support agent of a ferry company.",
  "input": "My ferry was cancelled. Do I get my money back?",
  "plugins": [
    [
      "id": "alignment",
      "rules": [
        [
          "rule": "Do not promise a refund.",
          "watch": ["content"]
        ],
        [
          "rule": "Cancel bookings only if the customer confirms.",
          "watch": ["tool_calls"]
        ]
      ],
      "mode": "enforce",
      "threshold": 0.8,
      "max_retries": 1
    ]
  ]
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
