import ExportReading
import TenantModel
import YAMLReading

/// Who does the rollout, and what its documents are made from.
extension ProjectValues {
    /// Fills in people, signatures, use cases, prices and the size of documents.
    func fillProject(_ settings: inout ProjectSettings) {
        let project = root["project"]
        settings.evaluationStarted = root["facts"]?["evaluationStarted"]?.moment()
        settings.pushCertificateExpiry = root["facts"]?["apns"]?["expires"]?.moment()
        settings.pushAppleID = root["facts"]?["apns"]?["appleId"]?.filledText
        settings.pushTopic = root["facts"]?["apns"]?["topic"]?.filledText
        settings.cloud = root["facts"]?["cloud"]?.text.flatMap(GraphCloud.init(rawValue:))
        settings.mdmUserScope = root["facts"]?["mdmUserScope"]?.text.flatMap(EnrollmentScope.init(rawValue:))
        settings.mamUserScope = root["facts"]?["mamUserScope"]?.text.flatMap(EnrollmentScope.init(rawValue:))
        settings.allowsUnlicensedAdmins = root["facts"]?["unlicensedAdminsAllowed"]?.flag
        settings.sponsor = project?["sponsor"]?.filledText
        settings.people = (project?["people"]?.entries ?? []).map { entry in
            ProjectPerson(
                role: entry.key, name: entry.value["name"]?.filledText, mail: entry.value["mail"]?.filledText, phone: entry.value["phone"]?.filledText)
        }
        settings.projectOperator = project?["operator"]?.text.flatMap(ProjectOperator.init(rawValue:))
        settings.supportCases = project?["supportCases"]?.textsByName ?? [:]
        settings.acknowledgements = project?["acknowledgements"]?.texts ?? []
        settings.personalDevices = project?["byod"]?.text.flatMap(PersonalDevices.init(rawValue:))
        settings.useCases = (root["useCases"]?.items ?? []).compactMap(useCase)
        settings.documentSize = root["documents"]?.text.flatMap(DocumentSize.init(rawValue:))
        let prices = (root["licenses"]?["prices"]?.entries ?? []).compactMap { entry in price(entry.value).map { (entry.key, $0) } }
        settings.licensePrices = Dictionary(prices, uniquingKeysWith: { first, _ in first })
    }

    private func useCase(_ node: YAMLNode) -> UseCaseSettings? {
        var useCase = UseCaseSettings()
        useCase.useCase = node["useCase"]?.filledText ?? ""
        useCase.subUseCase = node["subUseCase"]?.filledText ?? ""
        useCase.groups = node["groups"]?.texts ?? []
        let platforms = (node["platforms"]?.values ?? []).compactMap(\.text)
        useCase.platforms = Platform.allCases.filter { $0 != .unknown && $0 != .other && platforms.contains($0.name) }
        useCase.apps = node["apps"]?.texts ?? []
        useCase.profiles = node["profiles"]?.texts ?? []
        return useCase == UseCaseSettings() ? nil : useCase
    }

    /// Nil without an amount; a price that does not say for how long is for a month.
    private func price(_ node: YAMLNode) -> LicensePrice? {
        guard let amount = node["amount"]?.amount(.amount), amount <= 1e12 else { return nil }
        let per = node["per"]?.text.flatMap(LicensePrice.Period.init(rawValue:)) ?? .month
        return LicensePrice(cents: Int((amount * 100).rounded()), currency: node["currency"]?.filledText ?? "", per: per)
    }
}
