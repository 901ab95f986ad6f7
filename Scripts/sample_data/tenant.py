"""A tenant on its way to the disk: exports, coexist.yaml, README.md, and the expectations that the oracle confirms."""

import csv
import io
from dataclasses import dataclass
from datetime import datetime, timezone

from .oracle import Oracle
from .read_back import confirm_bytes

AS_OF = "2026-11-19"
END_OF_AS_OF = datetime(2026, 11, 19, 23, 59, 59, tzinfo=timezone.utc)  # a date alone means the end of that day


@dataclass
class Tenant:
    folder: str
    people: list
    devices: list
    files: list
    config: dict
    readme: str
    findings: dict  # (rule, severity) -> count, as the author means it; rules not named are not asserted
    verdict: str
    authority: tuple  # value, source, coexistence


def yaml(value, indent=0):
    """Just enough YAML for coexist.yaml: mappings, lists, quoted strings where needed."""
    pad, lines = "  " * indent, []
    for key, item in value.items():
        if isinstance(item, dict):
            lines += [f"{pad}{scalar(key)}:", yaml(item, indent + 1)]
        elif isinstance(item, list):
            lines.append(f"{pad}{scalar(key)}:")
            lines += [f"{pad}  - {flow(entry)}" for entry in item]
        else:
            lines.append(f"{pad}{scalar(key)}: {scalar(item)}")
    return "\n".join(lines)


def flow(value):
    """An entry of a list, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(flow(item) for item in value) + "]" if isinstance(value, list) else scalar(value)


def scalar(value):
    text = str(value)
    plain = text and text[0].isalnum() and not any(c in text for c in ":#,[]{}\"'\n") and text == text.strip()
    return text.lower() if value is True or value is False else text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def assess(tenant):
    for file in tenant.files:
        confirm_bytes(file)
    oracle = Oracle(tenant.files, tenant.config, END_OF_AS_OF)
    confirm(tenant, oracle)
    return oracle


def confirm(tenant, oracle):
    """The author's labels against the oracle: two independent ways to the same answer."""
    wrong = []
    def same(what, expected, actual):
        if expected != actual:
            wrong.append(f"{tenant.folder}: {what}: meant {expected}, oracle says {actual}")

    users = {user.upn: user for user in oracle.users}
    meant = {person.upn: person for person in tenant.people if person.expect}
    same("users", sorted(meant), sorted(users))
    for upn, person in meant.items():
        for fact, expected in person.expect.items():
            actual = getattr(users.get(upn), fact, None)
            same(f"user {upn} ({person.title}) {fact}", expected, actual)
    by_entra, by_intune = {m.entra: m for m in oracle.machines if m.entra}, {m.intune: m for m in oracle.machines if m.intune}
    labelled = [device for device in tenant.devices if device.expect]
    same("devices", len(labelled), len(oracle.machines))
    for device in labelled:
        machine = by_entra.get(device.entra_id) or by_intune.get(device.intune_id)
        for fact, expected in device.expect.items():
            same(f"device {device.key} {fact}", expected, getattr(machine, fact, None))
    found = {(rule, severity): count for rule, result, severity, count, _ in oracle.findings if result == "fail"}
    for key, count in tenant.findings.items():
        same(f"finding {key}", count, found.get(key, 0))
    same("findings", sorted(tenant.findings), sorted(found))
    same("verdict", tenant.verdict, oracle.verdict)
    same("authority", tenant.authority, (oracle.tenant_authority, oracle.authority_source, oracle.coexistence))
    if wrong:
        raise SystemExit("\n".join(wrong[:40]) + f"\n{len(wrong)} disagreement(s) between author and oracle")


def expected_csv(columns, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode()


def expected_files(tenant, oracle):
    name = tenant.folder
    users = sorted(oracle.users, key=lambda user: user.upn)
    yield f"{name}-users.csv", expected_csv(
        ["userPrincipalName", "outcome", "authorityNow", "intuneEntitlement", "confidence", "why"],
        [(u.upn, u.outcome, u.authority, u.entitlement, u.confidence, u.why) for u in users])
    machines = sorted(oracle.machines, key=lambda m: (m.entra, m.intune))
    yield f"{name}-devices.csv", expected_csv(
        ["entraDeviceId", "intuneDeviceId", "deviceName", "outcome", "authorityNow", "confidence", "why"],
        [(m.entra, m.intune, m.name, m.outcome, m.authority, m.confidence, m.why) for m in machines])
    yield f"{name}-findings.csv", expected_csv(["rule", "result", "severity", "count", "why"], oracle.findings)
    yield f"{name}.md", summary(tenant, oracle).encode()


def summary(tenant, oracle):
    def table(head, rows):
        return "".join("| " + " | ".join(str(cell) for cell in row) + " |\n" for row in [head, ["---"] * len(head), *rows])

    def outcomes(things):
        rows = []
        for outcome in sorted({thing.outcome for thing in things}):
            here = [thing for thing in things if thing.outcome == outcome]
            rows.append([outcome, len(here)] + [sum(thing.confidence == level for thing in here) for level in ("high", "medium", "low")])
        return table(["outcome", "total", "high", "medium", "low"], rows + [["all", len(things), "", "", ""]])

    late = ""
    if oracle.verdict == "alreadyEnabled":
        silent = [oracle.age(max(m.last_check_in for m in u.devices if m.authority == "basicMobility")) for u in oracle.switching()]
        late = (f"- due at the next check-in: {len(silent)} users; no check-in for 24 hours: {sum(a > 1 for a in silent)}, "
                f"for 7 days (stuck): {sum(a > 7 for a in silent)}\n")
    entitlements = sorted({user.entitlement for user in oracle.users})
    files = [[f"`{f.path}`", f.format, *(oracle.counts[f.path][k] for k in ("records", "quarantined", "setAside",
        "merged"))] for f in oracle.files]
    return f"""# {tenant.folder}: expected

Written by `Scripts/sample-data` with `sample_data/oracle.py`; do not edit.

- as of: {AS_OF} (end of that day, UTC)
- verdict: `{oracle.verdict}`
- authority: `{oracle.tenant_authority}`, {oracle.authority_source}, coexistence `{oracle.coexistence}`
- entitlement: {", ".join(f"{e} {sum(u.entitlement == e for u in oracle.users)}" for e in entitlements)}
{late}
## Users

{outcomes(oracle.users)}
## Devices

{outcomes(oracle.machines)}
## Files

`merged` counts records that joined a user or device which an earlier record (files in byte order of their path) had brought;
for the files of users and of devices: sum of records - quarantined - setAside - merged = users and devices above.

{table(["file", "format", "records", "quarantined", "setAside", "merged"], files)}"""
