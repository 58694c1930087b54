# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes the pictures of the German handbook: ``python -m tests.support.handbook_pictures``.

The real program is driven through the page objects of the tests, once in light and once in dark, on invented data of a
fixed day. The same program gives the same files.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias, cast

import pytest
from PySide6.QtCore import QAbstractAnimation, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from mendi_desktop.core import immortals
from mendi_desktop.core.clock import FixedClock, SystemClock
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.reports.page import ReportsPage
from tests.pages.creating import Creating
from tests.pages.finding import named, press_button, seen
from tests.pages.program import PASSPHRASE, Program
from tests.pages.start import StartPage
from tests.pages.talks import RecordTalk, Talks
from tests.support.png import png
from tests.support.screenshots import WINDOW, picture, settle
from tests.support.typing import press

FOLDER: Final = Path(__file__).parents[2] / "docs" / "handbuch" / "bilder"
LOOKS: Final = ("light", "dark")
TODAY: Final = date(2026, 11, 23)
PICTURED: Final = {
    "today": "heute",
    "consultations": "gespraeche",
    "record": "festhalten",
    "colleagues": "kolleginnen",
    "reports": "berichte",
    "settings": "einstellungen",
}
"""Pages of the window and the name of their picture."""
WAIT: Final = 30_000
_PAPER: Final = QSize(438, 620)
_GAP: Final = 13
_NEVER: Final = 1_000_000_000
"""Milliseconds between two blinks of the cursor."""


Close: TypeAlias = Callable[[QWidget], None]


class Hands(QtBot):
    """Waits as in the tests, without a test around it."""

    def __init__(self) -> None:
        super().__init__(cast(pytest.FixtureRequest, None))  # only tests that fail need one
        self._windows: list[QWidget] = []

    def addWidget(self, widget: QWidget, *, before_close_func: Close | None = None) -> None:  # noqa: N802
        """Hold the window until the end; the story closes it itself."""
        self._windows.append(widget)


class Album:
    """Pictures of one window in one look."""

    def __init__(self, folder: Path, look: str) -> None:
        self.folder, self.look = folder, look

    def take(self, program: Program, name: str) -> None:
        """A picture of the window, once nothing moves any more: signs in a field fade in."""
        picture(program.window, WINDOW)
        program.qtbot.waitUntil(lambda: not any(map(_moves, program.window.findChildren(QAbstractAnimation))))
        self.put(picture(program.window, WINDOW), f"{name}-{self.look}")

    def put(self, image: QImage, name: str) -> None:
        (self.folder / f"{name}.png").write_bytes(png(image))


def _moves(animation: QAbstractAnimation) -> bool:
    return animation.state() is QAbstractAnimation.State.Running


def first_run(program: Program, album: Album) -> None:
    """Welcome, a new vault, its empty pages, settings, and the curtain."""
    start(program)
    album.take(program, "willkommen")
    creating = Creating(program)
    creating.write("Name", "Werk Nord")
    creating.write("Ablage", "~/Dokumente/werk-nord.mendi")
    album.take(program, "anlegen")
    create_on_the_way(program, creating, album)
    program.wait_until_idle()
    for page in ("today", "consultations", "colleagues", "reports"):
        program.choose(page)
        settle()
        album.take(program, f"leer-{PICTURED[page]}")
    program.choose("settings")
    album.take(program, PICTURED["settings"])
    program.choose("lock")
    album.take(program, "gesperrt")
    program.close()


def at_work(program: Program, album: Album) -> None:
    """The pages of a workplace in full swing."""
    start(program, demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    album.take(program, PICTURED["today"])
    follow_ups(program, album)
    browse(program, album)
    record(program, album)
    reports(program, album)
    program.choose("shortcuts")
    album.take(program, "tasten")
    program.close()


def start(program: Program, demo: str | None = None) -> None:
    with program.qtbot.waitActive(program.window):
        program.start(demo=demo)
        program.window.activateWindow()


def create_on_the_way(program: Program, creating: Creating, album: Album) -> None:
    """Passphrase and recovery sheet, and on to the open vault."""
    creating.to_passphrase(program.home / "werk-nord.mendi")
    creating.write("Passphrase", PASSPHRASE)
    creating.wait_for_strength()
    creating.write("Passphrase wiederholen", PASSPHRASE)
    album.take(program, "passphrase")
    creating.go_on()
    album.take(program, "notfallblatt")
    creating.put_sheet_off()
    program.wait_until_open()


def follow_ups(program: Program, album: Album) -> None:
    """One follow-up done, the next one with its acts."""
    page = StartPage(program.page)
    first, second = page.overdue()[:2]
    page.close(first)
    page.go_to_row(second)
    album.take(program, "wiedervorlagen")
    program.choose("undo")
    settle()


def browse(program: Program, album: Album) -> None:
    talks = Talks(program)
    talks.choose(talks.titles()[1])  # the first one is a draft
    settle()
    album.take(program, PICTURED["consultations"])
    talks.search("abschluss")
    album.take(program, "suche")
    talks.search("")
    program.choose("colleagues")
    settle()
    choose_with_open_step(named(program.page, QListView, "Kolleg*innen"))
    settle()
    album.take(program, PICTURED["colleagues"])
    press_button(program.page, "Freigabe festhalten")
    album.take(program, "freigabe")
    press_button(dialog(program), "Abbrechen")


def choose_with_open_step(view: QListView) -> None:
    """The first colleague of whom there is something to do, and so something to see."""
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    view.setCurrentIndex(next(index for index in rows if "offener Schritt" in (index.data(RowRole.SECOND) or "")))


def record(program: Program, album: Album) -> None:
    form = RecordTalk(program)
    album.take(program, "festhalten-leer")
    form.type_into("Datum", "gestern")
    form.type_into("Dauer", "20")
    form.choose_kind("Tür-und-Angel")
    form.choose_from("Anliegen", "Berufsabschluss")
    form.choose_from("Kolleg*in", "Ahorn-7")
    form.type_into("Schritt 1", "Termine der Externenprüfung erfragen")
    form.write("Gesprächsnotiz", "Möchte den Abschluss nachholen, am liebsten neben der Schicht.")
    form.write("nur für mich", "Beim nächsten Mal nach der Frühschicht treffen.")
    press(named(form.page, QPlainTextEdit, "nur für mich"), Qt.Key.Key_Backtab)
    program.wait_until_idle()
    album.take(program, PICTURED["record"])
    form.save()
    program.wait_until_idle()
    settle()
    album.take(program, "festgehalten")
    program.choose("undo")
    settle()


def reports(program: Program, album: Album) -> None:
    """The dialog, the finished paper, and the list of what was handed out."""
    paper = program.home / "bericht.pdf"
    hand_out(program, paper, "2025", album)
    hand_out(program, program.home / "zweiter.pdf", "1. Halbjahr 2026")
    program.choose("reports")
    album.take(program, PICTURED["reports"])
    if album.look == LOOKS[0]:
        album.put(pages_of(paper), "bericht-seiten")


def hand_out(program: Program, target: Path, period: str, album: Album | None = None) -> None:
    """Save the council's report about ``period``; the dialog goes into the album if there is one."""
    program.files.to_save = target
    program.choose("report")
    page = program.page
    assert isinstance(page, ReportsPage)
    made = page.dialog
    assert made is not None
    program.qtbot.waitUntil(made.save.isEnabled, timeout=WAIT)
    press_button(made, period)
    program.qtbot.waitUntil(made.save.isEnabled, timeout=WAIT)
    if album is not None:
        settle()
        album.take(program, "bericht")
    made.save.click()
    program.qtbot.waitUntil(lambda: page.dialog is None and not program.desktop.busy, timeout=WAIT)
    settle()


def dialog(program: Program) -> Dialog:
    """The dialog that is open."""
    return seen(program.window, Dialog)[0]


def pages_of(path: Path) -> QImage:
    """The first three pages of a PDF side by side."""
    document = QPdfDocument()
    document.load(str(path))
    count = min(3, document.pageCount())
    width = _GAP + count * (_PAPER.width() + _GAP)
    sheet = QImage(width, _PAPER.height() + 2 * _GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#d8d3c8"))
    painter = QPainter(sheet)
    for number in range(count):
        left = _GAP + number * (_PAPER.width() + _GAP)
        painter.fillRect(left, _GAP, _PAPER.width(), _PAPER.height(), Qt.GlobalColor.white)
        painter.drawImage(left, _GAP, document.render(number, _PAPER))
    painter.end()
    document.close()
    return sheet


def main() -> int:
    """Take all pictures anew."""
    app, hands = _application(), Hands()
    FOLDER.mkdir(parents=True, exist_ok=True)
    shown = [_tell(hands, story, look) for look in LOOKS for story in (first_run, at_work)]
    del shown, app  # windows go before the application
    return 0


def _tell(hands: Hands, story: Callable[[Program, Album], None], look: str) -> Program:
    """One story in a folder of its own, on the fixed day: new vaults know the machine's clock only."""
    clock = FixedClock.on(TODAY)
    theme.current().apply(look)
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setattr(SystemClock, "today", clock.today)
        patch.setattr(SystemClock, "now", clock.now)
        program = Program(hands, Path(home), clock)
        story(program, Album(FOLDER, look))
    return program


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(TZ="CET-1CEST,M3.5.0,M10.5.0/3", SOURCE_DATE_EPOCH="1795305600")
    time.tzset()
    immortals.keep_alive()
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]  # as the plugin of pytest does
    app = QApplication([])
    app.setCursorFlashTime(_NEVER)
    focus.install(app)
    return app


if __name__ == "__main__":
    sys.exit(main())
