"""What coexist must conclude from the records of a tenant's exports, decided once more in the most obvious way.

Nothing here knows what the author of a tenant intended, and nothing is shared with the writers but the product table.
Readings chosen where the rules leave room are marked `reading:`."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from .formats import Unreadable
from .skus import BY_GUID, BY_PART, DECIDING_PLANS, PRODUCTS

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
EMPTY_IDS = ("", "00000000-0000-0000-0000-000000000000")
DEVICE_ONLY = ("INTUNE_A_D", "INTUNE_A_D_GOV")
LEVELS = ("low", "medium", "high")
USER_FORMATS = ("m365.users.g3", "m365.users.g2", "entra.users.e3", "graph.users", "msol.users")
DEVICE_FORMATS = ("entra.portal", "entra.graph", "bms.ownership", "bms.msol", "intune.inventory", "intune.graph")
OUR_RULES = ("AUT-01 LIC-01 LIC-02 LIC-03 LIC-05 LIC-06 LIC-09 LIC-13 DEV-01 DEV-03 DEV-04 DEV-05 DEV-06 DEV-11 DEV-13 "
             "DAT-02 DAT-04 DAT-05 DAT-06 DAT-09").split()
AUTHORITY_ORDER = ("basicMobility", "coManaged", "intune", "undetermined", "thirdParty", "configurationManager", "easOnly", "none")
DAY = timedelta(days=1)


def lowest(*levels):
    return min((level for level in levels if level), key=LEVELS.index)


def highest(levels):
    return max(levels, key=LEVELS.index)


def get(record, *names):
    """The first of the named values that the record has, whatever the letter case of its keys."""
    keys = {key.casefold(): value for key, value in record.items()}
    for name in names:
        if keys.get(name.casefold()) not in (None, ""):
            return keys[name.casefold()]
    return ""


def truth(value):
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get((value or "").lower())


def moment(text):
    if not text:
        return None
    for pattern in ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%SZ", "%Y-%m-%d %H:%M:%S.0000000", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y %I:%M:%S %p"):
        try:
            value = datetime.strptime(text, pattern).replace(tzinfo=timezone.utc)
        except ValueError:
            continue
        return None if value.year in (1, 1601, 1900, 9999) else value
    raise ValueError(f"no date: {text}")


def identifier(value):
    value = (value or "").strip().strip("{}").lower()
    return "" if value in EMPTY_IDS else value


def normalized_name(name):
    return " ".join(name.split()).casefold().replace("office365", "office 365")


BY_NAME = {normalized_name(product.name): product for product in PRODUCTS}


@dataclass
class User:
    id: str
    upn: str
    display: str = ""
    aliases: set = field(default_factory=set)
    department: str = ""
    enabled: object = None
    guest: bool = False
    paths: list = field(default_factory=list)  # plan level: (product or None, via, "on" "off" "pending" "unknown" "none")
    plan_level: bool = False
    errors: list = field(default_factory=list)
    skus: list = None  # SKU level: products, None for one that is not recognized
    names: list = None  # name level: (name, product or None)
    groups: set = field(default_factory=set)
    devices: list = field(default_factory=list)
    entitlement: str = ""
    entitlement_confidence: str = ""
    entitlement_why: str = ""
    basis: str = ""  # confidence of what decided the outcome, besides the devices
    via: list = field(default_factory=list)
    intent: str = "notStated"
    outcome: str = ""
    confidence: str = ""
    authority: str = ""
    why: str = ""


@dataclass
class Machine:
    entra: str = ""
    intune: str = ""
    name: str = ""
    mdm_id: str = ""
    mdm_name: str = ""
    managed: object = None
    management_type: str = ""
    has_entra_row: bool = False
    has_intune_row: bool = False
    has_owner_columns: bool = False
    owner_cells: list = field(default_factory=list)
    enrolled_by: list = field(default_factory=list)
    primary: list = field(default_factory=list)
    userless_rows: set = field(default_factory=set)  # sources that show an empty owner: "entra", "intune"
    agent: str = ""
    state: str = ""
    enrollment: str = ""
    serial: str = ""
    entra_seen: object = None
    intune_seen: object = None
    certificate: object = None
    certificate_known: bool = False
    records: int = 0
    intune_records: int = 0
    owner: object = None
    owner_confidence: str = ""
    owner_disagrees: bool = False
    owner_known: bool = False  # a cell is there, resolved or not
    authority: str = ""
    authority_confidence: str = ""
    authority_why: str = ""
    outcome: str = ""
    confidence: str = ""
    why: str = ""

    @property
    def key(self):
        return self.entra or self.intune

    @property
    def last_check_in(self):
        return self.intune_seen or self.entra_seen

    @property
    def leaving(self):
        # reading: pending and issued retire, wipe and delete; failed and canceled ones do not leave.
        return self.state.lower() in ("retirepending", "wipepending", "deletepending", "retireissued", "wipeissued")

    @property
    def userless_by_type(self):
        return self.enrollment in ("appleBulkWithoutUser", "windowsBulkUserless", "androidEnterpriseDedicatedDevice",
                                   "androidAOSPUserlessDeviceEnrollment", "windowsAzureADJoinUsingDeviceAuth")


class Oracle:
    def __init__(self, files, config, as_of):
        self.files = sorted(files, key=lambda f: f.path.encode())
        self.config, self.as_of = config, as_of
        self.users, self.machines = [], []
        self.by_id, self.by_address, self.deleted = {}, {}, set()
        self.by_entra, self.by_intune = {}, {}
        self.counts = {f.path: Counter(records=len(f.records)) for f in self.files}
        self.duplicates_different, self.duplicates_identical = [], []
        self.group_names, self.policies = {}, set()
        self.own_skus = {}
        self.pools = {}
        self.authority_exported = ""
        self.newest = {}
        self.product_names = {normalized_name(k): BY_PART[v] for k, v in config.get("productNames", {}).items()}
        for reading in (self.read_tenant, self.read_users, self.read_licenses, self.read_groups, self.read_devices, self.read_policies):
            for file in self.files:
                reading(file)
        self.decide()
        self.findings = self.all_findings()
        self.verdict = self.decide_verdict()

    def good(self, file):
        return [record for record in file.records if not isinstance(record, Unreadable)]

    # ------------------------------------------------------------ reading

    def read_tenant(self, file):
        self.counts[file.path]["quarantined"] = sum(isinstance(record, Unreadable) for record in file.records)
        if file.format == "graph.organization":
            for record in file.records:
                self.authority_exported = get(record, "mobileDeviceManagementAuthority")
        if file.format == "graph.subscribedSkus":
            for record in file.records:
                self.own_skus[record["skuId"].lower()] = {plan["servicePlanId"].lower() for plan in record["servicePlans"]}
                units = record["prepaidUnits"]
                self.pools[record["skuPartNumber"]] = units["enabled"] + units["warning"] - record["consumedUnits"]

    def read_users(self, file):
        if file.format not in USER_FORMATS:
            return
        seen = {}
        records = self.good(file)
        licenses_elsewhere = file.format == "m365.users.g2" and not any(get(r, "Licenses") for r in records)
        for record in records:
            key, upn = identifier(get(record, "Object Id", "ObjectId", "id")), get(record, "User principal name", "userPrincipalName")
            if get(record, "Soft deletion time stamp", "SoftDeletionTimestamp"):
                self.deleted |= {key, upn.lower()}
                self.counts[file.path]["setAside"] += 1
                continue
            user = self.by_id.get(key) or self.by_address.get(upn.lower())
            if key in seen:
                (self.duplicates_identical if seen[key] == record else self.duplicates_different).append(upn)
            seen.setdefault(key, record)
            if user:
                self.counts[file.path]["merged"] += 1
            else:
                user = User(key, upn)
                self.users.append(user)
            self.by_id[user.id], self.by_address[user.upn.lower()] = user, user
            user.display = user.display or get(record, "Display name", "displayName")
            user.department = user.department or get(record, "Department")
            user.guest = user.guest or "#ext#" in upn.lower() or get(record, "userType") == "Guest"
            if user.enabled is None:
                blocked, enabled = truth(get(record, "Block credential", "BlockCredential")), truth(get(record, "accountEnabled"))
                user.enabled = enabled if enabled is not None else None if blocked is None else not blocked
            proxies = get(record, "Proxy addresses", "ProxyAddresses") or []
            if isinstance(proxies, str):
                proxies = re.split(r"[+;]", proxies)
            user.aliases |= {proxy.split(":")[-1].lower() for proxy in proxies}
            if file.format.startswith("m365"):
                self.read_names(user, get(record, "License assignment details" if licenses_elsewhere else "Licenses"))
            elif file.format == "msol.users":
                items = [item for item in get(record, "Licenses").split(";") if item]
                user.skus = [BY_PART.get(item.split(":")[-1]) for item in items]
            elif file.format == "graph.users":
                self.read_graph_licenses(user, record)

    def read_names(self, user, cell):
        if not cell:
            return
        if user.names is None:
            user.names = []
        for name in re.split(r"(?<! )\+(?! )", cell):
            name = " ".join(name.split())
            if name.casefold() != "unlicensed":
                user.names.append((name, self.product_names.get(normalized_name(name)) or BY_NAME.get(normalized_name(name))))

    def read_graph_licenses(self, user, record):
        user.plan_level = True
        for state in record["licenseAssignmentStates"]:
            sku = state["skuId"].lower()
            product = BY_GUID.get(sku)
            via = f"group:{state['assignedByGroup']}" if state["assignedByGroup"] else "direct"
            if state["error"] not in (None, "", "None"):
                user.errors.append(state["error"])
            if state["state"] not in ("Active", "ActiveWithError"):
                continue
            if product is None and sku not in self.own_skus:
                user.paths.append((None, via, "unknown"))
                continue
            plans = self.own_skus.get(sku) or set(product.plans.values())
            deciding = set() if product and product.part in DEVICE_ONLY else plans & DECIDING_PLANS.keys()
            on = deciding - {plan.lower() for plan in state["disabledPlans"]}
            user.paths.append((product, via, "on" if on else "off" if deciding else "none"))

    def read_licenses(self, file):
        if file.format != "admindroid.detail":
            return
        products = {}
        for record in file.records:
            products.setdefault((record["UserPrinciPalName"].lower(), record["LicensePlan"]),
                                {})[record["ServiceName"]] = record["ProvisioningStatus"]
        for (upn, part), plans in products.items():
            user = self.by_address[upn]
            user.plan_level = True
            statuses = [status for name, status in plans.items() if name in DECIDING_PLANS.values() and part not in DEVICE_ONLY]
            word = "none"
            if statuses:
                word = "on" if "Success" in statuses else "pending" if any(s.startswith("Pending") for s in statuses) else "off"
            user.paths.append((BY_PART.get(part), "direct", word))

    def read_groups(self, file):
        if file.format != "group.members":
            return
        for record in file.records:
            user = self.by_id.get(identifier(record["id"]))
            self.group_names[record["groupId"]] = record["groupName"]
            if user:
                user.groups |= {record["groupName"], record["groupId"]}

    def read_policies(self, file):
        """reading: a policy listed again is merged; the policy of the tenant's rule is set aside."""
        if file.format != "bms.policy":
            return
        for record in file.records:
            if record["Type"] == "DeviceTenant":
                self.counts[file.path]["setAside"] += 1
            elif record["ExchangeObjectId"] in self.policies:
                self.counts[file.path]["merged"] += 1
            self.policies.add(record["ExchangeObjectId"])

    def read_devices(self, file):
        if file.format not in DEVICE_FORMATS:
            return
        newest = None
        for record in self.good(file):
            if get(record, "profileType") == "Printer":
                self.counts[file.path]["setAside"] += 1
                continue
            in_intune = file.format.startswith("intune")
            entra = identifier(get(record, "Azure AD Device ID", "azureADDeviceId") if in_intune else get(record, "deviceId"))
            intune = identifier(get(record, "Device ID", "id")) if in_intune else ""
            machine = self.by_intune.get(intune) or self.by_entra.get(entra)
            if machine:
                self.counts[file.path]["merged"] += 1
            else:
                machine = Machine()
                self.machines.append(machine)
            if entra:
                self.by_entra[entra], machine.entra = machine, entra
            if in_intune:
                self.take_intune(machine, record, intune)
            else:
                self.take_entra(machine, record, file.format)
            seen = moment(get(record, "Last check-in", "lastSyncDateTime", "approximateLastSignInDateTime",
                              "ApproximateLastLogonTimestamp"))
            newest = max(filter(None, (newest, seen)), default=None)
        self.newest[file.path] = newest

    def take_entra(self, machine, record, format_id):
        machine.has_entra_row = True
        machine.name = machine.name or get(record, "DeviceDisplayName", "displayName")
        machine.mdm_id = machine.mdm_id or get(record, "mdmAppId").lower()
        machine.mdm_name = machine.mdm_name or get(record, "mdmDisplayName")
        managed = next((truth(value) for key, value in record.items() if key.casefold() in ("ismanaged", "deviceismanaged")), None)
        machine.managed = managed if machine.managed is None else machine.managed
        machine.management_type = machine.management_type or get(record, "managementType")
        seen = moment(get(record, "approximateLastSignInDateTime", "ApproximateLastLogonTimestamp"))
        machine.entra_seen = max(filter(None, (machine.entra_seen, seen)), default=None)
        if format_id == "entra.graph":
            return
        machine.has_owner_columns = True
        if format_id == "entra.portal":
            cells = [get(record, "registeredOwners"), get(record, "userNames")]
        else:
            cells = [get(record, "DeviceOwnerID", "RegisteredOwnerObjectId"), get(record, "DeviceOwnerUPN", "RegisteredOwnerUpn")]
        if not any(cells):
            machine.userless_rows.add("entra")
        for cell in filter(None, cells):
            parts = cell.split(";")
            machine.owner_cells += parts if all(GUID.match(p) or "@" in p for p in parts) else [cell]

    def take_intune(self, machine, record, intune):
        self.by_intune[intune] = machine
        seen = moment(get(record, "Last check-in", "lastSyncDateTime"))
        machine.has_intune_row = machine.has_owner_columns = True
        machine.intune_records += intune != machine.intune
        cells = [identifier(get(record, "UserId")), get(record, "Primary user UPN", "userPrincipalName")]
        enroller = get(record, "enrolledByUserPrincipalName")
        if not any(cells) and not enroller:
            machine.userless_rows.add("intune")
        machine.enrolled_by += [c for c in [enroller] if c]
        machine.primary += [c for c in cells if c]
        if machine.intune_seen and seen and seen < machine.intune_seen:
            return  # an older record of the same device
        machine.intune, machine.intune_seen = intune, seen
        machine.name = get(record, "Device name", "deviceName") or machine.name
        machine.agent = get(record, "Managed by", "managementAgent")
        machine.state = get(record, "Device state", "managementState") or machine.state
        machine.enrollment = get(record, "deviceEnrollmentType") or machine.enrollment
        machine.serial = get(record, "Serial number", "serialNumber")
        certificate = moment(get(record, "Management certificate expiration date", "managementCertificateExpirationDate"))
        machine.certificate_known = machine.certificate_known or certificate is not None
        machine.certificate = certificate or machine.certificate

    # ------------------------------------------------------------ deciding

    def decide(self):
        self.names = Counter(user.display for user in self.users)
        self.aliases = {alias: user for user in self.users for alias in user.aliases}
        self.dem = {upn.lower() for upn in self.config.get("dem", [])}
        self.decide_tenant_authority()
        for user in self.users:
            self.decide_entitlement(user)
            self.decide_intent(user)
        for machine in self.machines:
            self.decide_owner(machine)
            self.decide_authority(machine)
            if machine.owner:
                machine.owner.devices.append(machine)
        for user in self.users:
            self.decide_user(user)
        for machine in self.machines:
            self.decide_device(machine)

    def mdm_kind(self, machine):
        if machine.mdm_id:
            return {"7add3ecd-5b01-452e-b4bf-cdaf9df1d097": "office365", "0000000a-0000-0000-c000-000000000000": "intune",
                    "54b943f8-d761-4f8d-951e-9cea1846db5a": "configurationManager"}.get(machine.mdm_id, "thirdParty")
        name = machine.mdm_name.lower()
        if "configuration manager" in name:
            return "configurationManager"
        if "office 365" in name:
            return "office365"
        return "intune" if name == "microsoft intune" else "thirdParty" if name else ""

    def decide_tenant_authority(self):
        kinds, recent = set(), set()
        for machine in self.machines:
            kind = self.mdm_kind(machine)
            kinds.add(kind)
            if machine.entra_seen and self.as_of - machine.entra_seen <= 30 * DAY:
                recent.add(kind)
        inferred, on = "notStated", "unknown"
        if {"office365", "intune"} <= recent:
            inferred, on = "intune", "on"
        elif "office365" in kinds and "intune" not in kinds:
            inferred, on = "office365", "off"
        elif "intune" in kinds and "office365" not in kinds:
            inferred = "intune"
        stated = self.config.get("facts", {}).get("authority", "")
        self.tenant_authority = self.authority_exported or stated or inferred
        self.authority_source = "exported" if self.authority_exported else "stated" if stated else "inferred"
        if self.tenant_authority == "office365":
            on = "off"
        self.coexistence = on

    def decide_entitlement(self, user):
        if user.plan_level:
            words = [word for _, _, word in user.paths]
            user.via = sorted({via for _, via, word in user.paths if word == "on"})
            if "on" in words:
                user.entitlement, user.entitlement_confidence = "yes", "high"
                user.entitlement_why = "Intune plan on, " + ", ".join(user.via)
            elif "pending" in words:
                user.entitlement, user.entitlement_confidence, user.entitlement_why = "pending", "medium", "Intune plan pending"
            elif "unknown" in words:
                user.entitlement, user.entitlement_why = "unknown", "a product that no table knows"
            else:
                user.entitlement, user.entitlement_confidence = "no", "high"
                user.entitlement_why = "Intune plan off in every path" if "off" in words else "no Intune plan"
            return
        if user.skus is not None:
            products = [(product.part if product else "?", product) for product in user.skus]
        elif user.names is not None:
            products = user.names
        else:
            user.entitlement, user.entitlement_why = "unknown", "no license information"
            return
        intune = [name for name, product in products if product and product.intune]
        strange = [name for name, product in products if not product]
        if intune:
            user.entitlement, user.entitlement_confidence, user.entitlement_why = "yes", "medium", f"presumed from {intune[0]}"
        elif strange:
            user.entitlement, user.entitlement_why = "unknown", f"not recognized: {strange[0]}"
        else:
            user.entitlement, user.entitlement_confidence = "no", "high"
            user.entitlement_why = "no product with Intune" if products else "unlicensed"

    def listed(self, user, selector):
        return (user.upn in selector.get("users", []) or user.department in selector.get("departments", [])
                or bool(user.groups & set(selector.get("groups", []))) or bool(selector.get("everyone")))

    def decide_intent(self, user):
        targets, stay = self.config.get("targets"), self.config.get("stay")
        if stay and self.listed(user, stay):
            user.intent = "no"
        elif targets:
            user.intent = "yes" if self.listed(user, targets) else "no"

    def resolve(self, cell):
        """The user behind an owner cell, and whether only the display name led there."""
        for table, key in ((self.by_id, cell.lower()), (self.by_address, cell.lower()), (self.aliases, cell.lower())):
            if key in table:
                return table[key], False
        if self.names.get(cell) == 1:
            return next(user for user in self.users if user.display == cell), True
        return None, False

    def decide_owner(self, machine):
        sources = (("enrolled by", machine.enrolled_by), ("registered owner", machine.owner_cells), ("primary user", machine.primary))
        found = []
        for source, cells in sources:
            machine.owner_known = machine.owner_known or bool(cells)
            found += [(source, *self.resolve(cell)) for cell in cells]
        found = [item for item in found if item[1]]
        if not found:
            return
        source, machine.owner, by_name = found[0]
        machine.owner_disagrees = any(user is not machine.owner for _, user, _ in found)
        machine.owner_confidence = "high" if source == "enrolled by" else "medium"
        if by_name or machine.owner_disagrees or self.is_dem(machine) or "bulk" in machine.enrollment.lower():
            machine.owner_confidence = "low"

    def is_dem(self, machine):
        return (machine.enrollment in ("deviceEnrollmentManager", "appleUserEnrollmentWithServiceAccount")
                or bool(machine.owner and machine.owner.upn.lower() in self.dem))

    def decide_authority(self, m):
        kind, agent = self.mdm_kind(m), m.agent
        def say(authority, confidence, why):
            m.authority, m.authority_confidence, m.authority_why = authority, confidence, why
        both = ("configurationManagerClientMdm", "configurationManagerClientMdmEas", "MDM/ConfigMgr Agent", "Co-managed")
        if kind == "configurationManager" or agent in both or m.enrollment == "windowsCoManagement":
            return say("coManaged", "high", "row 2")
        if agent in ("configurationManagerClient", "ConfigMgr"):
            return say("configurationManager", "high", "row 3")
        if kind == "office365":
            if m.managed:
                return say("basicMobility", "high" if m.mdm_id else "medium", "row 4")
            return say("basicMobility", "medium", "row 5, enrollment stale or retired")
        if kind == "intune" and m.managed:
            return say("intune", "high", "row 6")
        if kind == "intune" and not m.has_intune_row:
            return say("none", "medium", "row 7, formerly Intune")
        if kind == "thirdParty" or agent in ("jamf", "Jamf"):
            return say("thirdParty", "high", "row 8")
        if not kind and (agent in ("mdm", "easMdm", "googleCloudDevicePolicyController", "intuneAosp", "google", "microsoft365ManagedMdm",
                                   "intuneClient", "easIntuneClient", "MDM", "Intune") or (m.managed and not agent)):
            if self.tenant_authority == "office365" and self.coexistence != "on":
                return say("basicMobility", "low", "row 10, by the tenant's authority")
            return say("undetermined", "low", "row 10, tenant authority does not decide")
        if agent in ("msSense", "MDE") or m.management_type == "MicrosoftSense":
            return say("none", "high", "row 11, Defender settings only")
        if agent in ("eas", "EAS"):
            return say("easOnly", "high", "row 12")
        if m.has_entra_row and not m.managed and not m.has_intune_row:
            return say("none", "high", "row 14, registered only")
        return say("undetermined", "low", "no row of the table")

    def decide_user(self, user):
        stays = [m for m in user.devices if not m.leaving]
        present = {m.authority for m in stays}
        user.authority = next((a for a in AUTHORITY_ORDER if a in present), "none")
        sure = lambda names: [lowest(m.authority_confidence, m.owner_confidence) for m in stays if m.authority in names]
        basic, co, intune, open_ones = sure(["basicMobility"]), sure(["coManaged"]), sure(["intune", "coManaged"]), sure(["undetermined"])
        if not basic and not open_ones:
            if intune:
                user.outcome, user.confidence, user.why = "alreadyIntune", highest(intune), f"{len(intune)} device(s) under Intune, none under Basic Mobility"
            else:
                # reading: nothing managed is as sure as its least sure device; without devices it is sure.
                rest = [lowest(m.authority_confidence, m.owner_confidence) for m in stays]
                user.outcome, user.confidence = "noManagedDevice", lowest("high", *rest)
                user.why = "no managed device" if user.devices else "no device"
            return
        # reading: one well proved device is enough, so the best of the user's deciding devices counts.
        best = highest(basic) if basic else ""
        user.basis = user.entitlement_confidence
        if not basic:
            user.outcome, user.confidence, user.why = "cannotTell", "low", "only devices of unknown authority"
        elif user.entitlement in ("yes", "pending"):
            user.outcome, user.confidence, user.why = "switchesAtEnablement", lowest(best,
                user.entitlement_confidence), user.entitlement_why
        elif co:
            user.basis = highest(co)
            user.outcome, user.confidence, user.why = "switchesAtEnablement", lowest(best, user.basis), "has a co-managed device besides"
        elif user.entitlement == "unknown":
            user.outcome, user.confidence, user.why = "cannotTell", "low", user.entitlement_why
        elif user.intent == "no":
            user.outcome, user.confidence, user.why = "staysOnBasicMobility", lowest(best,
                user.entitlement_confidence), f"{user.entitlement_why}; not to move"
        else:
            user.outcome, user.confidence, user.why = "switchesWithLicense", lowest(best, user.entitlement_confidence), user.entitlement_why

    def decide_device(self, m):
        def say(outcome, confidence, why):
            m.outcome, m.confidence, m.why = outcome, confidence, why
        if m.leaving:
            return say("leaving", "high", m.state)
        if m.authority in ("none", "easOnly", "thirdParty", "configurationManager"):
            return say("notManaged", m.authority_confidence, m.authority_why)
        if m.authority in ("intune", "coManaged"):
            return say("alreadyIntune", m.authority_confidence, m.authority_why)
        if not m.owner_known:
            if not m.has_owner_columns:
                return say("cannotTell", "low", "no owner column in any source")
            # A bare empty owner is a suspicion; an enrollment type or a second source makes it a fact.
            confirmed = m.userless_by_type or len(m.userless_rows) > 1
            how = f"enrollment type {m.enrollment}" if m.userless_by_type else "two sources" if confirmed else "suspected"
            return say("notMigrated", lowest(m.authority_confidence, "high" if confirmed else "low"), f"no user, {how}; {m.authority_why}")
        if m.authority == "undetermined":
            return say("cannotTell", "low", m.authority_why)
        if not m.owner:
            gone = any(cell.lower() in self.deleted for cell in m.owner_cells + m.enrolled_by + m.primary)
            return say("cannotTell", "low", "owner deleted" if gone else "owner not among the users")
        say(m.owner.outcome, lowest(m.authority_confidence, m.owner_confidence, m.owner.basis or "low"),
            f"as {m.owner.upn}; {m.authority_why}")
        if m.owner.outcome == "cannotTell":
            m.confidence = "low"

    # ------------------------------------------------------------ findings

    def all_findings(self):
        rows = []
        for rule in OUR_RULES:
            rows += [(rule, *row) for row in getattr(self, rule.replace("-", "_").lower())()]
        return rows

    def per_severity(self, counted, why):
        """One row per severity that occurs, else one `pass`."""
        severities = [severity for severity in ("blocker", "high", "medium", "low") if counted.get(severity)]
        return [("fail", severity, counted[severity], why[severity]) for severity in severities] or [("pass", "", 0, "")]

    def waiting(self):
        """Devices that a switch concerns: not leaving, not unmanaged, not there already."""
        return [m for m in self.machines if m.outcome not in ("leaving", "notManaged", "alreadyIntune")]

    def switching(self):
        return [user for user in self.users if user.outcome == "switchesAtEnablement"]

    def age(self, when):
        return (self.as_of - when) / DAY

    def aut_01(self):
        if self.already_enabled():
            return [("notApplicable", "", 0, "coexistence is on already")]
        if self.tenant_authority == "notStated":
            return [("notEvaluated", "", 0, "authority neither exported nor stated, and the devices do not show it")]
        found = f"{self.tenant_authority}, {self.authority_source}"
        return [("pass", "", 0, found)] if self.tenant_authority == "office365" else [("fail", "blocker", 1, found)]

    def lic_01(self):
        give = self.config.get("licenses", {}).get("give")
        if not self.pools or not give:
            return [("notEvaluated", "", 0, "no seats read, or no product to give")]
        needed = sum(user.outcome == "switchesWithLicense" and user.intent != "no" for user in self.users)
        left = self.pools[give] - needed
        if left < 0:
            return [("fail", "blocker", 1, f"{give}: {self.pools[give]} seats free, {needed} needed, {-left} short; counts against waves")]
        return [("pass", "", 0, f"{give}: {left} left")]

    def lic_02(self):
        unintended = [user for user in self.switching() if user.intent == "no"]
        others = len(self.switching()) - len(unintended)
        return self.per_severity({"blocker": len(unintended), "high": others},
                                 {"blocker": "switch at enablement and are not to move", "high": "switch at enablement"})

    def lic_03(self):
        known = [user for user in self.switching() if user.plan_level]
        if self.switching() and not known:
            return [("notEvaluated", "", 0, "no export says by which path a license comes")]
        count = sum(any(via.startswith("group:") for via in user.via) for user in known)
        return self.per_severity({"high": count}, {"high": "switch by a license that a group gives"})

    def lic_05(self):
        if not any(user.plan_level for user in self.users):
            return [("notEvaluated", "", 0, "no plan-level export")]
        words = [{word for _, _, word in user.paths} for user in self.users]
        a, b = sum({"on", "off"} <= w for w in words), sum("off" in w and not w & {"on", "pending"} for w in words)
        c = sum("pending" in w for w in words)
        return self.per_severity({"medium": a + b + c},
                                 {"medium": f"(a) off in one path, on in another: {a}; (b) off in every path: {b}; (c) pending: {c}"})

    def lic_06(self):
        if not any(user.plan_level for user in self.users):
            return [("notEvaluated", "", 0, "no export with assignment states")]
        # reading: without targets everybody who would move is a target.
        concerned = ("switchesAtEnablement", "switchesWithLicense")
        people = [user for user in self.users if user.errors and (user.intent == "yes" or user.outcome in concerned)]
        codes = Counter(error for user in people for error in user.errors)
        return self.per_severity({"high": len(people)}, {"high": ", ".join(f"{code} {n}" for code, n in sorted(codes.items()))})

    def lic_09(self):
        if "stay" not in self.config and "targets" not in self.config:
            return [("notEvaluated", "", 0, "nobody said who is meant to stay")]
        stay = self.config.get("stay", {})
        count = sum(self.listed(user, stay) for user in self.switching())
        return self.per_severity({"blocker": count}, {"blocker": "on the stay list and switch at enablement"})

    def products(self, user):
        if user.plan_level:
            return [product for product, _, _ in user.paths]
        return user.skus if user.skus is not None else [product for _, product in user.names or []]

    def lic_13(self):
        count = 0
        for user in self.users:
            basic = any(m.authority == "basicMobility" and not m.leaving for m in user.devices)
            products = self.products(user)
            if basic and None not in products and not any(p.bms or p.intune for p in products):
                count += 1
        return self.per_severity({"medium": count}, {"medium": "Basic Mobility device, but no product with Basic Mobility or Intune"})

    def dev_01(self):
        if not any(f.format in DEVICE_FORMATS and not f.format.startswith("bms") for f in self.files):
            return [("notEvaluated", "", 0, "these lists leave out devices without owner")]
        found = [m for m in self.machines if m.outcome == "notMigrated"]
        suspected = sum("suspected" in m.why for m in found)
        return self.per_severity({"high": len(found)}, {"high": f"no user, {suspected} of them only suspected"})

    def dev_03(self):
        return self.per_severity({"high": sum(self.is_dem(m) for m in self.waiting())}, {"high": "enrolled by a device enrollment manager"})

    def dev_04(self):
        late = sum(m.last_check_in is None or self.age(m.last_check_in) > 7 for m in self.waiting())
        return self.per_severity({"medium": late}, {"medium": "last check-in older than 7 days, stale ones included"})

    def dev_05(self):
        counted = Counter()
        for m in self.waiting():
            tolerance = 0 if m.intune_seen else 21
            age = self.age(m.last_check_in) - tolerance
            counted["high" if age > 180 else "medium" if age > 90 else "low" if age > 30 else ""] += 1
        return self.per_severity(counted, {"high": "silent for more than 180 days", "medium": "silent for 91 to 180 days",
                                           "low": "silent for 31 to 90 days"})

    def dev_06(self):
        known = [m for m in self.waiting() if m.certificate_known]
        if not known:
            return [("notEvaluated", "", 0, "no export with certificate dates")]
        enablement = self.config.get("project", {}).get("enablement")
        start = moment(f"{enablement} 00:00:00") if enablement else self.as_of
        counted = Counter("high" if m.certificate < self.as_of else "medium" if m.certificate < start + 30 * DAY else "" for m in known)
        return self.per_severity(counted, {"high": "certificate expired", "medium": "certificate expires within 30 days of enablement"})

    def dev_11(self):
        if not any(f.format.startswith("intune") for f in self.files):
            return [("notEvaluated", "", 0, "no export with serial numbers")]
        placeholder = {"", "0", "none", "unknown", "systemserialnumber", "to be filled by o.e.m.", "default string"}
        serials = Counter(m.serial.strip().upper() for m in self.machines if m.outcome != "leaving" and m.serial.strip().lower() not in placeholder)
        # reading: subjects are things with several records: shared serials, and Entra ids with several Intune records.
        count = sum(1 < n <= 5 for n in serials.values()) + sum(m.intune_records > 1 for m in self.machines)
        return self.per_severity({"medium": count}, {"medium": "serial numbers or Entra device ids with several records"})

    def dev_13(self):
        return self.per_severity({"medium": sum(m.owner_disagrees for m in self.waiting())}, {"medium": "sources name different users"})

    def dat_02(self):
        # reading: only device lists have a lower bound of their age; its newest check-in counts.
        old = [path for path, newest in self.newest.items() if newest and self.age(newest) > 7]
        return self.per_severity({"high": len(old)}, {"high": ", ".join(old)})

    def dat_04(self):
        lost = [m for m in self.machines if m.owner_known and not m.owner]
        share = len(lost) / len(self.machines)
        deleted = sum(m.why == "owner deleted" for m in lost)
        severity = "high" if share > 0.01 else "medium"
        return self.per_severity({severity: len(lost)}, {severity: f"{share:.1%} of devices, owner deleted: {deleted}"})

    def dat_05(self):
        return self.per_severity({"high": len(set(self.duplicates_different)), "low": len(set(self.duplicates_identical))},
                                 {"high": "same object id, different content", "low": "identical rows"})

    def dat_06(self):
        bad, total = (sum(c[k] for c in self.counts.values()) for k in ("quarantined", "records"))
        worst = max(c["quarantined"] / c["records"] for c in self.counts.values())
        severity = "blocker" if worst > 0.005 else "medium"
        return self.per_severity({severity: bad}, {severity: f"{total - bad} read of {total}, worst file {worst:.2%}"})

    def dat_09(self):
        people = [u for u in self.users if u.entitlement == "unknown" and u.entitlement_why != "no license information"]
        names = sorted({name for u in people for name, product in u.names or [] if not product and not u.plan_level})
        return self.per_severity({"high": len(people)},
                                 {"high": "; ".join(names) + (" and unknown SKU ids" if any(u.plan_level for u in people) else "")})

    # ------------------------------------------------------------ verdict

    def already_enabled(self):
        basic = any(m.authority == "basicMobility" for m in self.machines)
        return self.coexistence == "on" or self.tenant_authority == "intune" and basic

    def decide_verdict(self):
        if self.already_enabled():
            return "alreadyEnabled"
        counted_against_enabling = [row for row in self.findings if row[1] == "fail" and row[2] == "blocker" and row[0] != "LIC-01"]
        return "noGo" if counted_against_enabling else "cannotConclude"
