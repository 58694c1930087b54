# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts from a table in CSV: columns by their heads, unknown ones into the note, a sentence for a row that fails."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.network.exchange.columns import FAMILY_NAME, GIVEN_NAME, OWN_HEADS, field_of
from mendi_desktop.features.network.exchange.csv_rows import rows_of
from mendi_desktop.features.network.exchange.found import ReadEntry, ReadFile, Troubles, why_not
from mendi_desktop.features.network.import_entry import ImportEntry
from mendi_desktop.features.typed_text import clean_line, clean_text

_DAYS: Final = ("last_contact_on", "next_step_on")
_TEXTS: Final = ("offers", "address", "note")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_GERMAN: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_GUARDED: Final = re.compile(r"'(?=['=+\-@\t\r])")


def read_csv(text: str) -> ReadFile:
    """Every row after the heads. UserError if no head is known."""
    rows = rows_of(text)
    heads = next(rows, None)
    if heads is None or heads.cells is None:
        raise UserError(tr("Die erste Zeile der Tabelle lässt sich nicht lesen. Dort stehen die Namen der Spalten."))
    table = _Table(tuple(clean_line(cell) or "" for cell in heads.cells))
    for row in rows:
        if row.cells is None:
            sentence = tr(
                "Hier fehlt ein Anführungszeichen, oder ein Feld ist zu lang; die Zeile ist nicht übernommen."
            )
            table.troubles.note(row.line, sentence)
        else:
            table.read(row.line, row.cells)
    columns = tuple(zip(table.heads, table.fields, strict=True))
    return ReadFile("csv", tuple(table.entries), tuple(table.troubles), columns)


@dataclass
class _Table:
    """The heads of a table and what its rows gave so far."""

    heads: tuple[str, ...]
    fields: tuple[str, ...] = field(init=False)
    entries: list[ReadEntry] = field(default_factory=list)
    troubles: Troubles = field(default_factory=Troubles)

    def __post_init__(self) -> None:
        self.fields = tuple(field_of(head) for head in self.heads)
        if not {"name", "organisation", "function", GIVEN_NAME, FAMILY_NAME} & set(self.fields):
            raise UserError(
                tr(
                    "Keine Spalte heißt „{name}“ oder „{organisation}“. Die erste Zeile nennt die Namen der Spalten.",
                    name=tr(OWN_HEADS["name"]),
                    organisation=tr(OWN_HEADS["organisation"]),
                )
            )

    def read(self, line: int, cells: Sequence[str]) -> None:
        values: dict[str, str] = {}
        notes = list(self._sorted_in(values, cells))
        entry = _entry(values, notes)
        if sentence := why_not(entry):
            self.troubles.note(line, sentence)
            return
        if len(cells) > len(self.heads):
            self.troubles.note(line, tr("Die Zeile hat mehr Felder als Spalten; der Rest steht in der Notiz."))
        self.entries.append(ReadEntry(line, entry))

    def _sorted_in(self, values: dict[str, str], cells: Sequence[str]) -> Iterator[str]:
        """Fill ``values``; what has no place of its own comes back as lines for the note."""
        for number, cell in enumerate(cells):
            text = clean_text(_GUARDED.sub("", cell, count=1) if cell.startswith("'") else cell)
            if not text:
                continue
            head = self.heads[number] if number < len(self.heads) else ""
            name = self.fields[number] if number < len(self.fields) else ""
            if name and name not in values:
                values[name] = text
            else:
                yield f"{head}: {text}" if head else text


def _entry(values: dict[str, str], notes: list[str]) -> ImportEntry:
    """An entry of the values; what cannot be what its column says is kept in the note with the column's name."""
    given, family = values.pop(GIVEN_NAME, ""), values.pop(FAMILY_NAME, "")
    if given and not family and "name" in values:  # "Vorname" beside "Name": then the name is the family's
        family = values.pop("name")
    if given or family:
        values.setdefault("name", f"{given} {family}".strip())
    found: dict[str, Any] = {}
    for name, text in values.items():
        value = _value(name, text)
        if value is None:
            notes.append(f"{tr(OWN_HEADS[name])}: {text}")
        else:
            found[name] = value
    note = "\n".join(part for part in (found.pop("note", ""), *notes) if part)
    return ImportEntry(**found, note=note)


def _value(name: str, text: str) -> str | date | None:
    if name in _DAYS:
        return _day(text)
    if name == "kind":
        return _kind(text)
    return text if name in _TEXTS else clean_line(text)


def _day(text: str) -> date | None:
    iso, german = _ISO.fullmatch(text), _GERMAN.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        return date(int(german[3]), int(german[2]), int(german[1])) if german else None
    except ValueError:
        return None


def _kind(text: str) -> str | None:
    """The code of a kind that is written as its code or with any of its labels."""
    return _kinds().get(folded_words(text))


@cache
def _kinds() -> Mapping[str, str]:
    known = {code.code: code.code for code in code_list("actor_kind").codes}
    for code in code_list("actor_kind").codes:
        known |= {folded_words(label): code.code for label in code.all_labels()}
    return known
