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
      "content": [
        [
          "type": "input_text",
          "text": "The sailing directions of the Hebrides: …",
          "prompt_cache_breakpoint": [
            "mode": "explicit",
            "ttl": "12h"
          ]
        ],
        [
          "type": "input_text",
          "text": "Where can I anchor in a north wind?"
        ]
      ]
    ]
  ],
  "prompt_cache_key": "sailing-directions",
  "prompt_cache_options": [
    "mode": "explicit",
    "ttl": "30m"
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
