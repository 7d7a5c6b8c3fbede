"""The workbook as bytes that depend on nothing but its content: fixed stamps inside and out."""

from __future__ import annotations

import re
from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

EPOCH = (1980, 1, 1, 0, 0, 0)
CORE = "docProps/core.xml"


def saved(book: Workbook, title: str, on: date) -> bytes:
    """The file. It names no person: title and program only; its stamps are the day of the calculation."""
    book.properties.title = title
    book.properties.creator = "WML-claim"
    book.properties.created = datetime(on.year, on.month, on.day)
    raw = BytesIO()
    book.save(raw)
    out = BytesIO()
    stamp = f"{on.isoformat()}T00:00:00Z".encode()
    with ZipFile(raw) as written, ZipFile(out, "w", ZIP_DEFLATED) as fixed:
        for name in written.namelist():
            data = written.read(name)
            if name == CORE:
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            info = ZipInfo(name, EPOCH)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3
            fixed.writestr(info, data)
    return out.getvalue()
