import Foundation
import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

/// What people read in the admin centers stands where the documents speak of it.
struct StatedFactsTests {
    private static func infrastructure(_ change: @escaping (inout ProjectSettings) -> Void) throws -> String {
        let sample = try PlanSample(.contoso, change: change)
        let text = try sample.markdown(sample.rollout())
        return try #require(text.components(separatedBy: "\n## Infrastructure\n").last?.components(separatedBy: "\n## ").first)
    }

    @Test func thePushCertificateHasItsAccountAndItsTopic() throws {
        let text = try Self.infrastructure { settings in
            settings.pushAppleID = "mdm@contoso.com"
            settings.pushTopic = "com.apple.mgmt.External.0|x"
        }
        #expect(text.contains("; the account is mdm@contoso.com; the topic is com.apple.mgmt.External.0\\|x |"))
    }

    @Test func scopesAreThoseThatWereStated() throws {
        #expect(try Self.infrastructure { _ in }.contains("not evaluated: read it at Mobility (MDM and WIP) |"))
        #expect(try Self.infrastructure { $0.mdmUserScope = EnrollmentScope.none }.contains("as stated: MDM none, MAM not stated |"))
        let both = try Self.infrastructure { settings in
            settings.mdmUserScope = .all
            settings.mamUserScope = .some
        }
        #expect(both.contains("as stated: MDM all, MAM some: look for people in both |"))
    }

    @Test(arguments: [(true, "as stated: allowed |"), (false, "as stated: not allowed; who presses Add needs a license |")])
    func administratorsWithoutALicenseAreMentionedWhenStated(_ isAllowed: Bool, _ says: String) throws {
        let text = try Self.infrastructure { $0.allowsUnlicensedAdmins = isAllowed }
        #expect(text.contains("| Administrators without a license |") && text.contains(says))
        #expect(try !Self.infrastructure { _ in }.contains("Administrators without a license"))
    }

    @Test(arguments: [
        (GraphCloud?.none, " "), (.gcc, " "), (.gccHigh, " -Environment USGov "), (.dod, " -Environment USGovDoD "), (.china, " -Environment China "),
    ])
    func theLicenseScriptSignsInToTheTenantsCloud(_ cloud: GraphCloud?, _ words: String) throws {
        let sample = try PlanSample(.contoso) { $0.cloud = cloud }
        let script = try LicenseScript(sample.store).file(sample.plan, sample.assessment.decisions)
        #expect(String(decoding: try script.bytes(), as: UTF8.self).contains("\nConnect-MgGraph -NoWelcome\(words)-Scopes Group"))
    }
}
