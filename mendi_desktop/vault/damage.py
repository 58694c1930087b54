# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file that does not open: what it is, in one sentence, what can be done, and how it is kept out of the way.

Nothing is ever deleted here.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.storage.engine import connect_if_fits
from mendi_desktop.storage.pages import PAGE, SALT_LENGTH, Authenticator, journal_of
from mendi_desktop.vault.keys import FileKey, Opener
from mendi_desktop.vault.practice import refuse_real, refuse_real_file

_TRIED_BACKUPS = 2  # each one costs a derivation of about 0.3 s


class Kind(StrEnum):
    """What is wrong with a file."""

    MISSING = "missing"
    FOLDER = "folder"
    NO_ACCESS = "no access"
    EMPTY = "empty"
    FOREIGN = "foreign"
    CUT = "cut"
    PAGES = "pages"
    BEGINNING = "beginning"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True)
class Damage:
    """One diagnosis. ``message`` is one sentence saying what it is; ``passphrase_right``: proven, not guessed.

    ``pages`` and ``damaged`` are counts, where they could be counted.
    """

    kind: Kind
    path: Path
    message: str
    passphrase_right: bool = False
    pages: int = 0
    damaged: int = 0

    @property
    def may_set_aside(self) -> bool:
        """Whether there is a file that a backup could take the place of. Foreign files stay where they are."""
        return self.kind in (Kind.EMPTY, Kind.CUT, Kind.PAGES, Kind.BEGINNING, Kind.STRUCTURE)

    def offer(self, backups: int) -> str:
        """One sentence saying what can be done, knowing how many backups of this file there are."""
        if self.kind is Kind.NO_ACCESS:
            return tr("Bitte prüfen, ob der Zugriff erlaubt und der Datenträger angeschlossen ist.")
        if self.kind is Kind.FOLDER or (self.kind is Kind.FOREIGN and not backups):
            return tr("Bitte eine andere Datei wählen.")
        if backups:
            return plural(
                backups,
                QT_TR_NOOP("Es gibt eine Sicherung davon, die sich zurückholen lässt."),
                QT_TR_NOOP("Es gibt {n} Sicherungen davon, die sich zurückholen lassen."),
            )
        if self.kind is Kind.MISSING:
            return tr("Bitte Ort und Namen prüfen.")
        return tr("Bitte eine Sicherung von einem anderen Ort wählen und diese Datei aufheben.")


class DamagedVaultError(UserError):
    """The file is no vault, or one that is damaged; ``damage`` tells the window more."""

    def __init__(self, damage: Damage, backups: int = 0) -> None:
        super().__init__(f"{damage.message} {damage.offer(backups)}")
        self.damage = damage


def look_at(path: Path) -> Damage | None:
    """What can be said of ``path`` without any key; None if it may be a vault."""
    name = path.name
    try:
        if path.is_dir():
            return Damage(Kind.FOLDER, path, tr("„{name}“ ist ein Ordner und keine Tresor-Datei.", name=name))
        with path.open("rb") as file:
            head = file.read(PAGE)
        size = path.stat().st_size
    except FileNotFoundError:
        return Damage(Kind.MISSING, path, tr("Die Datei „{name}“ gibt es hier nicht.", name=name))
    except OSError:
        return _out_of_reach(path)
    return _judge(path, head, size)


def _out_of_reach(path: Path) -> Damage:
    return Damage(Kind.NO_ACCESS, path, tr("„{name}“ lässt sich nicht lesen.", name=path.name))


def read_salt(path: Path) -> bytes:
    """The salt of the vault at ``path``; :class:`DamagedVaultError` if there is no file or it cannot be a vault.

    UserError for a real vault in a practice process.
    """
    if damage := look_at(path):
        raise DamagedVaultError(damage)
    try:
        salt = _salt_of(path)
    except OSError as error:
        raise DamagedVaultError(_out_of_reach(path)) from error
    refuse_real(salt)
    return salt


def _judge(path: Path, head: bytes, size: int) -> Damage | None:
    if not head.strip(b"\0"):
        return Damage(Kind.EMPTY, path, tr("„{name}“ ist leer: Es steht kein einziges Zeichen darin.", name=path.name))
    if foreign := _other_kind(head):
        return Damage(
            Kind.FOREIGN,
            path,
            tr("„{name}“ ist kein Tresor von mendi desktop, sondern {what}.", name=path.name, what=tr(foreign)),
        )
    if size < PAGE or (size % PAGE and not journal_of(path).exists()):
        message = tr("„{name}“ ist unvollständig: Am Ende der Datei fehlt ein Stück.", name=path.name)
        return Damage(Kind.CUT, path, message, pages=-(-size // PAGE))
    return None


_PLAIN_DATABASE = QT_TR_NOOP("eine unverschlüsselte Datenbank")
_PACKED = QT_TR_NOOP("ein Archiv oder Office-Dokument")
_PICTURE = QT_TR_NOOP("ein Bild")
_TEXT = QT_TR_NOOP("ein Text")
# At least four bytes each: the random beginning of a vault must not look like one of them.
_BEGINNINGS: Final = {
    b"SQLite format 3": _PLAIN_DATABASE,
    b"%PDF-": QT_TR_NOOP("ein PDF"),
    b"PK\x03\x04": _PACKED,
    b"\xd0\xcf\x11\xe0": _PACKED,
    b"7z\xbc\xaf": _PACKED,
    b"Rar!": _PACKED,
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff\xe0": _PICTURE,
    b"\xff\xd8\xff\xe1": _PICTURE,
    b"\x03\xd9\xa2\x9a": QT_TR_NOOP("eine Datei von KeePass"),
}


def _other_kind(head: bytes) -> str:
    for beginning, what in _BEGINNINGS.items():
        if head.startswith(beginning):
            return what
    return _TEXT if _is_text(head[:256]) else ""


def _is_text(start: bytes) -> bool:
    """Encrypted bytes are never readable for that long."""
    letters = start.decode("utf-8", "ignore")
    # a letter of several bytes may be cut off at the end; a few bytes may look like letters by chance
    whole = len(start) >= SALT_LENGTH and len(letters.encode()) >= len(start) - 3
    return whole and all(letter.isprintable() or letter.isspace() for letter in letters)


def diagnose(path: Path, opener: Opener, backups: Sequence[Path] = ()) -> Damage | None:
    """What is wrong with the closed file at ``path``, or None if every page is as it was written.

    None as well if nothing proves that ``opener`` is the right one: then most likely the passphrase is wrong. A page
    of the file that it wrote proves it, or one of ``backups`` (newest first) that it opens.
    """
    if found := look_at(path):
        return found
    for key in opener.keys(_salt_of(path)):
        knows = Authenticator(key.raw, key.salt)
        if knows.knows_any_of(path):
            return _count(path, knows)
    if any(_opens(opener, backup) for backup in backups[:_TRIED_BACKUPS]):
        message = tr("Die Passphrase stimmt, aber der Anfang von „{name}“ ist beschädigt.", name=path.name)
        return Damage(Kind.BEGINNING, path, message, passphrase_right=True, pages=path.stat().st_size // PAGE)
    return None


def opened_by(key: FileKey, path: Path, today: date) -> driver.Connection | None:
    """The closed file at ``path``, opened with ``key``; None if it does not fit. Troubles other than that are raised.

    SQLite plays back any journal of the right name, even under a wrong key, and writes foreign pages into the vault
    that way. One that holds no page of this vault is set aside first; if nothing proves whose it is, SQLite does not
    get to see the file.
    """
    refuse_real(key.salt)
    knows = Authenticator(key.raw, key.salt)
    if knows.finds_journal_foreign_to(path):
        if not knows.knows_page_of(path, 1) or knows.census(path).damaged:
            return None
        set_journal_aside(path, today)
    return connect_if_fits(path, key.raw, key.salt)


def knows_sample(key: FileKey, path: Path) -> bool:
    """Whether the first, the last and a few pages between are well; True while SQLite has a write to take back.

    Half-copied files begin well and end in nothing. This takes well under a millisecond.
    """
    return journal_of(path).exists() or Authenticator(key.raw, key.salt).knows_sample_of(path)


def broken_structure(path: Path) -> Damage:
    """All pages are authentic, but they are no whole database: some are missing, or of different times."""
    message = tr("Die Passphrase stimmt, aber „{name}“ ist unvollständig oder vermischt.", name=path.name)
    return Damage(Kind.STRUCTURE, path, message, passphrase_right=True, pages=path.stat().st_size // PAGE)


def _count(path: Path, knows: Authenticator) -> Damage | None:
    census = knows.census(path)
    bad = len(census.damaged)
    if not bad:
        return None
    message = (
        tr("Die Passphrase stimmt, aber „{name}“ ist beschädigt: Ein Stück ist nicht mehr lesbar.", name=path.name)
        if bad == 1
        else tr(
            "Die Passphrase stimmt, aber „{name}“ ist beschädigt: {n} von {all} Stücken sind nicht mehr lesbar.",
            name=path.name,
            n=bad,
            all=census.pages,
        )
    )
    kind = Kind.BEGINNING if census.damaged[0] == 1 else Kind.PAGES
    return Damage(kind, path, message, passphrase_right=True, pages=census.pages, damaged=bad)


def _opens(opener: Opener, backup: Path) -> bool:
    with suppress(OSError):
        return any(Authenticator(key.raw, key.salt).knows_page_of(backup, 1) for key in opener.keys(_salt_of(backup)))
    return False


def _salt_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT_LENGTH)


def set_aside(path: Path, today: date, mark: str = "beschaedigt") -> Path:
    """Rename a damaged vault, with the journal beside it, to ``<stem>.beschaedigt-<date>.mendi``; returns the new name.

    Never takes a name that is in use. UserError if the folder cannot be written; then nothing has happened.
    """
    refuse_real_file(path)
    try:
        place = free_name(path, f"{mark}-{today.isoformat()}")
        path.replace(place)
        if journal_of(path).exists():
            journal_of(path).replace(journal_of(place))
    except OSError as error:
        raise UserError(
            tr("„{name}“ lässt sich nicht umbenennen. Bitte prüfen, ob der Ordner beschreibbar ist.", name=path.name)
        ) from error
    return place


def set_journal_aside(path: Path, today: date) -> Path:
    """Take a journal that is not of the vault at ``path`` out of SQLite's sight. OSError if that cannot be done."""
    place = free_name(path, f"fremdes-journal-{today.isoformat()}", ".journal")
    journal_of(path).replace(place)
    return place


def free_name(path: Path, mark: str, suffix: str | None = None) -> Path:
    """A name beside ``path`` that says ``mark``, taken with an empty file so that nobody else gets it. OSError."""
    for number in range(1, 1000):
        more = "" if number == 1 else f"-{number}"
        place = path.with_name(f"{path.stem}.{mark}{more}{path.suffix if suffix is None else suffix}")
        if journal_of(place).exists():
            continue
        with suppress(FileExistsError):
            place.touch(mode=0o600, exist_ok=False)
            return place
    raise FileExistsError(path.name)
