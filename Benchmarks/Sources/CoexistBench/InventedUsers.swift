import Glibc

/// A PowerShell XML file as `Get-MgUser | Select-Object … | Export-Clixml` writes it, of people who do not exist.
struct InventedUsers {
    let count: Int

    func write(to path: String) throws {
        guard let file = fopen(path, "w") else { throw BenchmarkFailure("\(path) cannot be written.") }
        fputs("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n", file)
        for number in 0..<count { fputs(object(number), file) }
        fputs("</Objs>\n", file)
        let failed = ferror(file) != 0
        guard fclose(file) == 0, !failed else { throw BenchmarkFailure("\(path) cannot be written.") }
    }

    private func object(_ number: Int) -> String {
        let digits = String(number)
        let id = "5f3c2a10-0000-4000-8000-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        let reference = number * 3
        let types =
            number == 0
            ? "<TN RefId=\"0\"><T>Selected.Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser</T><T>System.Object</T></TN>" : "<TNRef RefId=\"0\" />"
        let listTypes = number == 0 ? "<TN RefId=\"1\"><T>System.Object[]</T><T>System.Array</T><T>System.Object</T></TN>" : "<TNRef RefId=\"1\" />"
        return """
              <Obj RefId="\(reference)">
                \(types)
                <MS>
                  <S N="Id">\(id)</S>
                  <S N="UserPrincipalName">user\(digits)@contoso.com</S>
                  <S N="DisplayName">Invented &amp; Named \(digits)</S>
                  <S N="Department">Department \(number % 40)</S>
                  <S N="UserType">Member</S>
                  <B N="AccountEnabled">true</B>
                  <DT N="CreatedDateTime">2024-03-18T09:14:33Z</DT>
                  <Obj N="AssignedLicenses" RefId="\(reference + 1)">
                    \(listTypes)
                    <LST>
                      <Obj RefId="\(reference + 2)">
                        <MS>
                          <S N="SkuId">efccb6f7-5641-4e0e-bd10-b4976e1bf68e</S>
                          <Nil N="DisabledPlans" />
                        </MS>
                      </Obj>
                    </LST>
                  </Obj>
                </MS>
              </Obj>

            """
    }
}
