"""The export formats: columns in their real order, cells in their real shapes, bytes in their real encodings.

Every function gives an `ExportFile`: the bytes for the disk, and beside them the records as a reader would decode them.
The oracle sees the records only."""

import io
import json
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from .keyed import ZERO_GUID, fractional, iso, spaced, us_culture
from .skus import BY_PART, all_plans

ENCODINGS = {"utf-8": "utf-8", "utf-16le": "utf-16-le", "windows-1252": "cp1252"}
BOMS = {"utf-8": b"\xef\xbb\xbf", "utf-16le": b"\xff\xfe"}
MDM_APP_IDS = {
    "office365": "7add3ecd-5b01-452e-b4bf-cdaf9df1d097", "intune": "0000000a-0000-0000-c000-000000000000",
    "configurationManager": "54b943f8-d761-4f8d-951e-9cea1846db5a", "thirdParty": "c1a70e1f-3f9d-4d8e-9a55-1f2b3c4d5e6f", "none": None,
}
MDM_NAMES = {
    "office365": "Office 365 Mobile", "intune": "Microsoft Intune", "configurationManager": "System Center Configuration Manager",
    "thirdParty": "Woodgrove Device Manager", "none": "",
}


class Unreadable(list):
    """The cells of a row that no reader can place: more of them than columns."""


@dataclass
class ExportFile:
    path: str  # below the tenant's folder; `archive.zip!entry.csv` for an entry
    format: str
    records: list  # dicts, or Unreadable
    content: bytes
    columns: list = field(default_factory=list)


def csv_file(path, format_id, columns, records, *, delimiter=",", encoding="utf-8", bom=True, newline="\r\n",
             quote_all=False, first_line=None):
    def cell(value):
        if quote_all or any(c in value for c in (delimiter, '"', "\n", "\r")) or value != value.strip():
            return '"' + value.replace('"', '""') + '"'
        return value

    lines = [first_line] if first_line else []
    lines.append(delimiter.join(cell(column) for column in columns))
    for record in records:
        cells = record if isinstance(record, Unreadable) else [record.get(column, "") for column in columns]
        lines.append(delimiter.join(cell(value) for value in cells))
    text = newline.join(lines) + newline
    content = (BOMS[encoding] if bom else b"") + text.encode(ENCODINGS[encoding])
    records = [r if isinstance(r, Unreadable) else {c: r.get(c, "") for c in columns} for r in records]
    return ExportFile(path, format_id, records, content, columns)


def json_file(path, format_id, context, records):
    """A Graph collection with one record per line, as Invoke-MgGraphRequest pages are usually joined."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in records)
    head = json.dumps(f"https://graph.microsoft.com/{context}")
    return ExportFile(path, format_id, records, f'{{"@odata.context":{head},"value":[\n{lines}\n]}}\n'.encode())


def clixml_file(path, format_id, type_name, records):
    """Export-Clixml of Windows PowerShell 5.1: UTF-16LE with BOM, types named once and referred to."""
    out = ['<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">']
    for number, record in enumerate(records):
        out.append(f'  <Obj RefId="{number}">')
        if number == 0:
            out.append(f'    <TN RefId="0">\n      <T>{type_name}</T>\n      <T>System.Object</T>\n    </TN>')
        else:
            out.append('    <TNRef RefId="0" />')
        out.append(f"    <ToString>{type_name}</ToString>\n    <Props>")
        for name, value in record.items():
            if value is None:
                out.append(f'      <Nil N="{name}" />')
            elif isinstance(value, bool):
                out.append(f'      <B N="{name}">{str(value).lower()}</B>')
            elif name.endswith(("DateTime", "Date")):
                out.append(f'      <DT N="{name}">{value}</DT>')
            else:
                out.append(f'      <S N="{name}">{escape(value)}</S>')
        out.append("    </Props>\n  </Obj>")
    text = "\r\n".join(out).replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n</Objs>"
    return ExportFile(path, format_id, records, BOMS["utf-16le"] + text.encode("utf-16-le"))


class Guid(str):
    """A .NET GUID."""


class Span(str):
    """A time span, as an XML duration."""


class Enumeration(str):
    """A value of an enumeration, by name."""


def powershell_file(path, format_id, type_name, records):
    """Export-Clixml of PowerShell 7: UTF-8 without mark; lists, enumerations and nulls as objects deserialized from a session have them."""
    number = iter(range(1 << 20))

    def element(value, name):
        attribute = f' N="{name}"' if name else ""
        if value is None:
            return f"<Nil{attribute} />"
        if isinstance(value, bool):
            return f"<B{attribute}>{str(value).lower()}</B>"
        if isinstance(value, int):
            return f"<I32{attribute}>{value}</I32>"
        if isinstance(value, Guid):
            return f"<G{attribute}>{value}</G>"
        if isinstance(value, Span):
            return f"<TS{attribute}>{value}</TS>"
        if isinstance(value, Enumeration):
            return (f'<Obj{attribute} RefId="{next(number)}"><TN RefId="{next(number)}"><T>Deserialized.Synthetic.{name}</T><T>System.Enum</T></TN>'
                    f"<ToString>{value}</ToString><I32>0</I32></Obj>")
        if isinstance(value, list):
            items = "".join(element(item, "") for item in value)
            return f'<Obj{attribute} RefId="{next(number)}"><TN RefId="{next(number)}"><T>Deserialized.Synthetic.List</T></TN><LST>{items}</LST></Obj>'
        kind = "DT" if name.startswith("When") else "S"
        return f"<{kind}{attribute}>{escape(value)}</{kind}>"

    out = ['<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">']
    for record in records:
        out.append(f'  <Obj RefId="{next(number)}">\n    <TN RefId="{next(number)}">\n      <T>{type_name}</T>\n      <T>Deserialized.System.Object</T>'
                   f"\n    </TN>\n    <ToString>{escape(record['Name'])}</ToString>\n    <Props>")
        out += [f"      {element(value, name)}" for name, value in record.items()]
        out.append("    </Props>\n  </Obj>")
    return ExportFile(path, format_id, records, ("\n".join(out) + "\n</Objs>").encode())


def zipped(archive, file):
    buffer = io.BytesIO()
    entry = zipfile.ZipInfo(file.path, date_time=(2026, 11, 18, 9, 0, 0))
    entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
    with zipfile.ZipFile(buffer, "w") as out:
        out.writestr(entry, file.content, compresslevel=6)
    return ExportFile(f"{archive}!{file.path}", file.format, file.records, buffer.getvalue(), file.columns)


# ---------------------------------------------------------------- Microsoft 365 admin center

G3 = ("Display name,DirSyncEnabled,User principal name,Object Id,First name,Last name,When created,Soft deletion time stamp,Title,Department,"
      "Preferred data location,City,CountryOrRegion,Office,StateOrProvince,Usage location,Last dirsync time,Block credential,Licenses,"
      "Password never expires,Last password change time stamp,Mobile Phone,Phone number,Postal code,Preferred language,Street address,Fax,"
      "Proxy addresses").split(",")
G2 = ("Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,Last name,"
      "Last password change time stamp,License assignment details,Licenses,Mobile Phone,Oath token meta data,Object Id,Office,"
      "Password never expires,Phone number,Postal code,Preferred data location,Preferred language,Proxy addresses,Release track,"
      "Soft deletion time stamp,State,Street address,Strong password required,Title,Usage location,User principal name,When created").split(",")


def product_names(person):
    if person.license_text:
        return person.license_text
    names = dict.fromkeys(BY_PART[license.sku].name for license in person.licenses if license.state != "Error" and license.sku in BY_PART)
    return "+".join(names) or "Unlicensed"


def proxy_addresses(person):
    return [f"SMTP:{person.upn}"] + [f"smtp:{address}" for address in person.former_addresses]


def m365_user(person):
    return {
        "Display name": person.display, "DirSyncEnabled": "False", "User principal name": person.upn, "Object Id": person.id,
        "First name": person.given, "Last name": person.surname, "When created": spaced(person.created),
        "Soft deletion time stamp": spaced(person.deleted), "Title": person.title, "Department": person.department,
        "City": person.city, "CountryOrRegion": person.country, "Office": person.office, "Preferred language": person.language,
        "Usage location": person.location, "Block credential": str(not person.enabled), "Licenses": product_names(person),
        "Password never expires": "False", "Last password change time stamp": spaced(person.created),
        "Proxy addresses": "+".join(proxy_addresses(person)),
    }


def m365_user_g2(person):
    """Values sit under the wrong header: product names under `License assignment details`, `Licenses` empty in every row."""
    record = m365_user(person)
    record["License assignment details"] = record.pop("Licenses")
    record["Last dirsync time"] = record.pop("Last password change time stamp")
    record["Country/Region"] = record.pop("CountryOrRegion")
    return record | {"Licenses": "", "State": "", "Strong password required": "True"}


# ---------------------------------------------------------------- Entra

E3 = "id,displayName,userPrincipalName,userType,onPremisesSyncEnabled,identities,companyName,creationType".split(",")
ENTRA_DEVICES = ("displayName,accountEnabled,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,"
                 "mdmDisplayName,isCompliant,registrationTime,approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType,"
                 "systemLabels,model").split(",")
VERSIONS = {"iOS": "26.1", "iPadOS": "26.1", "Android": "15", "Windows": "10.0.26100.4652", "macOS": "26.1"}


def entra_user(person, issuer):
    identity = [{"signInType": "userPrincipalName", "issuer": issuer, "issuerAssignedId": person.upn}]
    return {
        "id": person.id, "displayName": person.display, "userPrincipalName": person.upn, "userType": person.user_type,
        "identities": json.dumps(identity, separators=(",", ":")), "creationType": "Invitation" if person.user_type == "Guest" else "",
    }


def entra_portal_device(device, *, time=iso, true="True", false="False", owners="idAndAddress", join="new", mdm_names=MDM_NAMES):
    flag = {True: true, False: false, None: ""}
    joined = device.platform == "Windows" and device.ownership == "corporate"
    how = "hybrid joined" if device.hybrid else "joined" if joined else "registered"
    word = {"new": "Microsoft Entra", "old": "Azure AD"}[join]
    people = [p for p in (device.owner, device.second_owner) if p]
    by_id, by_address, by_name = (";".join(getattr(p, a) for p in people) for a in ("id", "upn", "display"))
    registered, names = {"idAndAddress": (by_id, by_address), "address": (by_address, ""), "addressAndName": (by_address, by_name)}[owners]
    if device.owner_cell:
        registered, names = device.owner_cell, ""
    return {
        "displayName": device.name, "accountEnabled": true,
        "operatingSystem": {"macOS": "MacMDM", "iPadOS": "iPad"}.get(device.platform, device.platform),
        "operatingSystemVersion": VERSIONS[device.platform], "joinType (trustType)": f"{word} {how}",
        "registeredOwners": registered, "userNames": names, "mdmDisplayName": mdm_names[device.mdm],
        "isCompliant": flag[device.managed], "registrationTime": time(device.enrolled),
        "approximateLastSignInDateTime": time(device.last_check_in), "deviceId": device.entra_id, "isManaged": flag[device.managed],
        "objectId": device.object_id, "profileType": device.profile_type, "model": device.model,
    }


def entra_graph_device(device):
    joined = device.platform == "Windows" and device.ownership == "corporate"
    return {
        "id": device.object_id, "deviceId": device.entra_id, "displayName": device.name, "accountEnabled": True,
        "operatingSystem": {"iPadOS": "IPad"}.get(device.platform, device.platform), "operatingSystemVersion": VERSIONS[device.platform],
        "trustType": "ServerAd" if device.hybrid else "AzureAd" if joined else "Workplace", "mdmAppId": MDM_APP_IDS[device.mdm], "isManaged": device.managed,
        "isCompliant": device.managed, "deviceOwnership": {"corporate": "Company", "personal": "Personal"}.get(device.ownership),
        "managementType": "MDM" if device.managed else None, "profileType": device.profile_type,
        "registrationDateTime": iso(device.enrolled), "approximateLastSignInDateTime": iso(device.last_check_in),
    }


# ---------------------------------------------------------------- Graph

def graph_user(person):
    """A user as selected with assignedLicenses, assignedPlans and licenseAssignmentStates."""
    effective = [l for l in person.licenses if l.state != "Error"]
    guid = lambda license: BY_PART[license.sku].guid if license.sku in BY_PART else license.sku
    off = lambda license: [all_plans(license.sku)[name] for name in license.off]
    assigned, on, enabled = {}, {}, {}
    for license in effective:
        assigned.setdefault(guid(license), []).append(set(off(license)))
        for name, plan in (all_plans(license.sku) if license.sku in BY_PART else {}).items():
            enabled[plan] = enabled.get(plan, False) or plan not in off(license)
            on[plan] = service_of(name)
    plans = [] if person.plans_not_listed else [
        {"assignedDateTime": iso(person.created), "capabilityStatus": "Enabled" if enabled[plan] else "Deleted", "service": on[plan],
         "servicePlanId": plan}
        for plan in sorted(on)]
    plans += [{"assignedDateTime": iso(person.created), "capabilityStatus": "Deleted", "service": "SCO",
               "servicePlanId": plan} for plan in person.stale_plans]
    return {
        "id": person.id, "userPrincipalName": person.upn, "displayName": person.display, "userType": person.user_type,
        "accountEnabled": person.enabled, "jobTitle": person.title or None, "department": person.department or None,
        "usageLocation": person.location or None, "proxyAddresses": proxy_addresses(person),
        "assignedLicenses": [{"disabledPlans": sorted(set.intersection(*sets)), "skuId": sku} for sku, sets in sorted(assigned.items())],
        "assignedPlans": plans,
        "licenseAssignmentStates": [
            {"skuId": guid(l), "disabledPlans": off(l) if l.sku in BY_PART else [], "assignedByGroup": l.group or None,
             "state": l.state, "error": l.error, "lastUpdatedDateTime": "2026-11-02T07:30:00Z"} for l in person.licenses],
    }


def service_of(plan_name):
    if plan_name.startswith("EXCHANGE"):
        return "exchange"
    if plan_name.startswith("AAD"):
        return "AADPremiumService"
    return {"TEAMS1": "TeamspaceAPI", "SHAREPOINTSTANDARD": "SharePoint"}.get(plan_name, "SCO")


def subscribed_sku(keyed, part, enabled, consumed, *, warning=0, suspended=0):
    product = BY_PART[part]
    return {
        "accountName": keyed.tenant.lower(), "accountId": keyed.guid("tenant"), "appliesTo": "User", "capabilityStatus": "Enabled",
        "consumedUnits": consumed, "id": f"{keyed.guid('tenant')}_{product.guid}",
        "prepaidUnits": {"enabled": enabled, "lockedOut": 0, "suspended": suspended, "warning": warning},
        "servicePlans": [
            {"appliesTo": "Company" if name == "INTUNE_O365" else "User", "provisioningStatus": "Success", "servicePlanId": plan,
             "servicePlanName": name}
            for name, plan in all_plans(part).items()],
        "skuId": product.guid, "skuPartNumber": part, "subscriptionIds": [keyed.guid(f"subscription/{part}")],
    }


# ---------------------------------------------------------------- Intune

INVENTORY = ("Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,"
             "Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,"
             "Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,"
             "Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,"
             "Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,"
             "CellularTechnology,ProcessorArchitecture,EID,SystemManagementBIOSVersion,TPMManufacturerId,TPMManufacturerVersion,ProductName,"
             "Management certificate expiration date").split(",")
MANAGED_BY = {"mdm": "MDM", "configurationManagerClientMdm": "MDM/ConfigMgr Agent", "configurationManagerClient": "ConfigMgr",
              "eas": "EAS", "msSense": "MDE", "unknown": "Unknown", "jamf": "Jamf"}
MANUFACTURERS = {"Android": "Google", "Windows": "Microsoft Corporation"}


def capitalized(word):
    return word[:1].upper() + word[1:]


def inventory_row(device, keyed):
    user = device.primary_user or device.owner
    phone = device.platform in ("iOS", "Android")
    return {
        "Device ID": device.intune_id, "Device name": device.name, "Enrollment date": fractional(device.enrolled),
        "Last check-in": fractional(device.last_check_in), "Azure AD Device ID": device.entra_id or ZERO_GUID,
        "OS version": VERSIONS[device.platform], "Azure AD registered": str(bool(device.entra_id)),
        "EAS activation ID": f"Appl{device.serial}" if device.platform in ("iOS", "iPadOS") else "", "Serial number": device.serial,
        "Manufacturer": MANUFACTURERS.get(device.platform, "Apple"), "Model": device.model, "EAS activated": "False",
        "IMEI": keyed.imei(device.key) if phone else "", "Last EAS sync time": "0001-01-01 00:00:00.0000000", "EAS reason": "None",
        "EAS status": "None", "Compliance grace period expiration": "9999-12-31 23:59:59.0000000", "Total storage": "122070",
        "Free storage": str(keyed.number(f"free/{device.key}", 9000, 99000)),
        "Management name": f"{device.name}_{keyed.serial('m/' + device.key)[:6]}",
        "Category": "Unknown", "UserId": user.id if user else "", "Primary user UPN": user.upn if user else "",
        "Primary user email address": user.upn if user else "", "Primary user display name": user.display if user else "",
        "Compliance": "Compliant", "Managed by": MANAGED_BY[device.agent],
        "Ownership": capitalized("corporate" if not user else device.ownership),
        "Device state": capitalized(device.management_state), "Intune registered": "Registered",
        "Supervised": str(device.ownership == "corporate" and not phone),
        "Encrypted": "True", "OS": device.platform, "Jailbroken": "False" if device.platform != "Windows" else "Unknown",
        "ProcessorArchitecture": "9" if device.platform == "Windows" else "0",
        "Management certificate expiration date": fractional(device.certificate_expiry),
    }


def managed_device(device, *, pascal=False, beta=True):
    """A managedDevice with the properties that a sensible $select asks for."""
    user, enroller = device.primary_user or device.owner, device.enrolled_by or device.owner
    record = {
        "id": device.intune_id, "azureADDeviceId": device.entra_id or ZERO_GUID, "deviceName": device.name,
        "managementAgent": device.agent, "deviceEnrollmentType": device.enrollment_type, "managementState": device.management_state,
        "complianceState": "compliant", "managedDeviceOwnerType": "company" if device.ownership == "corporate" else "personal",
        "operatingSystem": device.platform, "osVersion": VERSIONS[device.platform], "serialNumber": device.serial, "model": device.model,
        "enrollmentProfileName": device.enrollment_profile, "userId": user.id if user else "",
        "userPrincipalName": user.upn if user else "",
        "userDisplayName": user.display if user else "", "enrolledDateTime": iso(device.enrolled),
        "lastSyncDateTime": iso(device.last_check_in),
        "managementCertificateExpirationDate": iso(device.certificate_expiry),
    }
    if beta:
        record["enrolledByUserPrincipalName"] = enroller.upn if enroller else ""
    if pascal:
        record = {{"azureADDeviceId": "AzureAdDeviceId", "osVersion": "OSVersion"}.get(k, capitalized(k)): v for k, v in record.items()}
    return record


# ---------------------------------------------------------------- Basic Mobility's own scripts and MSOnline

BMS_OWNERSHIP = ("DeviceDisplayName,DeviceId,DeviceOSType,DeviceOSVersion,DeviceTrustLevel,DeviceIsCompliant,DeviceIsManaged,DeviceObjectId,"
                 "DeviceOwnerID,DeviceOwnerDisplayName,DeviceOwnerUPN,ApproximateLastLogonTimestamp").split(",")
BMS_MSOL = ("IsManaged,RegisteredOwnerUpn,DeviceId,DeviceOSType,DisplayName,RegisteredOwnerObjectId,DeviceTrustLevel,IsCompliant,"
            "ApproximateLastLogonTimestamp,DeviceOSVersion,RegisteredOwnerDisplayName,DeviceObjectId").split(",")
MSOL_USERS = ("UserPrincipalName,DisplayName,ObjectId,IsLicensed,Licenses,BlockCredential,UserType,Department,Title,UsageLocation,"
              "ProxyAddresses,WhenCreated,SoftDeletionTimestamp").split(",")


def bms_ownership_row(device, owner, seen):
    return {
        "DeviceDisplayName": device.name, "DeviceId": device.entra_id, "DeviceOSType": device.platform,
        "DeviceOSVersion": VERSIONS[device.platform], "DeviceTrustLevel": "Workplace", "DeviceIsCompliant": str(bool(device.managed)),
        "DeviceIsManaged": "" if device.managed is None else str(device.managed), "DeviceObjectId": device.object_id,
        "DeviceOwnerID": owner.id,
        "DeviceOwnerDisplayName": owner.display, "DeviceOwnerUPN": owner.upn, "ApproximateLastLogonTimestamp": us_culture(seen),
    }


def bms_msol_row(device):
    return {
        "IsManaged": "" if device.managed is None else str(device.managed), "RegisteredOwnerUpn": device.owner.upn,
        "DeviceId": device.entra_id,
        "DeviceOSType": device.platform, "DisplayName": device.name, "RegisteredOwnerObjectId": device.owner.id,
        "DeviceTrustLevel": "Managed" if device.managed else "Authenticated", "IsCompliant": str(bool(device.managed)),
        "ApproximateLastLogonTimestamp": us_culture(device.last_check_in), "DeviceOSVersion": VERSIONS[device.platform],
        "RegisteredOwnerDisplayName": device.owner.display, "DeviceObjectId": device.object_id,
    }


def msol_user(person, prefix):
    return {
        "UserPrincipalName": person.upn, "DisplayName": person.display, "ObjectId": person.id, "IsLicensed": str(bool(person.licenses)),
        "Licenses": ";".join(f"{prefix}:{license.sku}" for license in person.licenses), "BlockCredential": str(not person.enabled),
        "UserType": person.user_type, "Department": person.department, "Title": person.title, "UsageLocation": person.location,
        "ProxyAddresses": ";".join(proxy_addresses(person)), "WhenCreated": us_culture(person.created),
        "SoftDeletionTimestamp": us_culture(person.deleted),
    }


ADMINDROID = "DisplayName,UserPrinciPalName,LicensePlan,FriendlyNameofLicensePlan,ServiceName,FriendlyNameofServiceName,ProvisioningStatus".split(",")


def admindroid_rows(person, part, statuses):
    product = BY_PART[part]
    return [
        {"DisplayName": person.display, "UserPrinciPalName": person.upn, "LicensePlan": part, "FriendlyNameofLicensePlan": product.name,
         "ServiceName": name, "FriendlyNameofServiceName": name, "ProvisioningStatus": statuses.get(name, "Success")}
        for name in all_plans(part)]


def markdown_list(items):
    return "".join(f"- {item}\n" for item in items)
