import Foundation
import Glibc

/// One HTTP request to a port of this machine. The driver's answers have heads that Foundation's own client on Linux does not take.
enum LocalHTTP {
    /// Sends a request and waits for all of the answer.
    static func send(_ method: String, _ path: String, port: Int, body: Data) throws -> (status: Int, body: Data) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let connected = withUnsafeBytes(of: &address) {
            connect(descriptor, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count))
        }
        guard connected == 0 else { throw failure("connect", path) }

        var head = "\(method) /\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
        let request = Array(head.utf8) + body
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw failure("send", path) }
            sent += count
        }
        return try answer(descriptor, path)
    }

    /// The driver leaves the connection open, so the head says how long the answer is.
    private static func answer(_ descriptor: Int32, _ path: String) throws -> (status: Int, body: Data) {
        var answer = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { throw failure("receive", path) }
            answer.append(contentsOf: buffer[..<count])
            guard let end = answer.firstRange(of: Data("\r\n\r\n".utf8)) else { continue }
            let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self)
            guard let status = head.firstMatch(of: /^HTTP\/1.1 (\d+)/), let length = head.firstMatch(of: /Content-Length: *(\d+)/) else {
                throw WebDriver.Failure(description: "\(path): \(head)")
            }
            let body = answer[end.upperBound...]
            if body.count >= Int(length.1) ?? 0 { return (Int(status.1) ?? 0, Data(body)) }
        }
    }

    private static func failure(_ what: String, _ path: String) -> WebDriver.Failure {
        WebDriver.Failure(description: "\(path): \(what): \(String(cString: strerror(errno)))")
    }
}
