import Foundation

let headers = [
  "Authorization": "Bearer <token>",
  "Content-Type": "application/json"
]
let parameters = [
  "model": "anthropic/claude-sonnet-4.5",
  "input": "Free some space on the backup server.",
  "tools": [
    [
      "type": "function",
      "name": "delete_backups",
      "description": "Delete the backups created before a date",
      "parameters": [
        "type": "object",
        "properties": ["before": [
            "type": "string",
            "format": "date"
          ]],
        "required": ["before"],
        "additionalProperties": false
      ]
    ]
  ],
  "plugins": [
    [
      "id": "armor",
      "output_mode": "custom_item",
      "classifier_context": [
        "v": 1,
        "auto_mode": [
          "hard_deny": ["Deletes every backup."],
          "soft_deny": [
            [
              "id": "recent",
              "name": "Recent backups",
              "instructions": "Deletes backups of the last 30 days.",
              "threshold": 0.6
            ]
          ],
          "allow": [
            [
              "id": "list",
              "instructions": "Only lists backups."
            ]
          ],
          "environment": [
            "Date: 2026-10-26",
            [
              "name": "Server",
              "value": "production"
            ]
          ]
        ]
      ]
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
