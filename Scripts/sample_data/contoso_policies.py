"""Contoso's Basic Mobility policies, as the cmdlets of Security & Compliance PowerShell write them.

Synthetic: no real export of these objects was ever seen. Property names are those of the cmdlets' documentation; type names are invented."""

from .formats import Enumeration, Guid, Span, powershell_file
from .keyed import ZERO_GUID

STANDARD, FIELD, EXECUTIVES, SCANNERS, NORTHWIND, EXEMPT = ("BMS Standard", "BMS Field Sales", "BMS Executives", "BMS Scanners",
                                                           "BMS Northwind", "BMS Exempt")
GROUPS = {  # which people are in which group, by how their key begins
    STANDARD: ("finance", "marketing", "dispatch", "noSerial", "late", "handedOn"), FIELD: ("sales", "twoPaths", "planOff"),
    EXECUTIVES: ("finance0", "finance1", "itE5-"), SCANNERS: ("dem", "shop"), NORTHWIND: ("north",), EXEMPT: ("finance2", "unmanaged"),
}
NESTED = {STANDARD: FIELD}  # everybody in Field Sales is in Standard as well

# What a rule says that asks nothing: the cmdlets write all parameters.
ALLOWED = ("AllowAppStore AllowAssistantWhileLocked AllowConvenienceLogon AllowDiagnosticSubmission AllowPassbookWhileLocked AllowScreenshot "
           "AllowSimplePassword AllowVideoConferencing AllowVoiceAssistant AllowVoiceDialing AllowiCloudBackup AllowiCloudDocSync "
           "AllowiCloudPhotoSync BluetoothEnabled CameraEnabled EnableRemovableStorage WLANEnabled").split()
REQUIRED = ("ForceAppStorePassword ForceEncryptedBackup PasswordRequired PhoneMemoryEncrypted RequireEmailProfile SmartScreenEnabled "
            "SystemSecurityTLS").split()
UNSET = ("AccountName AccountUserName AntiVirusSignatureStatus AntiVirusStatus AppsRating AutoUpdateStatus EmailAddress ExchangeActiveSyncHost "
         "FirewallStatus MaxPasswordAttemptsBeforeWipe MaxPasswordGracePeriod MoviesRating PasswordComplexity PasswordExpirationDays "
         "PasswordHistoryCount PasswordMinComplexChars PasswordMinimumLength PasswordQuality PasswordTimeout RegionRatings TVShowsRating "
         "UserAccountControlStatus WorkFoldersSyncUrl").split()

PORTAL = {"PasswordRequired": True, "AllowSimplePassword": False}  # what the portal selects for every policy with a password
BLOCK, ALLOW = "DeviceConditionalAccess", "DeviceSettings"
# Name, kind, created, enabled, mode, target groups (None: nobody), settings. Oldest first: the first that matches applies.
POLICIES = [
    ("Contoso Standard Phones", BLOCK, "2019-03-11T08:15:00Z", True, "Enforce", [STANDARD], PORTAL | {
        "PasswordMinimumLength": 6, "PasswordTimeout": Span("PT5M"), "MaxPasswordAttemptsBeforeWipe": 10, "PhoneMemoryEncrypted": True,
        "RequireEmailProfile": True}),
    ("Pilot 2018", BLOCK, "2019-03-12T10:00:00Z", True, "PendingDeletion", [FIELD], PORTAL | {"PasswordMinimumLength": 4}),
    ("Field Sales {EMEA}", ALLOW, "2020-06-02T13:40:00Z", True, "Enforce", [FIELD], PORTAL | {
        "PasswordMinimumLength": 4, "AllowScreenshot": False, "AllowiCloudBackup": False, "RequireEmailProfile": True,
        "PasswordHistoryCount": 5}),
    ("Executives", BLOCK, "2021-01-20T09:05:00Z", True, "Enforce", [EXECUTIVES], PORTAL | {
        "PasswordMinimumLength": 8, "PasswordMinComplexChars": 2, "PasswordTimeout": Span("PT2M"), "PasswordExpirationDays": 90,
        "ForceEncryptedBackup": True}),
    ("Warehouse Scanners", ALLOW, "2021-09-15T07:30:00Z", True, "Enforce", [SCANNERS], PORTAL | {
        "PasswordMinimumLength": 6, "PhoneMemoryEncrypted": True, "BluetoothEnabled": False, "CameraEnabled": False}),
    ("Old Windows Phones", ALLOW, "2021-11-01T12:00:00Z", False, "Enforce", [STANDARD], {"PasswordRequired": True, "PasswordMinimumLength": 4}),
    ("Northwind", BLOCK, "2024-02-05T16:20:00Z", True, "Enforce", [NORTHWIND], PORTAL | {
        "PasswordMinimumLength": 6, "AllowVideoConferencing": False, "RequireEmailProfile": True}),
    ("Draft for Contractors", ALLOW, "2026-10-08T11:11:00Z", True, "Enforce", None, PORTAL | {"PasswordMinimumLength": 6}),
]


def members(people):
    """Group name to keys of people, in the order of the people."""
    return {group: [p.key for p in people if not p.deleted and p.user_type != "Guest" and p.key.startswith(starts)]
            for group, starts in GROUPS.items()}


def policy_files(keyed, group_id):
    def policy(name, kind, created, enabled):
        return {"Name": name, "Comment": "Synthetic", "Enabled": enabled, "Type": Enumeration(kind), "Workload": "Intune",
                "ExchangeObjectId": Guid(keyed.guid(f"policy/{name}")), "Guid": Guid(keyed.guid(f"policy object/{name}")),
                "Identity": name, "WhenCreatedUTC": created, "WhenChangedUTC": created}

    def rule(name, kind, created, mode, targets, settings):
        values = dict.fromkeys(ALLOWED, True) | dict.fromkeys(REQUIRED, False) | dict.fromkeys(UNSET) | settings
        if kind == BLOCK:
            values["AllowJailbroken"] = False
        return {"Name": f"{name}{{{keyed.guid(f'rule/{name}')[:4]}}}", "Policy": Guid(keyed.guid(f"policy/{name}")),
                "TargetGroups": [Guid(group_id[group]) for group in targets] if targets else [Guid(ZERO_GUID)],
                "Mode": Enumeration(mode), "Disabled": False, "Guid": Guid(keyed.guid(f"rule object/{name}")),
                "WhenCreatedUTC": created, "WhenChangedUTC": created} | dict(sorted(values.items()))

    def of(kind):
        return [entry for entry in POLICIES if entry[1] == kind]

    created = "2019-03-11T08:14:00Z"
    tenant_policy = policy("Contoso Tenant", "DeviceTenant", created, True)
    tenant_rule = {"Name": "Contoso Tenant{0e1f}", "Policy": tenant_policy["ExchangeObjectId"], "ApplyPolicyTo": Enumeration("ExchangeOnline"),
                   "BlockUnsupportedDevices": True, "ExclusionList": [Guid(group_id[EXEMPT])], "Mode": Enumeration("Enforce"),
                   "Disabled": False, "WhenCreatedUTC": created, "WhenChangedUTC": created}
    for noun, kind, stem in (("DeviceConditionalAccess", BLOCK, "bms-conditional-access"), ("DeviceConfiguration", ALLOW, "bms-configuration")):
        yield powershell_file(f"{stem}-policies.xml", "bms.policy", f"Deserialized.Synthetic.{noun}Policy", [policy(*e[:4]) for e in of(kind)])
        yield powershell_file(f"{stem}-rules.xml", "bms.rule", f"Deserialized.Synthetic.{noun}Rule",
                              [rule(*e[:3], *e[4:]) for e in of(kind)])
    yield powershell_file("bms-device-policies.xml", "bms.policy", "Deserialized.Synthetic.DevicePolicy", [policy(*e[:4]) for e in POLICIES])
    yield powershell_file("bms-tenant-policy.xml", "bms.policy", "Deserialized.Synthetic.DeviceTenantPolicy", [tenant_policy])
    yield powershell_file("bms-tenant-rule.xml", "bms.tenantRule", "Deserialized.Synthetic.DeviceTenantRule", [tenant_rule])
