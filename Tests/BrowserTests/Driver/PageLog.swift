import Foundation

/// What the browser logged about a page.
struct PageLog: Sendable {
    /// Errors and warnings of the console: failed scripts, refused sources, bad markup.
    let complaints: [String]
    /// Addresses that were asked for, but for data and blobs inside of the page.
    let requests: [String]

    init(console: [[String: Any]], performance: [[String: Any]]) {
        complaints = console.filter { ["SEVERE", "WARNING"].contains($0["level"] as? String) }.map { "\($0["message"] ?? "")" }
        requests = performance.compactMap { entry in
            guard let text = entry["message"] as? String,
                let event = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
                let message = event["message"] as? [String: Any], message["method"] as? String == "Network.requestWillBeSent",
                let request = (message["params"] as? [String: Any])?["request"] as? [String: Any], let address = request["url"] as? String
            else { return nil }
            return address.hasPrefix("data:") || address.hasPrefix("blob:") || address == "about:blank" ? nil : address
        }
    }
}
