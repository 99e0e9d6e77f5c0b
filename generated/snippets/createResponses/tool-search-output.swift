import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "openai/gpt-5-mini",
  "input": [
    [
      "role": "user",
      "content": "Is a berth free in Tobermory?"
    ],
    [
      "type": "tool_search_call",
      "id": "tsc_01",
      "call_id": "call_1",
      "execution": "client",
      "arguments": ["query": "free berth"],
      "status": "completed"
    ],
    [
      "type": "tool_search_output",
      "call_id": "call_1",
      "execution": "client",
      "status": "completed",
      "tools": [
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
        ]
      ]
    ]
  ],
  "tools": [
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
