"""School of Fine Art: education products, shared iPads, one device enrollment manager, files as old and re-saved as schools have them."""

from .formats import (ENTRA_DEVICES, G2, INVENTORY, MDM_NAMES, csv_file, entra_portal_device, inventory_row, m365_user_g2, managed_device)
from .keyed import Keyed, us_culture
from .people import Devices, License, People
from .tenant import AS_OF, Tenant

README = """# School of Fine Art (synthetic)

About 120 teachers, students and rooms. Nobody and nothing here is real.

| file | what it is |
|---|---|
| `users_18_11_2026 08_40_02.csv` | Microsoft 365 Active users, layout G2 (alphabetical): product names under `License assignment details`, `Licenses` empty in every row |
| `exportDevice_2026-11-18.csv` | Entra portal, en-US dates, "Azure AD" join types, owners as addresses |
| `DevicesWithInventory (saved by Excel).txt` | Intune inventory, UTF-16LE with BOM, tab-delimited |
| `shared-and-dem-devices.csv` | `Get-MgDeviceManagementManagedDevice \\| Select-Object … \\| Export-Csv` of Windows PowerShell 5.1, with its `#TYPE` line: the enrollment types |

What it shows

- **Names only**: everything is presumed. `Microsoft 365 A3 for Faculty` and `Intune for Education` bring Intune, `Office 365 A1 …` does not; two people
  hold a Polish product name that no table knows.
- **Shared iPads** (`appleBulkWithoutUser`): eighteen with the zero GUID as Entra id (they are eighteen devices, not one), four with an Entra row.
- **`ipad.setup@fineartschool.net`** is a device enrollment manager with a Microsoft 365 A3 license and 40 iPads: one license moves them all, which Microsoft
  does not document (confidence low, never in a pilot).
- **Teams Rooms**: Rooms Pro brings Intune and the room's panel switches; Rooms Basic does not.
- Education products with Intune mean a conversation with Microsoft support first (AUT-04; the case number is preparation).

Verdict: `cannotConclude` (no policies read, nobody said who is meant to move).
"""

SELECTED = ("Id AzureAdDeviceId DeviceName ManagementAgent DeviceEnrollmentType EnrollmentProfileName ManagementState SerialNumber UserId "
            "UserPrincipalName LastSyncDateTime").split()


def build():
    keyed = Keyed("SchoolOfFineArt")
    people, devices = People(keyed, "fineartschool.net"), Devices(keyed)

    def group(key, count, department, skus, outcome, entitlement, platform, **facts):
        confidence = facts.pop("confidence", "medium" if platform or outcome == "cannotTell" else "high")
        for n in range(count):
            person = people.add(f"{key}{n}", department=department, licenses=[License(sku) for sku in skus],
                                expect={"outcome": outcome, "entitlement": entitlement, "confidence": confidence}, **facts)
            if platform:
                devices.add(f"{key}{n}", person, platform, files={"portal", "inventory"},
                            expect={"outcome": outcome, "authority": "basicMobility", "confidence": confidence})

    now, later, none = "switchesAtEnablement", "switchesWithLicense", "noManagedDevice"
    group("facultyA3", 25, "Faculty", ["M365EDU_A3_FACULTY"], now, "yes", "iOS")
    group("facultyA5", 8, "Faculty", ["M365EDU_A5_FACULTY"], now, "yes", "macOS")
    group("facultyA1", 10, "Faculty", ["STANDARDWOFFPACK_FACULTY"], later, "no", "iPadOS")
    group("office", 6, "Administration", ["ENTERPRISEPACKPLUS_FACULTY"], later, "no", "Windows")
    group("studentA1", 20, "Students", ["STANDARDWOFFPACK_STUDENT"], later, "no", "Android")
    group("studentIdle", 10, "Students", ["STANDARDWOFFPACK_STUDENT"], none, "no", None)
    group("studentA3", 10, "Students", ["M365EDU_A3_STUDENT"], now, "yes", "iPadOS")
    group("studentA3Idle", 10, "Students", ["M365EDU_A3_STUDENT"], none, "yes", None)
    group("studentBenefit", 8, "Students", ["M365EDU_A3_STUUSEBNFT"], now, "yes", "Android")
    group("studentIntune", 6, "Students", ["STANDARDWOFFPACK_STUDENT", "INTUNE_EDU"], now, "yes", "iPadOS",
          title="Intune for Education beside Office 365 A1")
    group("polish", 2, "Faculty", [], "cannotTell", "unknown", "iOS", confidence="low", culture="pl", title="Localized product name",
          license_text="Office 365 A1 dla nauczycieli lub wykładowców")
    for n, (sku, outcome, entitlement) in enumerate((("Microsoft_Teams_Rooms_Pro", now, "yes"), ("Microsoft_Teams_Rooms_Pro", now, "yes"),
                                                     ("Microsoft_Teams_Rooms_Basic", later, "no"),
                                                     ("Microsoft_Teams_Rooms_Basic", later, "no"))):
        group(f"room{n}-", 1, "Rooms", [sku], outcome, entitlement, "Android", title="Teams Rooms resource account", prefix=f"room{n + 1}",
              display=f"Studio {n + 1}")
    for n in range(2):
        people.add(f"gone{n}", department="Students", licenses=[License("STANDARDWOFFPACK_STUDENT")], title="Soft-deleted",
                   deleted=keyed.days_ago(f"gone{n}", 9 + n))

    dem = people.add("dem", department="IT", title="DEV-03 device enrollment manager", prefix="ipad.setup", display="iPad Setup",
                     licenses=[License("M365EDU_A3_FACULTY")], expect={"outcome": now, "entitlement": "yes", "confidence": "low"})
    for n in range(40):
        devices.add(f"dem{n}", dem, "iPadOS", name=f"Drawing Room iPad {n + 1:02}", ownership="corporate",
                    enrollment_type="deviceEnrollmentManager",
                    files={"portal", "inventory", "types"}, expect={"outcome": now, "authority": "basicMobility", "confidence": "low"})
    for n in range(18):
        devices.add(f"shared{n}", None, "iPadOS", in_entra=False, name=f"Shared iPad {n + 1:02}", ownership="corporate",
                    enrollment_type="appleBulkWithoutUser",
                    enrollment_profile="Shared iPads", files={"inventory", "types"},
                    expect={"outcome": "notMigrated", "authority": "basicMobility", "confidence": "low"})
    for n in range(4):
        devices.add(f"library{n}", None, "iPadOS", name=f"Library iPad {n + 1}", ownership="corporate",
                    enrollment_type="appleBulkWithoutUser",
                    enrollment_profile="Shared iPads", files={"portal", "inventory", "types"},
                    expect={"outcome": "notMigrated", "authority": "basicMobility", "confidence": "medium"})

    def selected(device):
        record = managed_device(device, pascal=True, beta=False) | {"LastSyncDateTime": us_culture(device.last_check_in)}
        return {column: record[column] for column in SELECTED}

    def having(tag):
        return [device for device in devices.all if tag in device.files]

    names = MDM_NAMES | {"office365": "Office 365 Mobile Device Management"}
    files = [
        csv_file("users_18_11_2026 08_40_02.csv", "m365.users.g2", G2, [m365_user_g2(p) for p in people.all]),
        csv_file("exportDevice_2026-11-18.csv", "entra.portal", ENTRA_DEVICES,
                 [entra_portal_device(d, time=us_culture, owners="addressAndName", join="old", mdm_names=names) for d in having("portal")]),
        csv_file("DevicesWithInventory (saved by Excel).txt", "intune.inventory", INVENTORY,
                 [inventory_row(d, keyed) for d in having("inventory")],
                 delimiter="\t", encoding="utf-16le"),
        csv_file("shared-and-dem-devices.csv", "intune.graph", SELECTED, [selected(d) for d in having("types")], bom=False, quote_all=True,
                 first_line="#TYPE Selected.Microsoft.Graph.PowerShell.Models.MicrosoftGraphManagedDevice"),
    ]
    config = {"asOf": AS_OF, "tenant": {"name": "School of Fine Art", "id": keyed.guid("tenant"),
                                        "domains": ["fineartschool.net", "fineartschool.onmicrosoft.com"]},
              "dem": ["ipad.setup@fineartschool.net"]}
    findings = {("LIC-02", "high"): 25 + 8 + 10 + 8 + 6 + 2 + 1, ("LIC-13", "medium"): 2, ("DEV-01", "high"): 22, ("DEV-03", "high"): 40,
                ("DAT-09", "high"): 2}
    return Tenant("SchoolOfFineArt", people.all, devices.all, files, config, README, findings, "cannotConclude",
                  ("office365", "inferred", "off"))
