import Foundation

/// Headless Chromium, driven by the tests one after the other.
actor Browser {
    /// The browser of the running suite.
    @TaskLocal static var shared: Browser?

    private let process: DriverProcess
    private let driver: WebDriver
    private let session: String

    /// Starts driver and browser.
    init() throws {
        guard let program = BrowserPrograms.driver, let chromium = BrowserPrograms.browser, BrowserPrograms.areThere else {
            throw WebDriver.Failure(description: "chromium, chromedriver, pdftotext or axe-core is missing; Scripts/install-browser brings them")
        }
        process = try DriverProcess(program)
        driver = WebDriver(port: process.port)
        // Chromium's own sandbox needs rights that containers do not give; the pages are ours.
        let options = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en-US", "--window-size=1280,900"]
        let capabilities: [String: Any] = [
            "browserName": "chrome", "goog:chromeOptions": ["binary": chromium, "args": options],
            "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
        ]
        let value = try driver.send("POST", "session", ["capabilities": ["alwaysMatch": capabilities]]) as? [String: Any]
        guard let session = value?["sessionId"] as? String else { throw WebDriver.Failure(description: "no session") }
        self.session = session
    }

    /// Ends browser and driver.
    func stop() {
        _ = try? driver.send("DELETE", "session/\(session)")
        process.stop()
    }

    /// Opens a page, with nothing left of what was set for the one before.
    func open(_ address: String) throws {
        try command("Emulation.setEmulatedMedia", ["media": "", "features": [String]()])
        try command("Emulation.clearDeviceMetricsOverride")
        try command("Emulation.setScriptExecutionDisabled", ["value": false])
        // An empty page between, so that an address that differs only behind its # is loaded too.
        try navigate("about:blank")
        _ = try logs()
        try navigate(address)
    }

    /// Goes to an address.
    func navigate(_ address: String) throws { _ = try send("POST", "url", ["url": address]) }

    /// Runs statements in the page.
    func run(_ script: String) throws { _ = try execute(script) }

    /// Runs statements in the page; `return` hands a value out.
    func run<Value: Sendable>(_ script: String, as type: Value.Type) throws -> Value {
        let value = try execute(script)
        if let value = value as? Value { return value }
        throw WebDriver.Failure(description: "\(value) is no \(type): \(script)")
    }

    private func execute(_ script: String) throws -> Any {
        try send("POST", "execute/sync", ["script": "return (async () => { \(script) })()", "args": [Any]()])
    }

    /// Runs a command of the DevTools protocol.
    func command(_ name: String, _ parameters: [String: any Sendable] = [:]) throws { _ = try answer(name, parameters) }

    private func answer(_ name: String, _ parameters: [String: Any]) throws -> [String: Any] {
        try send("POST", "goog/cdp/execute", ["cmd": name, "params": parameters]) as? [String: Any] ?? [:]
    }

    /// Shows the page as another medium or in another color scheme.
    func emulate(_ medium: Medium) throws {
        let scheme = ["name": "prefers-color-scheme", "value": medium == .dark ? "dark" : "light"]
        try command("Emulation.setEmulatedMedia", ["media": medium == .print ? "print" : "screen", "features": [scheme]])
    }

    /// Makes the page's window so wide, in CSS pixels.
    func resize(width: Int, height: Int = 900) throws {
        try command("Emulation.setDeviceMetricsOverride", ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    }

    /// Presses a key where the focus is.
    func press(_ key: Key) throws {
        let events = ["keyDown", "keyUp"].map { ["type": $0, "value": key.rawValue] }
        _ = try send("POST", "actions", ["actions": [["type": "key", "id": "keyboard", "actions": events]]])
    }

    /// What the browser logged since the page was opened.
    func logs() throws -> PageLog {
        let console = try send("POST", "se/log", ["type": "browser"]) as? [[String: Any]]
        let performance = try send("POST", "se/log", ["type": "performance"]) as? [[String: Any]]
        return PageLog(console: console ?? [], performance: performance ?? [])
    }

    /// The page as a PDF on a paper.
    func printed(on paper: Paper) throws -> Data {
        let result = try answer(
            "Page.printToPDF", ["paperWidth": paper.width / 25.4, "paperHeight": paper.height / 25.4, "preferCSSPageSize": false, "printBackground": true])
        guard let text = result["data"] as? String, let data = Data(base64Encoded: text) else { throw WebDriver.Failure(description: "nothing was printed") }
        return data
    }

    private func send(_ method: String, _ path: String, _ body: [String: Any]) throws -> Any {
        try driver.send(method, "session/\(session)/\(path)", body)
    }
}
