# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes of a file as text, whatever program wrote them; what is no text is said."""

import codecs
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

LARGEST_MB: Final = 20

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1b"))


def as_text(data: bytes) -> str:
    """UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. UserError for what is no text or too large."""
    if len(data) > LARGEST_MB * 1_000_000:
        raise UserError(tr("Die Datei ist größer als {n} MB. Bitte aufteilen.", n=LARGEST_MB))
    if data.startswith((_ZIP, _OLE)):
        raise UserError(
            tr("Das ist eine Tabelle von Excel oder LibreOffice. Bitte dort als CSV speichern und diese Datei wählen.")
        )
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-16")
    if len(data.translate(None, _CONTROLS)) < len(data):
        raise UserError(tr("Das ist keine Textdatei. Gebraucht wird eine CSV- oder eine vCard-Datei."))
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data)  # a last character may be cut off
    except UnicodeDecodeError:
        return _damaged_utf8(data) or data.decode("cp1252", errors="replace")


def _damaged_utf8(data: bytes) -> str:
    """UTF-8 in which a few characters are broken; empty where it rather is no UTF-8 at all."""
    text = data.decode("utf-8-sig", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(not sign.isascii() for sign in text) - broken
    return text if data.startswith(codecs.BOM_UTF8) or whole > broken else ""


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UserError(tr("Die Datei ist beschädigt: Ihre Zeichen lassen sich nicht lesen.")) from None
