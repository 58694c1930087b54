# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes the pictures of the German handbook: ``python -m tests.support.handbook_pictures [--into FOLDER] [STORY ...]``.

The real program is driven through the page objects of the tests, once in light and once in dark, on invented data of a
fixed day. The same program gives the same files. Stories are those of ``STORIES``; without a name all are told.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit
from pytestqt.qt_compat import qt_api

from mendi_desktop.core import immortals
from mendi_desktop.core.clock import FixedClock, SystemClock
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.storage.pages import SALT_LENGTH
from mendi_desktop.vault import session
from mendi_desktop.vault.demo_mark import DEMO_PREFIX
from tests.pages.creating import Creating
from tests.pages.finding import named, press_button
from tests.pages.first_steps import FirstSteps
from tests.pages.program import PASSPHRASE, Program
from tests.pages.start import StartPage
from tests.pages.talks import RecordTalk, Talks
from tests.support.handbook_album import LOOKS, WAIT, Album, Hands, papers_in, side_by_side, start
from tests.support.handbook_desk import PICTURED as PICTURED_DESK
from tests.support.handbook_desk import at_the_desk
from tests.support.handbook_role import PICTURED as PICTURED_ROLE
from tests.support.handbook_role import whole_role
from tests.support.handbook_safety import at_a_desk, dialog, safe
from tests.support.handbook_seminar import PICTURED as PICTURED_SEMINAR
from tests.support.handbook_seminar import in_a_seminar
from tests.support.latch import lift_latch
from tests.support.nets import SettableClock
from tests.support.screenshots import settle
from tests.support.typing import press

FOLDER: Final = Path(__file__).parents[2] / "docs" / "handbuch" / "bilder"
TODAY: Final = date(2026, 11, 23)
PICTURED: Final = {
    "today": "heute",
    "consultations": "gespraeche",
    "record": "festhalten",
    "colleagues": "kolleginnen",
    "reports": "berichte",
    "safety": "sicherheit",
    "settings": "einstellungen",
    "sight": "was-sieht-die-it",
    **PICTURED_DESK,
    **PICTURED_ROLE,
    **PICTURED_SEMINAR,
}
"""Pages of the window and the name of their picture."""
_NEVER: Final = 1_000_000_000
"""Milliseconds between two blinks of the cursor."""


def first_run(program: Program, album: Album) -> None:
    """Welcome, a new vault, its empty pages, settings, and the curtain."""
    start(program)
    album.take(program, "willkommen")
    creating = Creating(program)
    creating.write("Name", "Werk Nord")
    program.settle()
    where = creating.line("Ablage")
    with QSignalBlocker(where):
        where.setText(at_a_desk(Path(where.text()), program.home))
    album.take(program, "anlegen")
    create_on_the_way(program, creating, album)
    program.wait_until_idle()
    steps = FirstSteps(program)
    steps.press("Später")
    program.workbench.tell("")
    for page in ("today", "consultations", "colleagues", "reports"):
        program.choose(page)
        settle()
        album.take(program, f"leer-{PICTURED[page]}")
    first_steps(program, steps, album)
    program.choose("settings")
    album.take(program, PICTURED["settings"])
    program.choose("lock")
    album.take(program, "gesperrt")
    program.close()


def first_steps(program: Program, steps: FirstSteps, album: Album) -> None:
    """The second note, which points at a button of the page."""
    program.choose("today")
    steps.begin()
    steps.press("Auslassen")
    program.page.focus_start()  # type: ignore[attr-defined]  # whoever reads has the keyboard on the page
    settle()
    album.take(program, "erste-schritte")
    steps.press("Später weiter")


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


def create_on_the_way(program: Program, creating: Creating, album: Album) -> None:
    """Particulars, passphrase and recovery sheet, and on to the open vault."""
    creating.write("Ablage", str(program.home / "werk-nord.mendi"))
    creating.go_on()
    album.take(program, "anlegen-angaben")
    creating.go_on()
    creating.write("Passphrase", PASSPHRASE)
    creating.wait_for_strength()
    creating.write("Passphrase wiederholen", PASSPHRASE)
    album.take(program, "anlegen-passphrase")
    creating.go_on()
    album.take(program, "anlegen-notfallblatt")
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
        album.put(side_by_side(papers_in(paper.read_bytes())), "bericht-seiten")


def hand_out(program: Program, target: Path, period: str, album: Album | None = None) -> None:
    """Save the council's report about ``period``; the dialog goes into the album if there is one."""
    program.files.to_save = target
    program.choose("report")
    page = program.page
    assert isinstance(page, ReportsPage)
    program.qtbot.waitUntil(lambda: page.dialog is not None, timeout=WAIT)
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


STORIES: Final = {story.__name__: story for story in (first_run, at_work, at_the_desk, whole_role, safe, in_a_seminar)}


def main() -> int:
    """Take all pictures anew, or those of the stories that are named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("stories", nargs="*", metavar="STORY", help=", ".join(STORIES))
    parser.add_argument("--into", type=Path, default=FOLDER)
    asked = parser.parse_args()
    app, hands = _application(), Hands()
    asked.into.mkdir(parents=True, exist_ok=True)
    told = [STORIES[name] for name in asked.stories or STORIES]
    shown = [_tell(hands, story, Album(asked.into, look)) for look in LOOKS for story in told]
    del shown, app  # windows go before the application
    return 0


def _tell(hands: Hands, story: Callable[[Program, Album], None], album: Album) -> Program:
    """One story in a folder of its own, on the fixed day: new vaults know the machine's clock only."""
    clock = SettableClock(FixedClock.on(TODAY).now())
    theme.current().apply(album.look)
    with _home() as home, pytest.MonkeyPatch.context() as patch:
        patch.setattr(SystemClock, "today", clock.today)
        patch.setattr(SystemClock, "now", clock.now)
        patch.setattr(session, "new_salt", _salt)
        program = Program(hands, home, clock)
        story(program, album)
    lift_latch()  # an exercise is a process of its own; here the next story follows in the same one
    return program


def _salt(*, demo: bool = False) -> bytes:
    """The same for all vaults, because a sign of the key is to be read on the recovery sheet."""
    return DEMO_PREFIX.ljust(SALT_LENGTH, b"-") if demo else b"Bilder".ljust(SALT_LENGTH, b"-")


@contextmanager
def _home() -> Iterator[Path]:
    """A folder that is called the same at every time: its name is to be read in some pictures."""
    home = Path(tempfile.gettempdir()) / "mendi-handbuch"
    home.mkdir(mode=0o700)
    try:
        yield home
    finally:
        shutil.rmtree(home)


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
