"""Contoso: about four hundred people; every outcome, and every rule of its README, with at least one findable person."""

from datetime import timedelta

from .contoso_policies import GROUPS, NESTED, members, policy_files
from .formats import (ADMINDROID, BMS_OWNERSHIP, E3, ENTRA_DEVICES, G3, Unreadable, admindroid_rows, bms_ownership_row, clixml_file,
                      csv_file,
                      entra_graph_device, entra_portal_device, entra_user, graph_user, json_file, m365_user, managed_device, subscribed_sku)
from .intune_policies import IntunePolicies
from .keyed import Keyed, iso
from .people import WINDOWS_1252_CULTURES, Devices, License, People
from .skus import BY_PART
from .tenant import AS_OF, Tenant

README = """# Contoso (synthetic)

A well prepared project: about 400 people, 550 devices, exports in the encodings in which they are met, and policies of three tools. Nobody and nothing here is real.
Special people carry their purpose as job title (`Title`, `jobTitle`): search for the rule id.
People work in Paris, Lyon, New York and Boston (`Office`), a few without an office or without a city, in three languages.

| file | what it is |
|---|---|
| `graph-users.json` | Graph users with assignedLicenses, assignedPlans, licenseAssignmentStates (without the Northwind people and guests) |
| `users_11_18_2026 9_14_33 AM.csv` | Microsoft 365 Active users, re-saved by Excel with `;`: soft-deleted people, guests, duplicates, 2 unreadable rows |
| `exportUsers_2026-11-18.csv`, `exportDevice_2026-11-18.csv` | Entra portal |
| `entra-devices.json` | Graph devices of a part, with mdmAppId |
| `managedDevices.json` | Intune managedDevices (beta, with the enrolling user) |
| `managed-devices.xml` | `Get-MgDeviceManagementManagedDevice … \\| Export-Clixml`, UTF-16LE: all enrollment types but the ordinary ones |
| `UserDeviceOwnership_261103_181130.csv` | Microsoft's Basic Mobility script, Windows-1252, two weeks old (DAT-02) |
| `DetailedO365UserLicenseReport_….csv` | plan states of two people (pending) |
| `bms-*.xml` | Basic Mobility policies as `Get-Device… \\| Export-Clixml` writes them; no real export of these was seen |
| `group-members.csv`, `subscribedSkus.json`, `organization.json`, `licenses.csv` | groups, seats, domains, Billing › Licenses |
| `nested-group.json` | Graph group with expanded members: two groups in one |
| `IntuneManagement/` | Intune policies as IntuneManagement saves them, UTF-16LE, with `MigrationTable.json` |
| `IntuneCD/` | Intune policies as IntuneCD saves them, YAML, groups and filters by name |
| `conditionalAccessPolicies.json` | Conditional Access, Graph Explorer |

Who to look for

- **LIC-02** licensed and not to move · **LIC-09** on the stay list and licensed · **LIC-03** everybody in `LIC-M365-E3`
- **LIC-05** a: off in one path, on in another · b: off in every path · c: pending
- **LIC-06** one person per error · **LIC-13** Basic Mobility without a product for it · **LIC-01** EMS seats run short in the waves
- **DEV-01** shared iPads, bulk PCs, three only suspected · **DEV-03** `dem.enrollment@contoso.com`, 40 devices · **DEV-13** several users
- **DEV-04/05/06/11** late, silent, certificates, records in duplicate · **DAT-04** owners deleted, unknown, of a shared name
- **DAT-09** names and a SKU that no table knows; `productNames` in `coexist.yaml` settles one localized name
- **Policies** oldest first: `Contoso Standard Phones` wins over `Field Sales {EMEA}` (a group in its group) and over `Executives` for some people;
  one is disabled, one targets nobody, one is being deleted; `BMS Exempt` is outside by the tenant's rule

Verdict: `noGo` (LIC-02 and LIC-09 are blockers).
"""

# Where people work: office, city, country, language, weight. A few have no office in the directory, some of them not even a city.
SITES = [("Paris La Défense", "Paris", "France", "fr-FR", 36), ("Lyon Part-Dieu", "Lyon", "France", "fr-FR", 22),
         ("New York Midtown", "New York", "United States", "en-US", 28), ("Boston Seaport", "Boston", "United States", "en-US", 8),
         ("", "Lyon", "France", "fr-FR", 3), ("", "", "", "", 3)]
TITLES = {
    "Sales": ("Account Manager",) * 8 + ("Sales Representative",) * 8 + ("Head of Sales",),
    "IT": ("Support Engineer", "System Administrator"), "Finance": ("Accountant",),
    "Marketing": ("Campaign Manager",), "Research": ("Research Engineer",), "Legal": ("Legal Counsel",),
    "Logistics": ("Driver",), "Production": ("Machine Operator", "Machine Operator", "Shift Lead"),
    "Northwind Traders (acquired)": ("Store Associate", "Store Associate", "Store Manager"),
}

TARGETS, STAY, SUITE, OFFICE, MOBILITY = "MDM Rollout Targets", "Shop Floor", "LIC-M365-E3", "LIC-Office-E3", "LIC-EMS"
STRANGE_SKU = "c0ffee00-7e57-4c0d-8b1e-5a3d1e000001"  # in no table of products
LEVELS = ("low", "medium", "high")


class Contoso:
    def __init__(self):
        self.keyed = Keyed("Contoso")
        self.people, self.devices = People(self.keyed, "contoso.com"), Devices(self.keyed)
        self.groups = {name: [] for name in (TARGETS, STAY, SUITE, OFFICE, MOBILITY, *GROUPS)}
        self.group_id = {name: self.keyed.guid(f"group/{name}") for name in self.groups}
        self.stay_users = []

    # ------------------------------------------------------------ people

    def person(self, key, department, licenses, outcome, entitlement, confidence, *, title="", groups=(), **facts):
        paths = []
        for license in licenses:
            license = License(license) if isinstance(license, str) else license
            if license.group:
                self.groups[license.group].append(key)
                license = License(license.sku, self.group_id[license.group], license.off, license.state, license.error)
            paths.append(license)
        expect = {"outcome": outcome, "entitlement": entitlement, "confidence": confidence} | facts.pop("also", {})
        person = self.people.add(key, department=department, title=title, licenses=paths, expect=expect, **facts)
        for name in groups:
            self.groups[name].append(key)
        return person

    def device(self, person, platform="iOS", *, key="", basis="high", json=True, intune=True, outcome="", **facts):
        """A Basic Mobility device unless told otherwise; its expected confidence is that of its weakest evidence."""
        outcome = outcome or person.expect["outcome"]
        confidence = facts.pop("confidence", min(("high" if json else "medium", "high" if intune else "medium", basis), key=LEVELS.index))
        expect = {"outcome": outcome, "authority": "basicMobility", "confidence": confidence} | facts.pop("also", {})
        files = {"portal"} | ({"json"} if json else set())
        return self.devices.add(f"{person.key}/{key or platform}", person, platform, in_intune=intune, files=facts.pop("files", files),
                                expect=expect, **facts)

    def comanaged(self, person, key="pc", outcome="alreadyIntune"):
        hybrid = self.keyed.number(f"hybrid/{person.key}", 0, 2) > 0
        return self.device(person, "Windows", key=key, outcome=outcome, hybrid=hybrid, mdm="configurationManager", agent="configurationManagerClientMdm",
                           enrollment_type="windowsCoManagement", ownership="corporate", confidence="high", also={"authority": "coManaged"})

    # ------------------------------------------------------------ the ordinary majority

    def ordinary(self):
        office = License("ENTERPRISEPACK", OFFICE)
        for n in range(50):
            p = self.person(f"sales{n}", "Sales", [office], "switchesWithLicense", "no", "high")
            self.device(p, "iOS")
            if n % 2:
                self.device(p, "iPadOS")
        for n in range(20):
            self.device(self.person(f"it{n}", "IT", [office, "FLOW_FREE"], "switchesWithLicense", "no", "medium"), "Android", json=False)
        for n in range(30):
            p = self.person(f"finance{n}", "Finance", [office], "staysOnBasicMobility", "no", "high")
            self.device(p, "iOS")
            self.device(p, "iPadOS")
        for n in range(35):
            p = self.person(f"marketing{n}", "Marketing", ["STANDARDPACK"], "staysOnBasicMobility", "no", "medium",
                            culture=WINDOWS_1252_CULTURES[n % 4])
            self.device(p, "Android", json=False, intune=False, files={"portal", "ownership"})
        for n in range(25):
            self.comanaged(self.person(f"research{n}", "Research", ["SPE_E3"], "alreadyIntune", "yes", "medium"))
        for n in range(15):
            self.person(f"legal{n}", "Legal", ["O365_BUSINESS_ESSENTIALS"], "noManagedDevice", "no", "high")
        for n in range(15):
            self.person(f"driver{n}", "Logistics", ["SPE_F1"], "noManagedDevice", "yes", "high")
            self.device(self.person(f"dispatch{n}", "Logistics", ["EXCHANGESTANDARD"], "staysOnBasicMobility", "no", "high"), "Android")
        for n in range(25):
            p = self.person(f"salesE3-{n}", "Sales", [License("SPE_E3", SUITE)], "switchesAtEnablement", "yes", "high")
            self.device(p, "iOS")
            self.device(p, "macOS")
        for n in range(8):
            self.device(self.person(f"itE5-{n}", "IT", ["SPE_E5"], "switchesAtEnablement", "yes", "high"), "iOS")
        for n in range(25):
            p = self.person(f"shop{n}", "Production", [office], "staysOnBasicMobility", "no", "high", groups=[STAY])
            self.device(p, "Android")
            self.device(p, "iPadOS", json=False)
        acquired = "Northwind Traders (acquired)"
        for n in range(25):
            p = self.person(f"northStandard{n}", acquired, ["O365_BUSINESS_PREMIUM"], "staysOnBasicMobility", "no", "medium",
                            name_only=True)
            self.device(p, "iOS", json=False)
        for n in range(12):
            p = self.person(f"northPremium{n}", acquired, ["SPB"], "switchesAtEnablement", "yes", "medium", name_only=True,
                            groups=[TARGETS])
            self.device(p, "iOS", json=False, basis="medium")
        for n in range(5):
            p = self.person(f"northLocal{n}", acquired, ["SPB"], "switchesAtEnablement", "yes", "medium", name_only=True, groups=[TARGETS],
                            culture="es",
                            title="DAT-09 settled: localized name in productNames",
                            license_text="Microsoft 365 Empresa Premium+Microsoft Power Automate Free")
            self.device(p, "iOS", json=False, basis="medium")
        for n in range(8):
            self.guest(f"guest{n}", "noManagedDevice", "high")

    def guest(self, key, outcome, confidence, title=""):
        home = self.keyed.pick(f"home/{key}", ["fabrikam.com", "tailspintoys.com", "wingtiptoys.com"])
        return self.person(key, "", [], outcome, "no", confidence, title=title, name_only=True, user_type="Guest",
                           upn=f"{key}.{self.keyed.number(key, 10, 99)}_{home}#EXT#@contoso.onmicrosoft.com")

    # ------------------------------------------------------------ people for the LIC rules

    def license_cases(self):
        on, office = License("SPE_E3", SUITE), "ENTERPRISEPACK"
        without_intune = License("SPE_E3", off=("INTUNE_A",))
        switches, later, stays = ("switchesAtEnablement", "yes", "high"), ("switchesWithLicense", "no", "high"), ("staysOnBasicMobility",
            "no", "high")

        for n in range(4):
            self.device(self.person(f"unintended{n}", "Finance", ["SPE_E3"], *switches, title="LIC-02 licensed, not to move"))
        stay = self.person("stayUser", "Human Resources", [on], *switches, title="LIC-09 on the stay list, licensed by group")
        self.stay_users.append(stay.upn)
        self.device(stay, "Android")
        self.device(self.person("stayGroup", "Production", ["EMS", office], *switches, title="LIC-09 in Shop Floor, licensed directly",
                                groups=[STAY]))
        for n in range(2):
            self.device(self.person(f"twoPaths{n}", "Sales", [without_intune, License("EMS", MOBILITY)], *switches,
                                    title="LIC-05a plan off in one path, on in another"))
        for n in range(3):
            self.device(self.person(f"planOff{n}", "Sales", [without_intune], *later, title="LIC-05b plan off in every path"))
        self.pending = []
        for n in range(2):
            p = self.person(f"pending{n}", "Sales", ["EMS", office], "switchesAtEnablement", "pending", "medium", name_only=True,
                            title="LIC-05c plan pending")
            self.device(p, basis="medium")
            self.pending.append(p)
        self.device(self.person("oneOfTwoPlans", "Sales", [License("SPB", off=("INTUNE_A",))], *switches,
                                title="INTUNE_A off, INTUNE_SMBIZ still on"))
        self.device(self.person("deviceOnly", "Sales", ["INTUNE_A_D", office], *later, title="Device-only license: no entitlement"))
        self.device(self.person("stalePlan", "Sales", [office], *later, title="INTUNE_A left as Deleted in assignedPlans",
                                stale_plans=(BY_PART["EMS"].plans["INTUNE_A"],)))
        for error in ("CountViolation", "MutuallyExclusiveViolation", "DependencyViolation", "ProhibitedInUsageLocationViolation"):
            where = {"location": ""} if "Location" in error else {}
            p = self.person(f"error{error}", "Sales", [office, License("EMS", MOBILITY, state="Error", error=error)], *later,
                            title=f"LIC-06 {error}", **where)
            self.device(p, "Android")
        self.device(self.person("errorActive", "Sales", [License("SPE_E3", SUITE, state="ActiveWithError", error="Other")], *switches,
                                title="LIC-06 active with error"))
        for n, skus in enumerate((["FLOW_FREE"], ["VISIOCLIENT"], [])):
            self.device(self.person(f"unentitled{n}", "Marketing", skus, *stays, title="LIC-13 no product with Basic Mobility or Intune"))
        self.device(self.guest("guestDevice", "staysOnBasicMobility", "medium", "LIC-13 guest with a device"), json=False, intune=False)
        self.device(self.person("strangeSku", "Sales", [STRANGE_SKU], "cannotTell", "unknown", "low", title="DAT-09 SKU in no table",
                                license_text="Contoso Labs Preview", plans_not_listed=True), confidence="low")
        for n, name in enumerate(("Aplicaciones de Microsoft 365 para negocios", "Microsoft 365 Empresa Básico",
                                  "Contoso Phone Bundle 2027")):
            p = self.person(f"strangeName{n}", "Northwind Traders (acquired)", [], "cannotTell", "unknown", "low", name_only=True,
                            title="DAT-09 product name not recognized", license_text=name, culture="es")
            self.device(p, json=False, confidence="low")
        for n in range(2):
            p = self.person(f"comanagedToo{n}", "IT", [office], "switchesAtEnablement", "no", "medium",
                            title="Co-managed PC beside a Basic Mobility phone",
                            also={"authority": "basicMobility"})
            self.comanaged(p)
            self.device(p, basis="medium")
        self.device(self.person("blocked", "Sales", [on], *switches, title="Blocked account, device still checks in", enabled=False))
        self.device(self.person("blockedFree", "Finance", [office], *stays, title="Blocked account", enabled=False))

    # ------------------------------------------------------------ devices for the DEV and DAT rules

    def someone(self, key, title, outcome="staysOnBasicMobility", confidence="high", department="Finance", **facts):
        return self.person(key, department, [License("ENTERPRISEPACK", OFFICE)], outcome, "no", confidence, title=title, **facts)

    def device_cases(self):
        guid = self.keyed.guid
        # DEV-04 and DEV-05: the age of the last check-in.
        for key, title, days in [("late", "DEV-04 late", (9, 11, 12, 14, 16, 18, 20, 22, 24, 26)),
                                 ("silentLow", "DEV-05 silent for weeks", (40, 45, 52, 60, 71, 84)),
                                 ("silentMedium", "DEV-05 silent for months", (105, 120, 140, 165)),
                                 ("silentHigh", "DEV-05 silent for half a year", (200, 290, 400))]:
            for n, age in enumerate(days):
                self.device(self.someone(f"{key}{n}", title), days=age)
        # DEV-06: the management certificate.
        for n, days in enumerate((12, 60, 150)):
            self.device(self.someone(f"expired{n}", "DEV-06 certificate expired"),
                        certificate_expiry=self.keyed.days_ago(f"expired{n}", days))
        for n, days in enumerate((5, 14, 25, 40)):
            self.device(self.someone(f"expiring{n}", "DEV-06 certificate expires soon"),
                        certificate_expiry=self.keyed.days_ago(f"soon{n}", -days))
        # DEV-11: one phone, several records.
        for n in range(2):
            p = self.someone(f"twice{n}", "DEV-11 one serial number, two records")
            self.device(p, key="old", days=5, serial=self.keyed.serial(f"twice{n}"))
            self.device(p, key="new", days=1, serial=self.keyed.serial(f"twice{n}"))
        p = self.someone("reenrolled", "DEV-11 one Entra device, two Intune records")
        kept = self.device(p, days=1)
        self.devices.add("reenrolled/old", p, "iOS", days=4, in_entra=False, entra_id=kept.entra_id, serial=kept.serial,
                         files={"old record"})
        for n in range(6):
            self.device(self.someone(f"noSerial{n}", "Serial number is a placeholder", department="Marketing"), "Windows",
                        serial="SystemSerialNumber",
                        enrollment_type="windowsAutoEnrollment")
        # DEV-13: whose license decides.
        second = self.someone("second", "DEV-13 the other user", outcome="noManagedDevice")
        for n in range(2):
            self.device(self.someone(f"handedOn{n}", "DEV-13 enrolled here, used by somebody else", confidence="low"), primary_user=second,
                        confidence="low")
        self.device(self.someone("twoOwners", "DEV-13 two registered owners", confidence="low"), second_owner=second, confidence="low")
        # Owners that are found by other means, or not at all.
        p = self.someone("renamed", "Owner cell has a former address", confidence="medium", former_addresses=("maiden.name@contoso.com",))
        self.device(p, json=True, intune=False, owner_cell="maiden.name@contoso.com")
        p = self.someone("byName", "Owner cell has a display name", confidence="low")
        self.device(p, intune=False, owner_cell=p.display, confidence="low")
        twins = [self.someone(f"twin{n}", "Shares a display name", outcome="noManagedDevice", display="Robin Sample") for n in range(2)]
        lost = [(f"nobody{n}", guid(f"nobody/{n}"), "owner not among the users") for n in range(4)]
        lost += [(f"gone{n}", self.deleted[n].id, "owner deleted") for n in range(3)] + [("ambiguous", twins[0].display,
            "owner not among the users")]
        for key, cell, why in lost:
            self.devices.add(key, None, "Android", in_intune=False, owner_cell=cell, files={"portal", "json"},
                             expect={"outcome": "cannotTell", "authority": "basicMobility", "confidence": "low", "why": why})
        # Leaving, and everything that Basic Mobility does not manage.
        for state in ("retirePending", "wipeIssued", "retireIssued", "wipePending"):
            p = self.someone(state, f"Device leaves: {state}", outcome="noManagedDevice", also={"authority": "none"})
            self.device(p, management_state=state, outcome="leaving", confidence="high")
        self.other("mailOnly", 2, "Exchange ActiveSync only", "notManaged", "easOnly", "high", agent="eas", mdm="none", managed=None)
        self.other("thirdParty", 2, "Another MDM", "notManaged", "thirdParty", "high", mdm="thirdParty", intune=False,
                   user_confidence="medium")
        self.other("tenantAttach", 2, "Configuration Manager only", "notManaged", "configurationManager", "high",
                   agent="configurationManagerClient", mdm="none",
                   managed=None, platform="Windows")
        self.other("defender", 2, "Defender settings only", "notManaged", "none", "high", agent="msSense", mdm="none", managed=False,
                   platform="Windows")
        self.other("registered", 5, "Registered only", "notManaged", "none", "high", mdm="none", managed=None, intune=False,
                   user_confidence="medium")
        self.other("formerIntune", 2, "Formerly Intune", "notManaged", "none", "medium", mdm="intune", managed=False, intune=False,
                   user_confidence="medium")
        self.other("proofOfConcept", 3, "Left from a proof of concept, silent since September", "alreadyIntune", "intune", "high",
                   mdm="intune", days=75, user="alreadyIntune")
        self.other("undetermined", 2, "No row of the authority table", "cannotTell", "undetermined", "low", agent="unknown", mdm="none",
                   managed=None, user="cannotTell",
                   user_confidence="low")
        # Basic Mobility by weaker evidence.
        for n in range(3):
            p = self.someone(f"scriptOnly{n}", "Device only in the Basic Mobility script", confidence="low", culture="fr")
            self.device(p, "Android", mdm="none", intune=False, files={"ownership"}, confidence="low")
        for n in range(2):
            p = self.someone(f"intuneOnly{n}", "Device only in the Intune list", confidence="low")
            self.devices.add(f"intuneOnly{n}", p, "iOS", in_entra=False,
                             expect={"outcome": "staysOnBasicMobility", "authority": "basicMobility", "confidence": "low"})
        for n in range(2):
            p = self.someone(f"unmanaged{n}", "Basic Mobility, no longer reported as managed", confidence="medium")
            self.device(p, managed=False, confidence="medium")
        for n in range(2):
            p = self.someone(f"withUser{n}", "Bulk enrolled with user", confidence="low")
            self.device(p, enrollment_type="appleBulkWithUser", ownership="corporate", confidence="low")
        # Nobody's devices.
        for n in range(6):
            self.nobody(f"sharedPad{n}", "iPadOS", "low", in_entra=False, enrollment_type="appleBulkWithoutUser",
                        enrollment_profile="Showroom iPads")
        for n in range(4):
            self.nobody(f"kiosk{n}", "Windows", "high", enrollment_type="windowsBulkUserless", enrollment_profile="Kiosk",
                        files={"portal", "json"})
        for n in range(3):
            self.nobody(f"suspected{n}", "Android", "low", in_intune=False, files={"portal"})
        for n in range(2):
            self.devices.add(f"noOwnerColumn{n}", None, "Android", in_intune=False, files={"json"},
                             expect={"outcome": "cannotTell", "authority": "basicMobility", "confidence": "low",
                                     "why": "no owner column in any source"})
        self.devices.add("printer", None, "Windows", in_intune=False, mdm="none", managed=None, profile_type="Printer", name="Printer-2F",
                         files={"portal"})
        dem = self.person("dem", "Device Enrollment", ["ENTERPRISEPACK"], "staysOnBasicMobility", "no", "low", prefix="dem.enrollment",
                          title="DEV-03 device enrollment manager")
        for n in range(40):
            self.device(dem, "Android", key=f"scanner{n}", enrollment_type="deviceEnrollmentManager", ownership="corporate",
                        confidence="low", name=f"Scanner {n + 1:02}")

    def other(self, key, count, title, outcome, authority, confidence, *, user="noManagedDevice", user_confidence="high",
              platform="Android", intune=True, **facts):
        for n in range(count):
            person = self.someone(f"{key}{n}", title, outcome=user, confidence=user_confidence, also={"authority": authority})
            self.device(person, platform, intune=intune, outcome=outcome, confidence=confidence, also={"authority": authority}, **facts)

    def nobody(self, key, platform, confidence, **facts):
        self.devices.add(key, None, platform, ownership="corporate",
                         expect={"outcome": "notMigrated", "authority": "basicMobility", "confidence": confidence}, **facts)

    # ------------------------------------------------------------ where people work, and at what

    def workplaces(self):
        """Everybody but guests; who stands for a rule keeps its name as title."""
        weighted = [site for site in SITES for _ in range(site[-1])]
        for person in self.people.all:
            if person.user_type == "Guest":
                continue
            person.office, person.city, person.country, person.language, _ = self.keyed.pick(f"site/{person.key}", weighted)
            german = self.keyed.number(f"language/{person.key}", 0, 11) == 0 and person.language
            person.language = "de-DE" if german else person.language
            if not person.title and self.keyed.number(f"noTitle/{person.key}", 0, 24):
                person.title = self.keyed.pick(f"title/{person.key}", TITLES.get(person.department, ("Office Manager",)))

    # ------------------------------------------------------------ files

    def files(self):
        everybody = self.people.all
        present = [p for p in everybody if not p.deleted]
        devices = self.devices.all
        in_xml = lambda d: d.enrollment_type not in ("userEnrollment", "windowsAutoEnrollment")
        intune = [d for d in devices if d.intune_id]
        owned = [d for d in devices if "ownership" in d.files]
        return [
            json_file("graph-users.json", "graph.users", "v1.0/$metadata#users", [graph_user(p) for p in present if not p.name_only]),
            csv_file("users_11_18_2026 9_14_33 AM.csv", "m365.users.g3", G3, self.active_users(), delimiter=";"),
            csv_file("exportUsers_2026-11-18.csv", "entra.users.e3", E3, [entra_user(p, "contoso.onmicrosoft.com") for p in present]),
            csv_file("exportDevice_2026-11-18.csv", "entra.portal", ENTRA_DEVICES,
                     [entra_portal_device(d, time=iso) for d in devices if "portal" in d.files and d.entra_id]),
            json_file("entra-devices.json", "entra.graph", "v1.0/$metadata#devices",
                      [entra_graph_device(d) for d in devices if "json" in d.files]),
            json_file("managedDevices.json", "intune.graph", "beta/$metadata#deviceManagement/managedDevices",
                      [managed_device(d) for d in intune if not in_xml(d)]),
            clixml_file("managed-devices.xml", "intune.graph", "Microsoft.Graph.PowerShell.Models.MicrosoftGraphManagedDevice",
                        [managed_device(d, pascal=True, beta=False) for d in intune if in_xml(d)]),
            csv_file("UserDeviceOwnership_261103_181130.csv", "bms.ownership", BMS_OWNERSHIP,
                     [bms_ownership_row(d, d.owner, d.last_check_in - timedelta(days=15)) for d in owned], encoding="windows-1252",
                     bom=False, quote_all=True),
            csv_file("DetailedO365UserLicenseReport_2026-Nov-18-Wed 09-20 AM.csv", "admindroid.detail", ADMINDROID,
                     [row for p, status in zip(self.pending, ("PendingProvisioning", "PendingInput"))
                      for part, statuses in (("EMS", {"INTUNE_A": status}), ("ENTERPRISEPACK", {})) for row in admindroid_rows(p, part,
                          statuses)], quote_all=True),
            csv_file("group-members.csv", "group.members", "groupName,groupId,id,userPrincipalName,displayName,userType".split(","),
                     self.memberships()),
            json_file("subscribedSkus.json", "graph.subscribedSkus", "v1.0/$metadata#subscribedSkus",
                      [subscribed_sku(self.keyed, part, enabled, used) for part, enabled, used in self.seats()]),
            csv_file("licenses.csv", "m365.licenses", ["Product Title", "Total Licenses", "Expired Licenses", "Assigned licenses"],
                     [{"Product Title": BY_PART[part].name, "Total Licenses": str(enabled), "Expired Licenses": "0",
                       "Assigned licenses": str(used)}
                      for part, enabled, used in self.seats()]),
            json_file("organization.json", "graph.organization", "v1.0/$metadata#organization", [{
                "id": self.keyed.guid("tenant"), "displayName": "Contoso", "countryLetterCode": "US", "tenantType": "AAD",
                "verifiedDomains": [
                    {"capabilities": "Email, OfficeCommunicationsOnline", "isDefault": True, "isInitial": False, "name": "contoso.com",
                     "type": "Managed"},
                    {"capabilities": "Email, OfficeCommunicationsOnline", "isDefault": False, "isInitial": True,
                     "name": "contoso.onmicrosoft.com", "type": "Managed"}]}]),
            *IntunePolicies(self.keyed, self.group_id).files(),
            *policy_files(self.keyed, self.group_id),
        ]

    def active_users(self):
        rows = []
        for person in self.people.all:
            row = m365_user(person)
            for column in ("DirSyncEnabled", "Block credential", "Password never expires"):
                row[column] = row[column].upper()  # Excel's spelling
            rows.append(row)
        by_key = {person.key: row for person, row in zip(self.people.all, rows)}
        rows.insert(200, by_key["finance7"] | {"Office": "Building 12, moved", "City": "Lyon"})  # DAT-05: same id, other content
        rows.insert(300, dict(by_key["finance9"]))  # DAT-05: the same row again
        for position in (120, 260):  # DAT-06: a `;` typed into a cell and saved without quotes, in a row that was full
            broken = dict.fromkeys(G3, "x") | rows[position] | {
                "User principal name": f"unreadable{position}@contoso.com", "Object Id": self.keyed.guid(f"unreadable/{position}")}
            rows.insert(position, Unreadable([value or "-" for value in broken.values()] + ["second half"]))
        return rows

    def memberships(self):
        by_key = {person.key: person for person in self.people.all}
        return [{"groupName": name, "groupId": self.group_id[name], "id": by_key[key].id, "userPrincipalName": by_key[key].upn,
                 "displayName": by_key[key].display, "userType": by_key[key].user_type}
                for name, members in self.groups.items() for key in members] + [
                {"groupName": outer, "groupId": self.group_id[outer], "id": self.group_id[inner], "userPrincipalName": "", "displayName": inner,
                 "userType": ""} for outer, inner in NESTED.items()]

    def seats(self):
        """Part number, seats bought, seats used; Enterprise Mobility + Security is the pool that runs short in the waves."""
        used = {}
        for person in self.people.all:
            for part in {license.sku for license in person.licenses if license.state != "Error" and license.sku in BY_PART}:
                used[part] = used.get(part, 0) + 1
        spare = {"EMS": 40, "SPE_E3": 4, "ENTERPRISEPACK": 20, "FLOW_FREE": 9900}
        return [(part, count + spare.get(part, 5), count) for part, count in sorted(used.items())]


def build():
    c = Contoso()
    c.deleted = [c.people.add(f"deleted{n}", department="Marketing", title="Soft-deleted", licenses=[License("STANDARDPACK")],
                              name_only=True,
                              deleted=c.keyed.days_ago(f"deleted{n}", 6 + 3 * n)) for n in range(5)]
    c.ordinary()
    c.license_cases()
    c.device_cases()
    c.workplaces()
    c.groups |= members(c.people.all)
    config = {
        "asOf": AS_OF,
        "tenant": {"name": "Contoso", "id": c.keyed.guid("tenant"), "domains": ["contoso.com", "contoso.onmicrosoft.com"]},
        "facts": {"authority": "office365", "statedBy": "Tenant administration › Tenant status", "statedOn": "2026-11-17"},
        "project": {"enablement": "2026-12-07", "timeZone": "Europe/Paris"},
        "targets": {"groups": [TARGETS], "departments": ["Sales", "IT"]},
        "stay": {"users": c.stay_users, "groups": [STAY]},
        "vip": ["olga.lebedev@contoso.com", "tamar.golan@contoso.com"],
        "critical": ["fyodor.volkov@contoso.com"],
        "volunteers": ["shira.levi@contoso.com", "roman.morozova@contoso.com", "haruna.ishii@contoso.com", "olga.lebedev@contoso.com"],
        "calendar": {
            "freezes": [{"from": "2026-12-18", "to": "2027-01-05", "why": "end of the year"}],
            "holidays": {"New York": ["2027-01-18"], "everywhere": ["2027-01-01"]},
        },
        "helpDesk": {"capacity": {"tier1": 8, "tier2": 12, "tier3": 4}},
        "sites": {
            "Paris": {"offices": ["Paris La Défense", "Paris"], "timeZone": "Europe/Paris", "linkMbps": 500, "cache": True},
            "Lyon": {"offices": ["Lyon Part-Dieu", "Lyon"], "timeZone": "Europe/Paris", "linkMbps": 100},
            "New York": {"offices": ["New York Midtown", "Boston Seaport", "New York", "Boston"], "timeZone": "America/New_York", "linkMbps": 200},
        },
        "apps": [{"name": "Outlook", "platform": "iOS", "megabytes": 320}, {"name": "Company Portal", "platform": "android", "megabytes": 60}],
        "licenses": {"give": "EMS", "buy": {"EMS": 45}},
        "waves": {"together": [["olga.lebedev@contoso.com", "maya.avraham@contoso.com"]], "pins": {"rowan.hollis@contoso.com": 1}},
        "productNames": {"Microsoft 365 Empresa Premium": "SPB"},
        "dem": ["dem.enrollment@contoso.com"],
    }
    findings = {
        ("LIC-01", "blocker"): 1, ("LIC-02", "blocker"): 4 + 2, ("LIC-02", "high"): 25 + 8 + 12 + 5 + 2 + 2 + 1 + 1 + 2 + 1,
        ("LIC-03", "high"): 25 + 1 + 2 + 1 + 1, ("LIC-05", "medium"): 2 + 3 + 2, ("LIC-06", "high"): 5, ("LIC-09", "blocker"): 2,
        ("LIC-13", "medium"): 4,
        ("DEV-01", "high"): 13, ("DEV-03", "high"): 40, ("DEV-04", "medium"): 10 + 6 + 4 + 3 + 3, ("DEV-05", "low"): 6,
        ("DEV-05", "medium"): 4, ("DEV-05", "high"): 3,
        ("DEV-06", "high"): 3 + 1,  # one of the long silent
        ("DEV-06", "medium"): 4, ("DEV-11", "medium"): 3, ("DEV-13", "medium"): 3,
        ("DAT-02", "high"): 1, ("DAT-04", "high"): 8, ("DAT-05", "high"): 1, ("DAT-05", "low"): 1, ("DAT-06", "medium"): 2,
        ("DAT-09", "high"): 4,
    }
    return Tenant("Contoso", c.people.all, c.devices.all, c.files(), config, README, findings, "noGo", ("office365", "stated", "off"))
