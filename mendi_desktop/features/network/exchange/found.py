# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What reading a file gives: entries with their line, and one sentence for everything that did not fit."""

from dataclasses import dataclass
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.import_entry import ImportEntry

LONGEST_LINE: Final = 200
LONGEST_TEXT: Final = 20_000
MOST_TROUBLES: Final = 1000


@dataclass(frozen=True, slots=True)
class Trouble:
    """What did not fit, in one sentence (translated), and the line of the file where it stands, from 1."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """One entry and the line of the file where it begins."""

    line: int
    entry: ImportEntry


@dataclass(frozen=True, slots=True)
class ReadFile:
    """``form``: "csv" or "vcard". ``columns``: for a table, each head and the field it was read as, "" for the note.

    ``left_out``: what is private or technical and stays outside, in words (translated).
    """

    form: str
    entries: tuple[ReadEntry, ...]
    troubles: tuple[Trouble, ...]
    columns: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()


class Troubles(list[Trouble]):
    """Sentences in the order in which they came up. Where they get too many, the file is not what it was taken for."""

    def note(self, line: int, sentence: str) -> None:
        if len(self) >= MOST_TROUBLES:
            raise UserError(
                tr("In der Datei passen mehr als {n} Zeilen nicht. Vermutlich ist sie beschädigt.", n=MOST_TROUBLES)
            )
        self.append(Trouble(line, sentence))


def why_not(entry: ImportEntry) -> str:
    """Why this cannot become an entry, as a sentence; empty if it can."""
    if not entry.has_contact and not entry.organisation:
        return tr("Hier fehlen Name und Organisation; nichts übernommen.")
    lines = (entry.name, entry.organisation, entry.function, entry.phone, entry.email, entry.topic, entry.next_step)
    if any(len(text) > LONGEST_LINE for text in lines):
        return tr("Ein Feld ist länger als {n} Zeichen; nichts übernommen.", n=LONGEST_LINE)
    if any(len(text) > LONGEST_TEXT for text in (entry.note, entry.offers, entry.address)):
        return tr("Ein Text ist länger als {n} Zeichen; nichts übernommen.", n=LONGEST_TEXT)
    return ""
