import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

guard let apiKey = ProcessInfo.processInfo.environment["OPENROUTER_API_KEY"], !apiKey.isEmpty else {
  fail("OPENROUTER_API_KEY is not set")
}

let body = """
  {
    "model": "openai/gpt-4o-mini",
    "input": "Tell me of the tides in three sentences.",
    "stream": true
  }
  """

do {
  var request = URLRequest(url: URL(string: "https://openrouter.ai/api/v1/responses")!)
  request.httpMethod = "POST"
  request.timeoutInterval = 60  // between two chunks
  request.setValue("text/event-stream", forHTTPHeaderField: "Accept")
  request.setValue("Bearer \(apiKey)", forHTTPHeaderField: "Authorization")
  request.setValue("application/json", forHTTPHeaderField: "Content-Type")
  request.httpBody = Data(body.utf8)

  let (chunks, continuation) = AsyncThrowingStream<Data, any Error>.makeStream()
  let receiver = Receiver(continuation)
  let session = URLSession(configuration: .default, delegate: receiver, delegateQueue: nil)
  let task = session.dataTask(with: request)
  task.resume()

  var parser = EventParser()
  var errorBody = Data()
  for try await chunk in chunks {
    guard isSuccess(task) else {
      errorBody += chunk
      continue
    }
    for data in parser.events(in: chunk) {
      let event = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
      switch event?["type"] as? String {
      case "response.output_text.delta":
        show(event?["delta"] as? String ?? "")
      case "response.failed", "error":
        fail("Stream failed: \(data)")
      case "response.completed", "response.incomplete":
        show("\n")
        exit(0)
      default:
        break
      }
    }
  }
  guard isSuccess(task) else {
    fail("HTTP \(status(of: task)): \(String(decoding: errorBody, as: UTF8.self))")
  }
  fail("Stream ended early")
} catch {
  fail("Request failed: \(error.localizedDescription)")
}

/// Forwards received data: `URLSession.bytes(for:)` is not available on Linux.
final class Receiver: NSObject, URLSessionDataDelegate {
  let continuation: AsyncThrowingStream<Data, any Error>.Continuation

  init(_ continuation: AsyncThrowingStream<Data, any Error>.Continuation) {
    self.continuation = continuation
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    continuation.yield(data)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    continuation.finish(throwing: error)
  }
}

/// Parses an event stream (WHATWG HTML, "Event stream interpretation").
struct EventParser {
  private var line: [UInt8] = []
  private var data: [String] = []
  private var last: UInt8?

  /// Returns the data of the events that a chunk completes.
  mutating func events(in chunk: Data) -> [String] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var events: [String] = []
    for byte in chunk {
      if byte == carriageReturn || byte == lineFeed && last != carriageReturn {
        events += endLine()
      } else if byte != lineFeed {
        line.append(byte)
      }
      last = byte
    }
    return events
  }

  /// Ends the current line; an empty line completes an event.
  private mutating func endLine() -> [String] {
    defer { line = [] }
    if line.starts(with: "\u{feff}".utf8) {
      line.removeFirst(3)
    }
    if line.isEmpty {
      defer { data = [] }
      return data.isEmpty ? [] : [data.joined(separator: "\n")]
    }
    if line.starts(with: "data:".utf8) || line.elementsEqual("data".utf8) {
      let value = line.dropFirst(5)
      let isPadded = value.first == UInt8(ascii: " ")
      data.append(String(decoding: isPadded ? value.dropFirst() : value, as: UTF8.self))
    }
    return []
  }
}

func status(of task: URLSessionTask) -> Int {
  (task.response as? HTTPURLResponse)?.statusCode ?? 0
}

func isSuccess(_ task: URLSessionTask) -> Bool {
  (200..<300).contains(status(of: task))
}

/// Prints without buffering.
func show(_ text: String) {
  FileHandle.standardOutput.write(Data(text.utf8))
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  exit(1)
}
