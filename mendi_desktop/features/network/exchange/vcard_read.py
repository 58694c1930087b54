# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts from vCards 2.1, 3.0 and 4.0. Official data only: what is private about a third person stays outside.

What has no field of its own goes into the note with a word before it; pictures, birthdays and home addresses are left
out, and that is said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.network.exchange.found import ReadEntry, ReadFile, Troubles, why_not
from mendi_desktop.features.network.exchange.vcard_lines import Property, Unreadable, properties
from mendi_desktop.features.network.import_entry import ImportEntry
from mendi_desktop.features.typed_text import clean_line, clean_text

_PRIVATE: Final = {
    **dict.fromkeys(("PHOTO", "LOGO", "SOUND"), QT_TR_NOOP("Bilder und Töne")),
    **dict.fromkeys(("BDAY", "ANNIVERSARY", "DEATHDATE", "X-ANNIVERSARY"), QT_TR_NOOP("Geburts- und Gedenktage")),
    **dict.fromkeys(("GENDER", "X-GENDER", "BIRTHPLACE", "DEATHPLACE", "RELATED"), QT_TR_NOOP("persönliche Angaben")),
    **dict.fromkeys(("X-SPOUSE", "X-CHILDREN", "IMPP", "LABEL"), QT_TR_NOOP("persönliche Angaben")),
    **dict.fromkeys(("KEY", "GEO", "TZ", "AGENT"), QT_TR_NOOP("technische Angaben")),
}
_LONGEST_VALUE: Final = 100_000
_AT_HOME: Final = QT_TR_NOOP("private Anschriften und Nummern")
_TECHNICAL: Final = frozenset(
    {
        *("BEGIN", "END", "VERSION", "PRODID", "UID", "REV", "KIND", "SORT-STRING", "CLASS", "SOURCE", "NAME"),
        *("PROFILE", "MAILER", "CLIENTPIDMAP", "LANG", "XML", "N-PHONETIC", "X-ABUID", "X-ABSHOWAS", "X-ABLABEL"),
        *("X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-MS-OL-DESIGN", "X-MS-TEL"),
    }
)
_NOTED: Final = {
    "TEL": QT_TR_NOOP("Telefon"),
    "EMAIL": QT_TR_NOOP("E-Mail"),
    "URL": QT_TR_NOOP("Internetseite"),
    "ADR": QT_TR_NOOP("Anschrift"),
    "CATEGORIES": QT_TR_NOOP("Kategorien"),
    "ORG": QT_TR_NOOP("Organisation"),
    "TITLE": QT_TR_NOOP("Funktion"),
    "ROLE": QT_TR_NOOP("Funktion"),
}


def read_vcards(text: str) -> ReadFile:
    """Every card of the file. A card that is cut off is taken as far as it goes, and that is said."""
    found: list[ReadEntry] = []
    troubles = Troubles()
    left_out: dict[str, None] = {}
    for card in _cards(properties(text), troubles):
        entry, private = _entry(card)
        left_out.update(dict.fromkeys(private))
        if sentence := why_not(entry):
            troubles.note(card.line, sentence)
            continue
        if not card.complete:
            troubles.note(card.line, tr("Die Karte ist nicht vollständig; übernommen ist, was da ist."))
        found.append(ReadEntry(card.line, entry))
    in_order = sorted(troubles, key=lambda trouble: trouble.line)
    return ReadFile("vcard", tuple(found), tuple(in_order), left_out=tuple(left_out))


@dataclass
class _Card:
    """The lines between BEGIN and END; ``line``: where it begins."""

    line: int
    complete: bool = False
    properties: list[Property] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        return [found for found in self.properties if found.name == name and found.value.strip(" ;")]

    def first(self, *names: str) -> str:
        return next((clean_line(found.text) or "" for name in names for found in self.all(name)), "")


def _cards(lines: Iterable[Property | Unreadable], troubles: Troubles) -> Iterator[_Card]:
    card: _Card | None = None
    for line in lines:
        if isinstance(line, Unreadable):
            troubles.note(line.line, tr("Diese Zeile ist nicht lesbar und bleibt weg."))
        elif _is(line, "BEGIN"):
            if card is not None:
                yield card
            card = _Card(line.line)
        elif card is not None and _is(line, "END"):
            card.complete = True
            yield card
            card = None
        elif card is not None and len(line.value) > _LONGEST_VALUE and not line.is_binary:
            troubles.note(line.line, tr("Diese Zeile ist viel zu lang und bleibt weg."))
        elif card is not None:
            card.properties.append(line)
    if card is not None:
        yield card


def _is(line: Property, name: str) -> bool:
    return line.name == name and line.value.strip().upper() == "VCARD"


def _entry(card: _Card) -> tuple[ImportEntry, list[str]]:
    """The entry, and in words what is left out because it is private."""
    organisation, department = _organisation(card)
    name = _name(card)
    is_person = card.first("KIND").lower() != "org" and name != organisation
    phone, email = _at_work(card.all("TEL")), _at_work(card.all("EMAIL"))
    used = {id(found) for found in (phone, email) if found is not None}
    if organisation:
        used |= {id(found) for name_ in ("URL", "ADR") for found in _places(card.all(name_))[:1]}
    function = card.first("TITLE", "ROLE") if is_person else ""
    notes = [clean_text(found.text) for found in card.all("NOTE")]
    notes += [tr("Abteilung: {name}", name=department)] if department else []
    notes += _noted(card, used)
    entry = ImportEntry(
        organisation=organisation or ("" if is_person else name),
        name=name if is_person else "",
        function=function,
        website=_website(card) if organisation else "",
        address=_address(card) if organisation else "",
        note="\n".join(text for text in notes if text),
    )
    if entry.has_contact:
        entry = replace(entry, phone=_said(phone), email=_said(email))
    else:
        entry = replace(entry, organisation_phone=_said(phone), organisation_email=_said(email))
    return entry, [_private(found) for found in card.properties if _private(found)]


def _organisation(card: _Card) -> tuple[str, str]:
    """Organisation and department."""
    parts = [clean_line(part) or "" for found in card.all("ORG")[:1] for part in found.parts]
    return (parts[0], ", ".join(part for part in parts[1:] if part)) if parts else ("", "")


def _name(card: _Card) -> str:
    """As it is written, else put together from the parts (family, given, further, before, after)."""
    written = card.first("FN")
    parts = [found.parts for found in card.all("N")[:1]]
    if written or not parts:
        return written
    family, given, further, before, after = (*parts[0], "", "", "", "", "")[:5]
    return clean_line(" ".join((before, given, further, family, after))) or ""


def _at_work(found: list[Property]) -> Property | None:
    """The number or address at work, else any that is not marked as private."""
    usable = [one for one in found if "HOME" not in one.types and "FAX" not in one.types]
    return next((one for one in usable if "WORK" in one.types), next(iter(usable), None))


def _places(found: list[Property]) -> list[Property]:
    return [one for one in found if "HOME" not in one.types]


def _website(card: _Card) -> str:
    return next((clean_line(found.text) or "" for found in _places(card.all("URL"))), "")


def _address(card: _Card) -> str:
    return next((_lines_of(found) for found in _places(card.all("ADR"))), "")


def _lines_of(found: Property) -> str:
    """Post office box, extension, street, town, region, postal code, country as lines of a letter."""
    box, more, street, town, region, code, country = (*found.parts, *[""] * 7)[:7]
    lines = (more, street, box, f"{code} {town}".strip(), region, country)
    return clean_text("\n".join(line for line in lines if line))


def _said(found: Property | None) -> str:
    if found is None:
        return ""
    return (clean_line(found.text) or "").removeprefix("tel:").removeprefix("mailto:")


def _noted(card: _Card, used: set[int]) -> Iterator[str]:
    """What has no field of its own, with a word before it."""
    taken = {"FN", "N", "NOTE"}
    for found in card.properties:
        name = found.name
        if id(found) in used or name in taken | _TECHNICAL or _private(found) or not found.value.strip(" ;"):
            continue
        if name in ("ORG", "TITLE") or (name == "ROLE" and "TITLE" not in taken):
            taken.add(name)
            continue
        text = _lines_of(found).replace("\n", ", ") if name == "ADR" else _said(found)
        if text:
            yield f"{tr(_NOTED[name]) if name in _NOTED else name.removeprefix('X-').capitalize()}: {text}"


def _private(found: Property) -> str:
    """What kind of private thing this is, in words; empty for what may be taken over."""
    if "HOME" in found.types and found.name in ("TEL", "EMAIL", "ADR", "URL"):
        return tr(_AT_HOME)
    if found.is_binary:
        return tr(_PRIVATE["PHOTO"])
    return tr(_PRIVATE[found.name]) if found.name in _PRIVATE else ""
