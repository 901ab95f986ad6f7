"""Fabrikam: thirty people, three portal exports, day one."""

from .formats import (ENTRA_DEVICES, G3, INVENTORY, csv_file, entra_portal_device, inventory_row, m365_user, zipped)
from .keyed import Keyed, iso
from .people import Devices, License, People
from .tenant import AS_OF, Tenant

README = """# Fabrikam (synthetic)

The day-one folder of a small company: exactly the three files that an administrator can download without PowerShell.
All people, devices and ids are invented.

| file | from |
|---|---|
| `users_11_18_2026 9_02_11 AM.csv` | Microsoft 365 admin center › Active users › Export users (G3: UTF-8 with BOM, CRLF) |
| `exportDevice_2026-11-18.csv` | Entra › Devices › Download devices |
| `DevicesWithInventory_….zip` | Intune › All devices › Export, as downloaded (53 columns) |

What it shows

- Who switches can be answered, but only *presumed*: portal exports know product names, no service plans. Confidence is never high.
- `Enterprise Mobility + Security E3+Office 365 E3` is two products: a name with ` + ` inside must not be split.
- One localized product name (`Microsoft 365 Empresa Estándar`) is in no table: that user is `cannotTell`, never "no".
- Two iPads without user (zero GUID as Entra device id) are two devices, suspected `notMigrated`.
- One phone has been silent since summer; one device is registered only; two people have no device.
- Nobody said who is meant to move, so rules about unintended switches are not evaluated. Verdict: `cannotConclude`.

Try: `coexist preflight SampleData/Fabrikam`
"""


def build():
    keyed = Keyed("Fabrikam")
    people, devices = People(keyed, "fabrikam.com"), Devices(keyed)

    def person(key, count, department, skus, outcome, entitlement, confidence, platforms=("iOS",), **facts):
        for number in range(count):
            expect = {"outcome": outcome, "entitlement": entitlement, "confidence": confidence}
            someone = people.add(f"{key}{number}", department=department, licenses=[License(sku) for sku in skus], expect=expect, **facts)
            for platform in platforms if isinstance(platforms, tuple) else ():
                devices.add(f"{key}{number}/{platform}", someone, platform, expect={
                    "outcome": outcome, "authority": "basicMobility", "confidence": confidence if outcome != "cannotTell" else "low"})

    person("premium", 7, "Sales", ["SPB"], "switchesAtEnablement", "yes", "medium", ("iOS",))
    person("premiumTwo", 2, "Management", ["SPB", "FLOW_FREE"], "switchesAtEnablement", "yes", "medium", ("iOS", "iPadOS"),
           title="Managing Director")
    person("suite", 2, "Finance", ["EMS", "ENTERPRISEPACK"], "switchesAtEnablement", "yes", "medium", ("Android",),
           title="EMS E3 beside Office 365 E3")
    person("standard", 9, "Operations", ["O365_BUSINESS_PREMIUM"], "switchesWithLicense", "no", "medium", ("Android",))
    person("basic", 3, "Warehouse", ["O365_BUSINESS_ESSENTIALS"], "switchesWithLicense", "no", "medium", ("iOS",))
    person("localized", 1, "Sales", [], "cannotTell", "unknown", "low", ("iOS",), title="Localized product name",
           license_text="Microsoft 365 Empresa Estándar", culture="es")
    person("noDevice", 2, "Operations", ["O365_BUSINESS_PREMIUM"], "noManagedDevice", "no", "high", None)
    person("noDevicePremium", 1, "Management", ["SPB"], "noManagedDevice", "yes", "high", None)
    person("unlicensed", 1, "External", [], "noManagedDevice", "no", "high", None, title="Mailbox without license")

    registered = people.add("registered", department="Operations", title="Personal phone, registered only",
                            licenses=[License("O365_BUSINESS_PREMIUM")],
                            expect={"outcome": "noManagedDevice", "entitlement": "no", "confidence": "medium"})
    devices.add("registered/phone", registered, "Android", in_intune=False, mdm="none", managed=None,
                expect={"outcome": "notManaged", "authority": "none", "confidence": "high"})
    stale = people.add("stale", department="Sales", title="Phone in a drawer", licenses=[License("SPB")],
                       expect={"outcome": "switchesAtEnablement", "entitlement": "yes", "confidence": "medium"})
    devices.add("stale/phone", stale, "Android", days=117, expect={"outcome": "switchesAtEnablement", "confidence": "medium"})
    for number in range(2):
        devices.add(f"kiosk{number}", None, "iPadOS", in_entra=False, name=f"Reception iPad {number + 1}", ownership="corporate",
                    expect={"outcome": "notMigrated", "authority": "basicMobility", "confidence": "low"})

    stem = f"DevicesWithInventory_{keyed.guid('inventory')}"
    files = [
        csv_file("users_11_18_2026 9_02_11 AM.csv", "m365.users.g3", G3, [m365_user(p) for p in people.all]),
        csv_file("exportDevice_2026-11-18.csv", "entra.portal", ENTRA_DEVICES,
                 [entra_portal_device(d, time=iso) for d in devices.all if d.entra_id]),
        zipped(f"{stem}.zip", csv_file(f"{stem}.csv", "intune.inventory", INVENTORY,
                                       [inventory_row(d, keyed) for d in devices.all if d.intune_id])),
    ]
    config = {"asOf": AS_OF, "tenant": {"name": "Fabrikam", "id": keyed.guid("tenant"),
                                        "domains": ["fabrikam.com", "fabrikam.onmicrosoft.com"]}}
    findings = {("LIC-02", "high"): 12, ("DEV-01", "high"): 2, ("DEV-04", "medium"): 1, ("DEV-05", "medium"): 1, ("DAT-09", "high"): 1}
    return Tenant("Fabrikam", people.all, devices.all, files, config, README, findings, "cannotConclude", ("office365", "inferred", "off"))
