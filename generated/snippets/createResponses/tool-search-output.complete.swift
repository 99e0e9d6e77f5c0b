import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

guard let apiKey = ProcessInfo.processInfo.environment["OPENROUTER_API_KEY"], !apiKey.isEmpty else {
  fail("OPENROUTER_API_KEY is not set")
}

let body = """
  {
    "model": "openai/gpt-5-mini",
    "input": [
      {
        "role": "user",
        "content": "Is a berth free in Tobermory?"
      },
      {
        "type": "tool_search_call",
        "id": "tsc_01",
        "call_id": "call_1",
        "execution": "client",
        "arguments": {
          "query": "free berth"
        },
        "status": "completed"
      },
      {
        "type": "tool_search_output",
        "call_id": "call_1",
        "execution": "client",
        "status": "completed",
        "tools": [
          {
            "type": "function",
            "name": "find_berth",
            "description": "Find a free berth in a harbour",
            "parameters": {
              "type": "object",
              "properties": {
                "harbour": {
                  "type": "string"
                }
              },
              "required": [
                "harbour"
              ],
              "additionalProperties": false
            },
            "defer_loading": true
          }
        ]
      }
    ],
    "tools": [
      {
        "type": "function",
        "name": "find_berth",
        "description": "Find a free berth in a harbour",
        "parameters": {
          "type": "object",
          "properties": {
            "harbour": {
              "type": "string"
            }
          },
          "required": [
            "harbour"
          ],
          "additionalProperties": false
        },
        "defer_loading": true
      },
      {
        "type": "function",
        "name": "fuel_price",
        "description": "Get the price of fuel in a harbour",
        "parameters": {
          "type": "object",
          "properties": {
            "harbour": {
              "type": "string"
            }
          },
          "required": [
            "harbour"
          ],
          "additionalProperties": false
        },
        "defer_loading": true
      }
    ]
  }
  """

do {
  var request = URLRequest(url: URL(string: "https://openrouter.ai/api/v1/responses")!)
  request.httpMethod = "POST"
  request.timeoutInterval = 60
  request.setValue("Bearer \(apiKey)", forHTTPHeaderField: "Authorization")
  request.setValue("application/json", forHTTPHeaderField: "Content-Type")
  request.httpBody = Data(body.utf8)

  let (data, response) = try await URLSession.shared.data(for: request)
  let status = (response as? HTTPURLResponse)?.statusCode ?? 0
  guard (200..<300).contains(status) else {
    fail("HTTP \(status): \(String(decoding: data, as: UTF8.self))")
  }
  FileHandle.standardOutput.write(data)
} catch {
  fail("Request failed: \(error.localizedDescription)")
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  exit(1)
}
