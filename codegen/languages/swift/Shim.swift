// Compiled beside the documented Swift programs, which it leaves as they are.
// On Linux the session lives in a module of its own; it is brought to the whole module here.
@_exported import FoundationNetworking
import Foundation

// The documented text calls it without `try`.
enum JSONSerialization {
  static func data(withJSONObject object: Any, options: Foundation.JSONSerialization.WritingOptions) -> Data {
    return try! Foundation.JSONSerialization.data(withJSONObject: object, options: options)
  }
}

// The documented text ends right after resume(): nothing would be sent.
func waitForTasks() {
  let end = Date().addingTimeInterval(10)
  var isBusy = true
  while isBusy && Date() < end {
    let seen = DispatchSemaphore(value: 0)
    URLSession.shared.getAllTasks { tasks in
      isBusy = !tasks.isEmpty
      seen.signal()
    }
    seen.wait()
    usleep(5_000)
  }
}
