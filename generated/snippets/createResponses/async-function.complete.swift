import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

guard let apiKey = ProcessInfo.processInfo.environment["OPENROUTER_API_KEY"], !apiKey.isEmpty else {
  fail("OPENROUTER_API_KEY is not set")
}

let body = #"""
  {
    "model": "openai/gpt-6-astra",
    "input": [
      {
        "role": "user",
        "content": "Compute the forecast for the Minch. What should I check on my boat?"
      },
      {
        "type": "function_call",
        "id": "fc_01",
        "call_id": "call_1",
        "name": "run_forecast",
        "arguments": "{\"region\":\"Minch\"}",
        "status": "completed",
        "async": true
      },
      {
        "role": "assistant",
        "content": "The forecast is being computed. Check the sails and the radio."
      },
      {
        "type": "function_call_output",
        "call_id": "call_1",
        "output": "{\"wind_knots\":31}"
      },
      {
        "type": "configuration_update",
        "reasoning": {
          "effort": "high"
        }
      },
      {
        "role": "user",
        "content": "Can I cross tomorrow?"
      }
    ],
    "tools": [
      {
        "type": "function",
        "name": "run_forecast",
        "description": "Compute the weather forecast for a region, in about ten minutes",
        "parameters": {
          "type": "object",
          "properties": {
            "region": {
              "type": "string"
            }
          },
          "required": [
            "region"
          ],
          "additionalProperties": false
        },
        "output_schema": {
          "type": "object",
          "properties": {
            "wind_knots": {
              "type": "number"
            }
          },
          "required": [
            "wind_knots"
          ]
        },
        "async": true
      }
    ],
    "reasoning": {
      "effort": "low"
    }
  }
  """#

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
