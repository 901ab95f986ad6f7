"""Values drawn from a key, never from a sequence: adding a user or device changes no other one."""

import hashlib
import uuid
from datetime import datetime, timedelta, timezone

NAMESPACE = uuid.UUID("5a6f3a52-0000-4000-8000-636f65786973")
AS_OF_DAY = datetime(2026, 11, 19, tzinfo=timezone.utc)
ZERO_GUID = "00000000-0000-0000-0000-000000000000"


class Keyed:
    """Deterministic numbers, choices, GUIDs and moments of one tenant."""

    def __init__(self, tenant):
        self.tenant = tenant

    def number(self, key, low, high):
        digest = hashlib.sha256(f"{self.tenant}/{key}".encode()).digest()
        return low + int.from_bytes(digest[:8], "big") % (high - low + 1)

    def pick(self, key, options):
        return options[self.number(key, 0, len(options) - 1)]

    def guid(self, key):
        """Looks like the random GUIDs of Entra (version 4), in lower case."""
        digits = bytearray(hashlib.sha256(NAMESPACE.bytes + f"{self.tenant}/{key}".encode()).digest()[:16])
        digits[6] = digits[6] & 0x0F | 0x40
        digits[8] = digits[8] & 0x3F | 0x80
        return str(uuid.UUID(bytes=bytes(digits)))

    def serial(self, key):
        digest = hashlib.sha256(f"{self.tenant}/serial/{key}".encode()).digest()
        return "".join("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"[b % 34] for b in digest[:12])

    def imei(self, key):
        return "35" + str(self.number(f"imei/{key}", 10**12, 10**13 - 1))

    def days_ago(self, key, days):
        """A moment between 06:00 and 18:00 UTC, `days` calendar days before the as-of day."""
        return AS_OF_DAY - timedelta(days=days) + timedelta(seconds=self.number(f"time/{key}", 6 * 3600, 18 * 3600))


def iso(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else ""


def spaced(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%SZ") if moment else ""


def fractional(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S.0000000") if moment else ""


def us_culture(moment):
    """The short date and long time of an en-US machine: 11/4/2026 6:11:30 PM."""
    if not moment:
        return ""
    hour = moment.hour % 12 or 12
    half = "AM" if moment.hour < 12 else "PM"
    return f"{moment.month}/{moment.day}/{moment.year} {hour}:{moment.minute:02}:{moment.second:02} {half}"
