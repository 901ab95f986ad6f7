import Foundation

/// The WebDriver protocol: commands over HTTP, JSON both ways. https://www.w3.org/TR/webdriver2/
struct WebDriver: Sendable {
    /// What the driver or the page said against a command.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let port: Int

    /// Sends a command with its parameters; the value of the answer.
    func send(_ method: String, _ path: String, _ parameters: [String: Any]? = nil) throws -> Any {
        let body = try parameters.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
        let answer = try LocalHTTP.send(method, path, port: port, body: body)
        let value = (try JSONSerialization.jsonObject(with: answer.body, options: .fragmentsAllowed) as? [String: Any])?["value"] ?? NSNull()
        guard answer.status == 200 else {
            throw Failure(description: "\(method) \(path): \((value as? [String: Any])?["message"] ?? "status \(answer.status)")")
        }
        return value
    }
}
