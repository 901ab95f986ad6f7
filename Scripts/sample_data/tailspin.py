"""Tailspin: coexistence has been on for weeks, and the only user list is what an old MSOnline script left."""

from datetime import timedelta

from .formats import BMS_MSOL, ENTRA_DEVICES, MSOL_USERS, bms_msol_row, csv_file, entra_portal_device, msol_user
from .keyed import AS_OF_DAY, Keyed
from .people import Devices, License, People
from .tenant import AS_OF, Tenant

README = """# Tailspin (synthetic)

About 60 people of a toy company where somebody has added the Intune authority already. Nobody and nothing here is real.

| file | what it is |
|---|---|
| `msol-users.csv` | `Get-MsolUser`, licenses joined as `tenant:SKU;tenant:SKU`, `#TYPE` line, all cells quoted (MSOnline is retired; such files are still around) |
| `UserDeviceComplianceStatus_261119_071102.csv` | Microsoft's old Basic Mobility script: columns in no fixed order, en-US dates |
| `exportDevice_2026-11-19.csv` | Entra portal, downloaded on the morning of the as-of day |

What it shows

- Devices active in the last 30 days show both *Office 365* and *Microsoft Intune*: coexistence is inferred to be on (to be confirmed at Tenant status).
  Verdict `alreadyEnabled`: every "at enablement" reads "at the next check-in".
- Licensed people whose device is still under Basic Mobility are *due*. Titles say how late: checked in today, within the week, or
  **stuck** (no check-in for more than 7 days: exit code 1).
- Three people have devices on both sides: the Basic Mobility one decides.
- Two people lost the license and are still under Intune; two devices are managed by a name that the export leaves blank, which decides nothing here.
- A kiosk under Intune without user is simply there already; two phones without owner under Basic Mobility never move by themselves (suspected).
"""


def build():
    keyed = Keyed("Tailspin")
    people, devices = People(keyed, "tailspintoys.com"), Devices(keyed)
    due, there = "switchesAtEnablement", "alreadyIntune"
    premium, standard = ["SPB", "FLOW_FREE"], ["O365_BUSINESS_PREMIUM"]

    def person(key, department, title, skus, outcome, entitlement, confidence, authority):
        return people.add(key, department=department, title=title, licenses=[License(sku) for sku in skus],
                          expect={"outcome": outcome, "entitlement": entitlement, "confidence": confidence, "authority": authority})

    def phone(owner, outcome, authority, confidence, platform="iOS", *, tags=("portal", "script"), **facts):
        return devices.add(f"{owner.key}/{platform}", owner, platform, in_intune=False, files=set(tags),
                           expect={"outcome": outcome, "authority": authority, "confidence": confidence}, **facts)

    for n in range(22):
        p = person(f"moved{n}", "Toys", "Moved to Intune", premium, there, "yes", "medium", "intune")
        phone(p, there, "intune", "high", mdm="intune", tags=("portal",) if n % 2 else ("portal", "script"))
    for n in range(8):
        p = person(f"today{n}", "Workshop", "Due, checked in today", premium, due, "yes", "medium", "basicMobility")
        phone(p, due, "basicMobility", "medium", last_check_in=AS_OF_DAY + timedelta(seconds=keyed.number(f"today{n}", 3600, 6 * 3600)))
    for n in range(6):
        p = person(f"week{n}", "Workshop", "Due, checked in this week", premium, due, "yes", "medium", "basicMobility")
        phone(p, due, "basicMobility", "medium", "Android", days=2 + n % 4)
    for n, days in enumerate((8, 9, 10, 12, 15, 19, 26)):
        p = person(f"stuck{n}", "Field Sales", "Stuck: licensed, silent for more than a week", premium, due, "yes", "medium",
                   "basicMobility")
        phone(p, due, "basicMobility", "medium", days=days)
    for n in range(3):
        p = person(f"both{n}", "Design", "Devices on both sides", premium, due, "yes", "medium", "basicMobility")
        phone(p, due, "basicMobility", "medium", days=3)
        phone(p, there, "intune", "high", "Windows", mdm="intune", ownership="corporate", tags=("portal",))
    for n in range(10):
        phone(person(f"stays{n}", "Packing", "No Intune license", standard, "switchesWithLicense", "no", "medium", "basicMobility"),
              "switchesWithLicense", "basicMobility", "medium", "Android")
    for n in range(2):
        phone(person(f"lapsed{n}", "Toys", "Under Intune without license", standard, there, "no", "medium", "intune"), there, "intune",
              "high", mdm="intune")
        person(f"none{n}", "Packing", "No device", standard, "noManagedDevice", "no", "high", "none")
        phone(person(f"blank{n}", "Design", "Managed, MDM left blank", premium, "cannotTell", "yes", "low", "undetermined"),
              "cannotTell", "undetermined", "low", mdm="none", tags=("portal",))
    phone(person("scriptOnly", "Design", "Device only in the old script", premium, "cannotTell", "yes", "low", "undetermined"),
          "cannotTell", "undetermined", "low", mdm="none", tags=("script",))
    devices.add("kiosk", None, "Windows", in_intune=False, mdm="intune", files={"portal"},
                expect={"outcome": there, "authority": "intune", "confidence": "high"})
    for n in range(2):
        devices.add(f"ownerless{n}", None, "Android", in_intune=False, files={"portal"},
                    expect={"outcome": "notMigrated", "authority": "basicMobility", "confidence": "low"})

    def without_zone(moment):
        return moment.strftime("%Y-%m-%d %H:%M:%S")

    files = [
        csv_file("msol-users.csv", "msol.users", MSOL_USERS, [msol_user(p, "tailspintoys") for p in people.all], quote_all=True,
                 first_line="#TYPE Selected.Microsoft.Online.Administration.User"),
        csv_file("UserDeviceComplianceStatus_261119_071102.csv", "bms.msol", BMS_MSOL,
                 [bms_msol_row(d) for d in devices.all if "script" in d.files], quote_all=True),
        csv_file("exportDevice_2026-11-19.csv", "entra.portal", ENTRA_DEVICES,
                 [entra_portal_device(d, time=without_zone, true="true", false="false") for d in devices.all if "portal" in d.files]),
    ]
    config = {"asOf": AS_OF, "tenant": {"name": "Tailspin Toys", "id": keyed.guid("tenant"),
                                        "domains": ["tailspintoys.com", "tailspintoys.onmicrosoft.com"]}}
    findings = {("LIC-02", "high"): 24, ("DEV-01", "high"): 2, ("DEV-04", "medium"): 7}
    return Tenant("Tailspin", people.all, devices.all, files, config, README, findings, "alreadyEnabled", ("intune", "inferred", "on"))
