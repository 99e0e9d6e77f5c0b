import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "mistralai/mistral-medium-3.1",
  "input": "Is a berth free in Tobermory?",
  "tools": [
    [
      "type": "openrouter:tool_search",
      "parameters": ["max_results": 3]
    ],
    [
      "type": "function",
      "name": "find_berth",
      "description": "Find a free berth in a harbour",
      "parameters": [
        "type": "object",
        "properties": ["harbour": ["type": "string"]],
        "required": ["harbour"],
        "additionalProperties": false
      ],
      "defer_loading": true
    ],
    [
      "type": "function",
      "name": "fuel_price",
      "description": "Get the price of fuel in a harbour",
      "parameters": [
        "type": "object",
        "properties": ["harbour": ["type": "string"]],
        "required": ["harbour"],
        "additionalProperties": false
      ],
      "defer_loading": true
    ]
  ],
  "deferred_tools": [
    "protocol": "v1",
    "profile": "portable",
    "validation": "runtime",
    "search": [
      "type": "bm25",
      "max_results": 3
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
