"""Contoso's Intune and Conditional Access policies, as three tools leave them.

What they show stands beside each policy. Policies that Microsoft's evaluation drafted carry its suffixes: `_O365_i` (iOS), `_O365_A` (Android),
`_O365_W` (Windows), `_Email`, `_OfficeMDM` (Conditional Access)."""

import json

from .formats import ExportFile

# The Basic Mobility policies that these stand for.
ACCESS, SETTINGS = "Contoso Mobile Access", "Contoso Device Settings"
TARGETS, STAY, MOBILITY, NESTING = "MDM Rollout Targets", "Shop Floor", "LIC-EMS", "All Mobile People"
TYPE, GRAPH = "@odata.type", "#microsoft.graph."
BETA = "https://graph.microsoft.com/beta/$metadata#"
COMPANY_DEVICES = "Company devices"


class IntunePolicies:
    def __init__(self, keyed, group_id):
        self.keyed = keyed
        self.group_id = group_id | {NESTING: keyed.guid(f"group/{NESTING}")}

    def files(self):
        return [self.nested_group(), *self.intune_management(), *self.intune_cd(), self.conditional_access()]

    # ------------------------------------------------------------ parts

    def to(self, group, *, excluded=False, filter=None, filter_excludes=False):
        kind = "exclusionGroupAssignmentTarget" if excluded else "groupAssignmentTarget"
        return self.target(kind, groupId=self.group_id[group], filter=filter, filter_excludes=filter_excludes)

    def target(self, kind, *, filter=None, filter_excludes=False, **more):
        return {TYPE: GRAPH + kind, "deviceAndAppManagementAssignmentFilterId": self.keyed.guid(f"filter/{filter}") if filter else None,
                "deviceAndAppManagementAssignmentFilterType": ("exclude" if filter_excludes else "include") if filter else "none", **more}

    def policy(self, collection, kind, name, settings, targets):
        """A policy object as Graph beta has it; `targets` None leaves the assignments out, as IntuneManagement does when they are unticked."""
        policy_id = self.keyed.guid(f"policy/{kind}/{name}")
        policy = {"@odata.context": f"{BETA}deviceManagement/{collection}/$entity", TYPE: GRAPH + kind, "id": policy_id,
                  "createdDateTime": "2026-10-02T08:15:00Z", "lastModifiedDateTime": "2026-11-10T14:30:00Z", "roleScopeTagIds": ["0"],
                  "version": 2, "displayName": name, "description": "", **settings}
        if collection == "configurationPolicies":
            del policy[TYPE], policy["version"]
            policy["name"] = policy.pop("displayName")
        policy["assignments@odata.navigationLink"] = f"https://graph.microsoft.com/beta/deviceManagement/{collection}('{policy_id}')/assignments"
        if targets is not None:
            policy["assignments"] = [
                {"id": f"{policy_id}_{target.get('groupId', target[TYPE][len(GRAPH):])}", "source": "direct", "sourceId": policy_id,
                 "intent": "apply", "target": target} for target in targets]
        return policy

    def nested_group(self):
        """Graph groups with expanded members: the rollout group and the shop floor, nested in one."""
        inner = [{TYPE: GRAPH + "group", "id": self.group_id[name], "displayName": name} for name in (TARGETS, STAY)]
        record = {"id": self.group_id[NESTING], "displayName": NESTING, "groupTypes": [], "mailEnabled": False, "securityEnabled": True,
                  "members": inner}
        content = {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(members())", "value": [record]}
        return ExportFile("nested-group.json", "graph.groups", [record], dump(content).encode())

    # ------------------------------------------------------------ IntuneManagement: JSON, UTF-16LE, ids

    def intune_management(self):
        ios = {"passcodeRequired": True, "passcodeBlockSimple": True, "passcodeRequiredType": "alphanumeric"}
        policies = [
            # Weaker: the Basic Mobility policy asks for six.
            ("CompliancePolicies", self.policy("deviceCompliancePolicies", "iosCompliancePolicy", f"{ACCESS}_O365_i", ios | {
                "passcodeMinimumLength": 4, "passcodeMinutesOfInactivityBeforeLock": 5, "passcodeMinutesOfInactivityBeforeScreenTimeout": 5,
                "passcodeExpirationDays": None, "securityBlockJailbrokenDevices": True, "managedEmailProfileRequired": True}, [self.to(TARGETS)])),
            # Drafted by the evaluation and never assigned.
            ("CompliancePolicies", self.policy("deviceCompliancePolicies", "androidCompliancePolicy", f"{ACCESS}_O365_A", {
                "passwordRequired": True, "passwordMinimumLength": 6, "passwordRequiredType": "any", "passwordMinutesOfInactivityBeforeLock": 5,
                "securityBlockJailbrokenDevices": True, "storageRequireEncryption": True}, [])),
            # Wipe count missing, as the evaluation leaves it; a gap: the cloud backup is not blocked. Not for the shop floor.
            ("DeviceConfiguration", self.policy("deviceConfigurations", "iosGeneralDeviceConfiguration", f"{SETTINGS}_O365_i", ios | {
                "passcodeMinimumLength": 6, "passcodeSignInFailureCountBeforeWipe": None, "screenCaptureBlocked": True, "iCloudBlockBackup": False,
                "iCloudRequireEncryptedBackup": True, "cameraBlocked": False},
                [self.to(NESTING), self.to(STAY, excluded=True)])),
            # Conflict with the one above: another length for the same people.
            ("DeviceConfiguration", self.policy("deviceConfigurations", "iosGeneralDeviceConfiguration", "Field phones", {
                "passcodeRequired": True, "passcodeMinimumLength": 8, "passcodeSignInFailureCountBeforeWipe": 10}, [self.to(TARGETS)])),
            # Mail for one group only.
            ("DeviceConfiguration", self.policy("deviceConfigurations", "iosEasEmailProfileConfiguration", f"{ACCESS}_O365_i_Email", {
                "accountName": "Office 365 email", "hostName": "outlook.office365.com", "usernameSource": "userPrincipalName",
                "emailAddressSource": "userPrincipalName", "authenticationMethod": "usernameAndPassword", "requireSsl": True}, [self.to(MOBILITY)])),
            # A filter leaves out what the company does not own.
            ("SettingsCatalog", self.policy("configurationPolicies", "deviceManagementConfigurationPolicy", "Windows device lock", {
                "platforms": "windows10", "technologies": "mdm", "settingCount": 1, "settings": [device_lock(6)]},
                [self.target("allLicensedUsersAssignmentTarget", filter=COMPANY_DEVICES)])),
            # Assignments were not exported: unknown.
            ("SettingsCatalog", self.policy("configurationPolicies", "deviceManagementConfigurationPolicy", "iPad kiosk passcode", {
                "platforms": "iOS", "technologies": "mdm,appleRemoteManagement", "settingCount": 1, "settings": [apple_passcode(6)]}, None)),
        ]
        files = [ExportFile(f"IntuneManagement/{folder}/{policy.get('displayName') or policy['name']}.json", "intune.policy", [policy],
                            utf16(dump(policy, indent=4))) for folder, policy in policies]
        table = {"TenantId": self.keyed.guid("tenant"), "Organization": "Contoso",
                 "Objects": [{"Id": self.group_id[name], "DisplayName": name, "Type": "Group"} for name in (TARGETS, STAY, MOBILITY, NESTING)]}
        return files + [ExportFile("IntuneManagement/MigrationTable.json", "intune.migrationTable", [table], utf16(dump(table, indent=4)))]

    # ------------------------------------------------------------ IntuneCD: YAML, names instead of ids

    def intune_cd(self):
        def named(kind, group, **more):
            return {"target": {TYPE: GRAPH + kind, "groupName": group, "groupType": "StaticMembership",
                               "deviceAndAppManagementAssignmentFilterType": "none"} | more}
        policies = [
            ("Compliance Policies/Policies", {
                TYPE: GRAPH + "windows10CompliancePolicy", "displayName": f"{ACCESS}_O365_W", "description": "", "roleScopeTagIds": ["0"],
                "passwordRequired": True, "passwordMinimumLength": 6, "passwordMinutesOfInactivityBeforeLock": 5, "passwordExpirationDays": None,
                "assignments": [named("groupAssignmentTarget", NESTING)]}),
            # The same people, devices of the company only.
            ("Device Configurations", {
                TYPE: GRAPH + "androidGeneralDeviceConfiguration", "displayName": f"{SETTINGS}_O365_A", "description": "", "roleScopeTagIds": ["0"],
                "passwordRequired": True, "passwordMinimumLength": 6, "passwordSignInFailureCountBeforeFactoryReset": None, "screenCaptureBlocked": True,
                "assignments": [named("groupAssignmentTarget", TARGETS, deviceAndAppManagementAssignmentFilterId=COMPANY_DEVICES,
                                      deviceAndAppManagementAssignmentFilterType="exclude"),
                                named("exclusionGroupAssignmentTarget", STAY)]}),
        ]
        return [ExportFile(f"IntuneCD/{folder}/{policy['displayName']}_{policy[TYPE][len(GRAPH):]}.yaml", "intune.policy", [policy],
                           ("\n".join(yaml_lines(policy)) + "\n").encode()) for folder, policy in policies]

    # ------------------------------------------------------------ Graph Explorer

    def conditional_access(self):
        def policy(name, state, users, grants, client_apps):
            return {"id": self.keyed.guid(f"ca/{name}"), "displayName": name, "createdDateTime": "2026-10-02T08:20:00Z", "modifiedDateTime": None,
                    "state": state, "sessionControls": None,
                    "conditions": {"clientAppTypes": client_apps, "applications": {"includeApplications": ["Office365"], "excludeApplications": []},
                                   "users": {"includeUsers": [], "excludeUsers": [], "includeGroups": [], "excludeGroups": []} | users},
                    "grantControls": {"operator": "OR", "builtInControls": grants}}
        records = [
            # Still in report-only mode: nothing is blocked.
            policy(f"{ACCESS}_OfficeMDM", "enabledForReportingButNotEnforced",
                   {"includeGroups": [self.group_id[TARGETS]], "excludeGroups": [self.group_id[STAY]]}, ["compliantDevice"], ["all"]),
            policy("Require MFA", "enabled", {"includeUsers": ["All"]}, ["mfa"], ["browser", "mobileAppsAndDesktopClients"]),
        ]
        content = {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies", "value": records}
        return ExportFile("conditionalAccessPolicies.json", "intune.conditionalAccess", records, dump(content, indent=2).encode())


def device_lock(length):
    lock = "device_vendor_msft_policy_config_devicelock_"
    kind = GRAPH + "deviceManagementConfiguration"
    child = {TYPE: kind + "SimpleSettingInstance", "settingDefinitionId": lock + "mindevicepasswordlength",
             "simpleSettingValue": {TYPE: kind + "IntegerSettingValue", "value": length}}
    return {"id": "0", "settingInstance": {
        TYPE: kind + "ChoiceSettingInstance", "settingDefinitionId": lock + "devicepasswordenabled",
        "choiceSettingValue": {"value": lock + "devicepasswordenabled_0", "children": [child]}}}


def apple_passcode(length):
    policy = "com.apple.mobiledevice.passwordpolicy_"
    kind = GRAPH + "deviceManagementConfiguration"
    return {"id": "0", "settingInstance": {
        TYPE: kind + "GroupSettingCollectionInstance", "settingDefinitionId": policy + policy[:-1],
        "groupSettingCollectionValue": [{"children": [
            {TYPE: kind + "ChoiceSettingInstance", "settingDefinitionId": policy + "forcepin",
             "choiceSettingValue": {"value": policy + "forcepin_true", "children": []}},
            {TYPE: kind + "SimpleSettingInstance", "settingDefinitionId": policy + "minlength",
             "simpleSettingValue": {TYPE: kind + "IntegerSettingValue", "value": length}}]}]}}


def dump(value, indent=None):
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=(",", ":") if indent is None else None) + "\n"


def utf16(text):
    """What Out-File of Windows PowerShell writes."""
    return b"\xff\xfe" + text.replace("\n", "\r\n").encode("utf-16-le")


def yaml_lines(value, indent=0):
    """Block style, keys in order of the alphabet, as IntuneCD writes it."""
    pad = " " * indent
    lines = []
    for key in sorted(value):
        item = value[key]
        head = f"{pad}{yaml_scalar(key)}:"
        if isinstance(item, list) and item:
            lines.append(head)
            for entry in item:
                if isinstance(entry, dict):
                    inner = yaml_lines(entry, indent + 2)
                    lines += [f"{pad}- {inner[0].lstrip()}", *inner[1:]]
                else:
                    lines.append(f"{pad}- {yaml_scalar(entry)}")
        elif isinstance(item, dict) and item:
            lines += [head, *yaml_lines(item, indent + 2)]
        else:
            lines.append(f"{head} {'[]' if item == [] else yaml_scalar(item)}")
    return lines


def yaml_scalar(value):
    if value is None or isinstance(value, (bool, int)):
        return json.dumps(value)
    return value if value[:1].isalpha() and not any(c in value for c in ":#'\"") else f"'{value}'"
