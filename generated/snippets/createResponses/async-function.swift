import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "openai/gpt-6-astra",
  "input": [
    [
      "role": "user",
      "content": "Compute the forecast for the Minch. What should I check on my boat?"
    ],
    [
      "type": "function_call",
      "id": "fc_01",
      "call_id": "call_1",
      "name": "run_forecast",
      "arguments": "{\"region\":\"Minch\"}",
      "status": "completed",
      "async": true
    ],
    [
      "role": "assistant",
      "content": "The forecast is being computed. Check the sails and the radio."
    ],
    [
      "type": "function_call_output",
      "call_id": "call_1",
      "output": "{\"wind_knots\":31}"
    ],
    [
      "type": "configuration_update",
      "reasoning": ["effort": "high"]
    ],
    [
      "role": "user",
      "content": "Can I cross tomorrow?"
    ]
  ],
  "tools": [
    [
      "type": "function",
      "name": "run_forecast",
      "description": "Compute the weather forecast for a region, in about ten minutes",
      "parameters": [
        "type": "object",
        "properties": ["region": ["type": "string"]],
        "required": ["region"],
        "additionalProperties": false
      ],
      "output_schema": [
        "type": "object",
        "properties": ["wind_knots": ["type": "number"]],
        "required": ["wind_knots"]
      ],
      "async": true
    ]
  ],
  "reasoning": ["effort": "low"]
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
