"""Microsoft's products as the product table of coexist knows them."""

import csv
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "Sources" / "ReferenceData" / "Data"
DECIDING_PLANS = {
    "c1ec4a95-1f05-45b3-a911-aa3fa01094f5": "INTUNE_A", "3e170737-c728-4eae-bbb9-3f3360f7184c": "INTUNE_A_VL",
    "d216f254-796f-4dab-bbfa-710686e646b9": "INTUNE_A_GOV", "da24caf9-af8e-485c-b7c8-e73336da2693": "INTUNE_EDU",
    "8e9ff0ff-aa7a-4b20-83c1-2f636b600ac2": "INTUNE_SMBIZ",
}
# A few plans that ordinary products bring besides the Intune family; enough for exports to look like exports.
OTHER_PLANS = {
    "EXCHANGE_S_FOUNDATION": "113feb6c-3fe4-4440-bddc-54d774bf0318",
    "EXCHANGE_S_STANDARD": "9aaf7827-d63c-4b61-89c3-182f06f82e5c", "EXCHANGE_S_ENTERPRISE": "efb87545-963c-4e0d-99df-69c6916d9eb0",
    "TEAMS1": "57ff2da0-773e-42df-b2af-ffb7a2317929", "SHAREPOINTSTANDARD": "c7699d2e-19aa-44de-8edf-1736da088ca1",
}


def read(name):
    with open(DATA / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Product:
    def __init__(self, row):
        self.name, self.part, self.guid = row["product_display_name"], row["sku_part_number"], row["sku_guid"].lower()
        self.intune, self.bms = row["entitles_intune"] == "yes", row["entitles_bms"] in ("yes", "doc")
        self.plans = {}  # name -> GUID, the Intune family and directory plans only


PRODUCTS = [Product(row) for row in read("skus.csv")]
BY_GUID, BY_PART = {}, {}
for product in PRODUCTS:  # old names repeat a SKU: the first name stays the shown one
    BY_GUID.setdefault(product.guid, product)
    BY_PART.setdefault(product.part, product)
for row in read("sku-intune.csv"):
    plans = dict(item.split("=") for item in row["intune_family_plans"].split(";") if item)
    BY_GUID[row["sku_guid"].lower()].plans = {name: guid.lower() for name, guid in plans.items()}


def all_plans(part):
    """Plan name -> GUID of a product as the exports of this generator list it."""
    if part.startswith(("INTUNE", "EMS", "VISIO", "FLOW")):
        others = ["EXCHANGE_S_FOUNDATION"]
    elif part == "EXCHANGESTANDARD":
        others = ["EXCHANGE_S_STANDARD"]
    elif part.startswith(("ENTERPRISE", "SPE_E")):
        others = ["EXCHANGE_S_ENTERPRISE", "TEAMS1", "SHAREPOINTSTANDARD"]
    else:
        others = ["EXCHANGE_S_STANDARD", "TEAMS1", "SHAREPOINTSTANDARD"]
    return BY_PART[part].plans | {name: OTHER_PLANS[name] for name in others}
