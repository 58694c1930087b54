# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An hour at the window of a vault full of canaries, a lock, and a look at everything that can still be reached.

As a program (``python -m tests.support.locked_session VAULT``) it reads a passphrase and words for typing (JSON list)
from standard input and prints what it found before the lock and after.
"""

import gc
import json
import sys
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QLineEdit

from mendi_desktop.core import immortals
from mendi_desktop.core.clock import SystemClock
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.safekeeping.sheet.dialog import SheetDialog
from mendi_desktop.vault.keys import FileKey
from tests.pages.colleagues import ColleaguesView
from tests.pages.finding import named, press_button, seen
from tests.pages.joint import Joint
from tests.pages.program import WAIT, Program
from tests.pages.reports import MakeReport
from tests.pages.talks import RecordTalk, Talks
from tests.support.memory import betrayed, key_in, words_with
from tests.support.typing import type_text
from tests.support.window_session import _bot

_AREAS: Final = ("projects", "barriers", "network", "activities", "qualification", "council")


def work(vault: Path, say: list[str]) -> None:
    """``say`` is used up: nothing of it may stay in reach of this program."""
    app = QApplication(sys.argv[:1])
    theme.current().apply("light")
    focus.install(app)
    program = Program(_bot(), vault.parent / "heim", SystemClock())
    program.start(vault)
    program.unlock(say[-1])
    program.wait_until_open()
    _make_a_sheet(program, say.pop(), vault.with_name("blatt.pdf"))
    secrets = {"words": words_with("".join(("Kan", "arien", "vogel"))), "key": key_in(_key(program))}
    _walk(program, say)
    before = betrayed(secrets)
    gc.disable()  # so that what sweeps is the program, and not by chance Python
    program.choose("lock")
    _come_round(program)
    after = betrayed(secrets)
    print(json.dumps([before, after]), flush=True)  # noqa: T201 - the answer of this program
    program.close()


def _key(program: Program) -> FileKey:
    vault = program.desktop._vault
    assert vault is not None
    return vault.key


def _walk(program: Program, say: list[str]) -> None:
    """Every page, something undone, something copied, half a talk, a report on the screen."""
    for page in (*_AREAS, "today", "reports", "settings", "safety", "colleagues"):
        program.choose(page)
        program.settle()
    people = ColleaguesView(program.page)
    people.choose(people.aliases()[0])
    people.edit().press("Abbrechen")
    _look_together(program)
    talks = Talks(program)
    talks.choose(talks.titles()[0])
    talks.press("Notiz „nur für mich“ zeigen")
    _undo_something(program, say)
    talks = Talks(program)
    talks.search(say.pop())
    line = named(talks.page, QLineEdit, "Suchen in Gesprächen")
    line.selectAll()
    line.copy()
    form = RecordTalk(program)
    form.write("Gesprächsnotiz", say.pop())
    form.write("nur für mich", say.pop())
    report = MakeReport(program)
    report.write(report.texts()[0], say.pop())
    program.qtbot.waitUntil(report.can_save, timeout=20_000)
    report.wait()


def _look_together(program: Program) -> None:
    """Before a talk, and Mitschau with half a talk written down."""
    person = program.workbench.page.whom()
    assert person is not None
    joint = Joint.begin(program, person)
    joint.press("Gemeinsam festhalten")
    joint.form.type_into("Dauer", "20")
    program.choose("joint_view")
    program.choose("curtain")
    program.settle()


def _make_a_sheet(program: Program, passphrase: str, target: Path) -> None:
    """The code on a recovery sheet is the key."""
    program.choose("settings")
    press_button(program.page, "Notfallblatt …")
    (dialog,) = seen(program.window, SheetDialog)
    type_text(named(dialog, QLineEdit, "Passphrase"), passphrase)
    press_button(dialog, "Weiter")
    program.settle()
    program.files.to_save = target
    press_button(dialog, "Als PDF sichern …")
    program.settle()
    press_button(dialog, "Fertig")


def _undo_something(program: Program, say: list[str]) -> None:
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.write("Gesprächsnotiz", say.pop())
    form.save()
    program.settle()
    program.choose("undo")
    program.settle()


def _come_round(program: Program) -> None:
    """Until the program has swept behind itself, both times."""
    sweeping = program.desktop._sweep
    program.qtbot.waitUntil(lambda: sweeping.is_over, timeout=WAIT)


if __name__ == "__main__":
    immortals.keep_alive()
    work(Path(sys.argv[1]), json.load(sys.stdin))
