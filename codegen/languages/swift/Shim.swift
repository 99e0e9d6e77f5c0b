// Compiled together with the documented Swift programs, which stay unmodified.
// On Linux, URLSession is in a separate module, which this line re-exports.
@_exported import FoundationNetworking
import Foundation

// The documented example calls data() without `try`.
enum JSONSerialization {
  static func data(withJSONObject object: Any, options: Foundation.JSONSerialization.WritingOptions) -> Data {
    return try! Foundation.JSONSerialization.data(withJSONObject: object, options: options)
  }
}

// The documented example exits right after resume(), before its request is sent.
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
