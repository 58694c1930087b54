# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What ``mendi doctor`` tries out. Each examination returns what it found, or raises :class:`Missing`."""

import os
import platform
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from importlib import metadata
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.missing import Missing
from mendi_desktop.cli.window_examination import window
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.resources import handbook, resource, version
from mendi_desktop.features.calendar_file import HOME
from mendi_desktop.features.codes import code_list, code_lists
from mendi_desktop.features.workdays import holiday
from mendi_desktop.reports.document import Document, Paragraph
from mendi_desktop.reports.proof import lacking
from mendi_desktop.reports.render import render_pdf
from mendi_desktop.storage.abilities import abilities
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.passphrase_words import suggested_words
from mendi_desktop.vault.session import create_vault, open_vault
from mendi_desktop.vault.strength import strength, suggest

_LIBRARIES: Final = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "argon2-cffi",
    "reportlab",
    "pikepdf",
    "zxcvbn",
    "icalendar",
)
_FONTS: Final = ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf", "SourceSans3-It.ttf")


def versions(_context: Context) -> str:
    try:
        libraries = [f"{name} {metadata.version(name)}" for name in _LIBRARIES]
    except metadata.PackageNotFoundError as error:
        raise Missing(tr("die Bibliothek {name}", name=error.name)) from None
    return ", ".join([f"mendi desktop {version()}", f"Python {platform.python_version()}", *libraries])


def system(_context: Context) -> str:
    return f"{platform.system()} {platform.release()} {platform.machine()}"


def screen(_context: Context) -> str:
    """Only told; the window is tried by an examination of its own."""
    if sys.platform in ("win32", "darwin"):
        return tr("der des Systems")
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return chosen
    found = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    return ", ".join(found) or tr("keiner; die Konsole geht auch so")


def folders(context: Context) -> str:
    for folder in (context.folders.config, context.folders.state, context.folders.runtime):
        if not (folder.is_dir() and os.access(folder, os.W_OK)):
            raise Missing(tr("ein Ordner, in den sich schreiben lässt: {folder}", folder=folder))
    home = context.folders.portable
    return str(context.folders.config) if home is None else tr("alles auf dem Stick: {folder}", folder=home)


def encryption(_context: Context) -> str:
    found = abilities()
    if not found.cipher:
        raise Missing("SQLCipher")
    return f"SQLCipher {found.cipher}, SQLite {found.sqlite}"


def search(_context: Context) -> str:
    if not abilities().trigram:
        raise Missing("FTS5 trigram")
    return "FTS5 trigram"


def shipped_files(_context: Context) -> str:
    for name in _FONTS:
        if not resource("fonts", name).is_file():
            raise Missing(tr("die Schrift {name}", name=name))
    icons = len(list(resource("icons").glob("*.svg")))
    lists = [code_list(name) for name in code_lists()]
    chapters = len(list(handbook().glob("*.md")))
    if not icons or not lists or not chapters:
        raise Missing(tr("die mitgelieferten Symbole, Auswahllisten oder das Handbuch"))
    return tr(
        "{fonts} Schriften, {icons} Symbole, {lists} Auswahllisten, {chapters} Kapitel im Handbuch",
        fonts=len(_FONTS),
        icons=icons,
        lists=len(lists),
        chapters=chapters,
    )


def calendar(_context: Context) -> str:
    """Holidays in both languages, and the summer time of the region the program is for."""
    day = date(2026, 10, 3)
    summer = datetime(2026, 7, 1, tzinfo=ZoneInfo(HOME)).utcoffset()
    name = holiday(day, "by")
    if not name or summer != timedelta(hours=2):
        raise Missing(tr("die Feiertage oder die Zeitzonen"))
    return f"{day:%d.%m.%Y} {name}, {HOME}"


def vault(context: Context) -> str:
    """A real vault in a private folder: made, read as bytes, opened again, refused to a wrong passphrase."""
    right, wrong = secrets.token_hex(), secrets.token_hex()
    title = "Probe " + secrets.token_hex()
    with _private_folder(context.folders.runtime) as folder:
        path = folder / "probe.mendi"
        create_vault(path, right, VaultOptions(title=title), context.clock).close()
        if path.read_bytes().startswith(b"SQLite") or title.encode() in path.read_bytes():
            raise Missing(tr("die Verschlüsselung: die Probe war lesbar"))
        opened = open_vault(path, right, context.clock)
        kept = opened.options.title
        opened.close()
        if kept != title or not _refuses(path, wrong):
            raise Missing(tr("ein Tresor, der sich nur mit der richtigen Passphrase öffnet"))
    return tr("angelegt, wieder geöffnet, falsche Passphrase abgewiesen")


def passphrases(_context: Context) -> str:
    """The word lists are there: what they suggest is strong, what they know is weak."""
    if strength("Passwort2026").score or strength(suggest()).weak:
        raise Missing(tr("ein Urteil über Passphrasen, das stimmt"))
    return tr("{n} Wörter für Vorschläge", n=len(suggested_words()))


def report(context: Context) -> str:
    """A small PDF, made twice: the same state gives the same bytes, and they carry what each of our papers must."""
    document = Document(
        title=tr("Probe"),
        purpose=tr("Probe"),
        period=str(context.clock.today().year),
        number="0",
        made_on=context.clock.today(),
        recipient=tr("niemanden"),
        blocks=(Paragraph(tr("Größe, Maß, Übung: „Ährenlese“.")),),
        exercise=True,
    )
    made = render_pdf(document)
    if made.data != render_pdf(document).data or made.replaced:
        raise Missing(tr("ein Bericht, der zweimal gleich ausfällt"))
    if found := lacking(made.data, exercise=True):
        raise Missing(tr("ein Bericht, der hält, was er soll: {found}", found="; ".join(found)))
    return tr("PDF mit {n} Bytes, zweimal gleich, barrierefrei, mit dem Zeichen „Übung“", n=len(made.data))


EXAMINATIONS: Final[tuple[tuple[str, Callable[[Context], str]], ...]] = (
    (QT_TR_NOOP("Versionen"), versions),
    (QT_TR_NOOP("System"), system),
    (QT_TR_NOOP("Bildschirm"), screen),
    (QT_TR_NOOP("Einstellungen"), folders),
    (QT_TR_NOOP("Verschlüsselung"), encryption),
    (QT_TR_NOOP("Suche"), search),
    (QT_TR_NOOP("Mitgeliefertes"), shipped_files),
    (QT_TR_NOOP("Tresor"), vault),
    (QT_TR_NOOP("Passphrasen"), passphrases),
    (QT_TR_NOOP("Kalender"), calendar),
    (QT_TR_NOOP("Bericht"), report),
    (QT_TR_NOOP("Fenster"), window),
)


@contextmanager
def _private_folder(parent: Path) -> Iterator[Path]:
    folder = parent / f"doctor-{secrets.token_hex(8)}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _refuses(path: Path, passphrase: str) -> bool:
    try:
        open_vault(path, passphrase).close()
    except UserError as error:
        return error.field == "passphrase"
    return False
