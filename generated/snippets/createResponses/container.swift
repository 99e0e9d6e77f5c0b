import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Draw a chart of the species in birds.csv.",
  "tools": [
    [
      "type": "openrouter:shell",
      "parameters": ["environment": [
          "type": "container_reference",
          "container_id": "bird-count",
          "file_ids": ["or_file_2Kd81"],
          "network_policy": [
            "type": "allowlist",
            "allowed_domains": ["pypi.org", "*.pythonhosted.org"]
          ]
        ]]
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
