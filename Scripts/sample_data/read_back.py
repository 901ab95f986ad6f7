"""Reads the written bytes again with nothing but the standard library: a file must decode to the records that the oracle saw."""

import csv
import io
import json
import zipfile
from xml.etree import ElementTree

from .formats import Unreadable

POWERSHELL = "{http://schemas.microsoft.com/powershell/2004/04}"


def text_of(content):
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le")):
        if content.startswith(mark):
            return content[len(mark):].decode(encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def records_of(file):
    content = file.content
    if "!" in file.path:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = archive.read(file.path.split("!")[1])
    text = text_of(content)
    if file.path.endswith(".yaml"):
        return file.records  # the standard library reads no YAML
    if file.path.startswith("IntuneManagement/"):
        return [json.loads(text)]  # one object a file
    if text.startswith("{"):
        return json.loads(text)["value"]
    if text.startswith("<"):
        return [{node.get("N"): value_of(node) for node in record.find(f"{POWERSHELL}Props")} for record in ElementTree.fromstring(text)]
    if text.startswith("#TYPE"):
        text = text.split("\r\n", 1)[1]
    head = text.split("\r\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return [dict(zip(rows[0], row)) if len(row) == len(rows[0]) else Unreadable(row) for row in rows[1:]]


def value_of(node):
    kind = node.tag.removeprefix(POWERSHELL)
    return {"Nil": None, "B": node.text == "true"}.get(kind, node.text or "")


def confirm_bytes(file):
    read = records_of(file)
    if read != file.records:
        odd = next((pair for pair in zip(read, file.records) if pair[0] != pair[1]), (len(read), len(file.records)))
        raise SystemExit(f"{file.path} does not read back as written: {odd}")
