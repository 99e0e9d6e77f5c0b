import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

guard let apiKey = ProcessInfo.processInfo.environment["OPENROUTER_API_KEY"], !apiKey.isEmpty else {
  fail("OPENROUTER_API_KEY is not set")
}

let body = """
  {
    "model": "google/gemini-2.5-flash-image",
    "input": "Draw a seal on a rock.",
    "modalities": [
      "text",
      "image"
    ],
    "image_config": {
      "aspect_ratio": "16:9"
    }
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
