# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's main job in a vault of any size, done while the event loop is watched.

As a program (``python -m tests.support.main_job_session FOLDER TALKS``) it works below FOLDER and prints how long the
window did not answer in each act, and how long its thread worked in one go, in milliseconds.
"""

import json
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mendi_desktop.app import collecting
from mendi_desktop.core import immortals
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.gui.colleagues.page import ColleaguesPage
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.gui.start.page import TodayPage
from mendi_desktop.storage.engine import connect
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import create_vault
from tests.pages.finding import named, press_button
from tests.pages.program import PASSPHRASE, Program
from tests.support.big_vault import fill
from tests.support.stall_watch import Acts, StallWatch, typed
from tests.support.vault_files import use_cheap_keys
from tests.support.window_session import _bot

DAY = date(2026, 3, 2)
_Key = Qt.Key


def vault_with(folder: Path, talks: int) -> Path:
    """A vault that opens with the passphrase of the tests."""
    path = folder / "tresor.mendi"
    vault = create_vault(path, PASSPHRASE, VaultOptions(title="Werk Nord"), FixedClock.on(DAY))
    key = vault.key
    vault.close()
    connection = connect(path, key.raw, key.salt)
    fill(connection, talks)
    connection.close()
    return path


def main_job(program: Program, path: Path) -> Acts:
    yield from _unlock(program, path)
    yield from _quick_line(program)
    yield from _form(program)
    yield from _list(program)
    yield from _search(program)
    yield from _others(program)
    yield from _report(program)
    yield "lock"
    program.choose("lock")
    yield lambda: program.desktop.workbench is None


def _unlock(program: Program, path: Path) -> Acts:
    yield "first view"
    program.start(path)
    line = named(program.door, QLineEdit, "Passphrase")
    for letter in PASSPHRASE:
        yield "type the passphrase"
        QTest.keyClicks(line, letter) if letter.isascii() else line.insert(letter)
    yield "type the passphrase"
    yield lambda: not program.desktop.busy
    yield "unlock"
    press_button(program.door, "Öffnen")
    yield lambda: program.desktop.workbench is not None
    yield "Heute"
    yield lambda: isinstance(program.page, TodayPage)


def _quick_line(program: Program) -> Acts:
    page = program.page
    assert isinstance(page, TodayPage)
    yield from typed("quick line", page.quick.minutes, "20")
    for keys in ("Sprech", ""):
        target = QApplication.focusWidget()
        assert target is not None
        yield "quick line"
        QTest.keyClick(target, _Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        yield from typed("quick line", here, keys)
        yield "quick line"
        QTest.keyClick(here, _Key.Key_Return)
    yield "record by the quick line"
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, _Key.Key_Return)
    yield lambda: True


def _form(program: Program) -> Acts:
    yield "open the form"
    program.choose("record")
    yield lambda: not program.desktop.busy
    yield from typed("write into the form", named(program.page, QLineEdit, "Dauer"), "45")
    yield "record by the form"
    press_button(program.page, "Als Entwurf weglegen")
    yield lambda: not program.desktop.busy


def _list(program: Program) -> Acts:
    yield "the list"
    program.choose("consultations")
    page = program.page
    assert isinstance(page, ConsultationsPage)
    yield lambda: page.model.order.whole and not program.desktop.busy
    for key in (_Key.Key_Down, _Key.Key_Down, _Key.Key_PageDown, _Key.Key_End, _Key.Key_Home):
        yield "walk through the list"
        QTest.keyClick(page.list, key)
    bar = page.list.verticalScrollBar()
    for part in range(1, 21):
        yield "scroll through the list"
        bar.setValue(bar.maximum() * part // 20)
    yield "read a talk"
    page.list.setCurrentIndex(page.model.index(page.model.talk_near(page.model.rowCount() // 2), 0))
    chosen = page.list.currentIndex().data(RowRole.KEY)
    yield lambda: page.reading.shown == chosen
    yield "take a talk away"
    press_button(page.reading, "Gespräch entfernen")
    yield lambda: not program.desktop.busy
    yield "undo"
    program.choose("undo")
    yield lambda: not program.desktop.busy
    yield "filter"
    press_button(page, "Entwürfe")
    yield lambda: not program.desktop.busy
    yield "let the filter go"
    press_button(page, "Alle")
    yield lambda: not program.desktop.busy


def _search(program: Program) -> Acts:
    page = program.page
    assert isinstance(page, ConsultationsPage)
    for letter in "externenpr":
        yield "search as one types"
        QTest.keyClicks(page.search, letter)
        yield lambda: True
    yield "show what was found"
    page.filter_anew()
    yield lambda: not program.desktop.busy
    yield "let the search go"
    page.clear_filters()
    yield lambda: not program.desktop.busy


def _others(program: Program) -> Acts:
    yield "colleagues"
    program.choose("colleagues")
    page = program.page
    assert isinstance(page, ColleaguesPage)
    yield lambda: not program.desktop.busy
    yield "one colleague"
    model = page.list.model()
    page.list.setCurrentIndex(model.index(min(5, model.rowCount() - 1), 0))
    yield lambda: True
    for name in ("projects", "network", "council", "today"):
        yield f"page {name}"
        program.workbench.go(Place(name))
        yield lambda: not program.desktop.busy
    yield "page consultations again"
    program.choose("consultations")
    yield lambda: not program.desktop.busy


def _report(program: Program) -> Acts:
    yield "report dialog"
    program.choose("report")
    page = program.page
    assert isinstance(page, ReportsPage)
    yield lambda: page.dialog is not None and not program.desktop.busy
    assert page.dialog is not None
    yield "close the report"
    page.dialog.give_up()
    yield lambda: True


def work(folder: Path, talks: int) -> dict[str, tuple[int, int]]:
    """The longest silence and the longest work of the window's thread by act, in milliseconds, longest first."""
    collecting.hold_off()  # as the program does
    use_cheap_keys()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.current().apply("light")
    focus.install(app)
    path = vault_with(folder, talks)
    program = Program(_bot(), folder, FixedClock.on(DAY))
    watch = StallWatch()
    watch.run(main_job(program, path))
    program.close()
    acts = sorted(watch.longest, key=lambda act: -watch.longest[act])
    return {act: (round(watch.longest[act] * 1000), round(watch.work[act] * 1000)) for act in acts}


if __name__ == "__main__":
    immortals.keep_alive()
    print(json.dumps(work(Path(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201 - the answer of this program
