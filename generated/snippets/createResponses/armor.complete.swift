import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

guard let apiKey = ProcessInfo.processInfo.environment["OPENROUTER_API_KEY"], !apiKey.isEmpty else {
  fail("OPENROUTER_API_KEY is not set")
}

let body = """
  {
    "model": "anthropic/claude-sonnet-4.5",
    "input": "Free some space on the backup server.",
    "tools": [
      {
        "type": "function",
        "name": "delete_backups",
        "description": "Delete the backups created before a date",
        "parameters": {
          "type": "object",
          "properties": {
            "before": {
              "type": "string",
              "format": "date"
            }
          },
          "required": [
            "before"
          ],
          "additionalProperties": false
        }
      }
    ],
    "plugins": [
      {
        "id": "armor",
        "output_mode": "custom_item",
        "classifier_context": {
          "v": 1,
          "auto_mode": {
            "hard_deny": [
              "Deletes every backup."
            ],
            "soft_deny": [
              {
                "id": "recent",
                "name": "Recent backups",
                "instructions": "Deletes backups of the last 30 days.",
                "threshold": 0.6
              }
            ],
            "allow": [
              {
                "id": "list",
                "instructions": "Only lists backups."
              }
            ],
            "environment": [
              "Date: 2026-10-26",
              {
                "name": "Server",
                "value": "production"
              }
            ]
          }
        }
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
