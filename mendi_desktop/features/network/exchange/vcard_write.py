# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts as vCards for phones and mail programs: official data, and notes only where that is asked for."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias

from mendi_desktop.features.network.import_entry import ImportEntry

Version: TypeAlias = Literal["3.0", "4.0"]

_LONGEST: Final = 75
"""Bytes of a line (RFC 6350, 3.2)."""


def contacts_vcf(entries: Iterable[ImportEntry], version: Version = "3.0", *, notes: bool = False) -> bytes:
    """One card for each entry, UTF-8, CRLF. ``notes``: the mentor's own notes, too; last contact and steps never."""
    return b"".join(_folded(line) for entry in entries for line in _lines(entry, version, notes=notes))


def _lines(entry: ImportEntry, version: Version, *, notes: bool) -> Iterator[str]:
    shown = entry.name or entry.function or entry.organisation
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    if not entry.has_contact and version == "4.0":
        yield "KIND:org"
    yield f"FN:{_escaped(shown)}"
    yield f"N:{_name(entry.name)}"
    if entry.organisation:
        yield f"ORG:{_escaped(entry.organisation)}"
    if entry.function:
        yield f"TITLE:{_escaped(entry.function)}"
    yield from _reach(entry)
    if notes and entry.note:
        yield f"NOTE:{_escaped(entry.note)}"
    yield "END:VCARD"


def _reach(entry: ImportEntry) -> Iterator[str]:
    own = entry.has_contact
    phone, email = (entry.phone, entry.email) if own else (entry.organisation_phone, entry.organisation_email)
    if phone:
        yield f"TEL;TYPE=WORK:{_escaped(phone)}"
    if email:
        yield f"EMAIL;TYPE=WORK:{_escaped(email)}"
    if entry.website:
        yield f"URL:{_escaped(entry.website)}"
    if entry.address:
        yield f"ADR;TYPE=WORK:;;{_escaped(entry.address)};;;;"


def _name(name: str) -> str:
    """Family and given name; without a comma the last word is the family's, as in most names here."""
    family, comma, given = name.partition(",")
    if not comma:
        given, _, family = name.rpartition(" ")
    return f"{_escaped(family.strip())};{_escaped(given.strip())};;;"


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace("\n", "\\n")
    return plain.replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> bytes:
    """At most 75 bytes a line and no character cut in two."""
    done, current = [], b""
    for sign in line:
        encoded = sign.encode("utf-8")
        if len(current) + len(encoded) > _LONGEST:
            done.append(current)
            current = b" "
        current += encoded
    return b"\r\n".join((*done, current)) + b"\r\n"
