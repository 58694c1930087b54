# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An hour at the window: a vault is made, talks are written, put aside, locked away, searched, a report is handed out.

As a program (``python -m tests.support.window_session FOLDER [killed]``) it works below FOLDER, takes its words from
standard input (JSON list) and prints the network events that Python noticed. The last word but one is the suggestion
that the report prints. With ``killed`` it ends by kill -9 in the middle of a sentence.
"""

import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.logs import logging_to
from mendi_desktop.gui.kit import faces, focus, theme
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.shell.guard import SystemSessionWatch
from tests.pages.finding import named, press_button
from tests.pages.program import Program
from tests.pages.reports import MakeReport
from tests.pages.talks import RecordTalk, Talks
from tests.support.typing import press, type_text

network: list[str] = []


def hear(event: str, _args: tuple[object, ...]) -> None:
    if event.startswith("socket.") and event != "socket.gethostname":
        network.append(event)


def work(folder: Path, words: list[str], *, killed: bool) -> None:
    *confidences, suggestion, half = words
    say = iter(confidences)
    app = QApplication(sys.argv[:1])
    theme.current().apply("light")
    focus.install(app)
    faces.install()
    program = Program(_bot(), folder, SystemClock(), SystemSessionWatch())
    with logging_to(program.context.folders.state):
        passphrase = next(say)
        program.start()
        program.create_vault(folder / "tresor.mendi", next(say), passphrase)
        program.wait_until_idle()
        _talk(program, say).save()
        _talk(program, say).put_aside()
        _lock_in_the_middle(program, say, passphrase)
        Talks(program).search(next(say))
        _settings(program, say)
        _report(program, suggestion, folder / "bericht.pdf")
        RecordTalk(program).write("Gesprächsnotiz", half)
        program.settle()
        if killed:
            _tell()
            os.kill(os.getpid(), signal.SIGKILL)
        program.close()


def _bot() -> QtBot:
    """The hand at the window, without a test around it."""
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]
    nobody: Any = SimpleNamespace(node=SimpleNamespace())
    return QtBot(nobody)


def _talk(program: Program, say: Iterator[str]) -> RecordTalk:
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.choose_from("Kolleg*in", next(say))
    form.write("Gesprächsnotiz", next(say))
    form.write("nur für mich", next(say))
    return form


def _lock_in_the_middle(program: Program, say: Iterator[str], passphrase: str) -> None:
    """Half a talk, the curtain, a wrong passphrase, the right one, and the half talk is still there."""
    form = RecordTalk(program)
    form.write("Gesprächsnotiz", next(say))
    program.choose("lock")
    program.unlock(next(say))
    program.wait_until_idle()
    program.unlock(passphrase)
    program.wait_until_open()
    program.wait_until_idle()


def _settings(program: Program, say: Iterator[str]) -> None:
    program.choose("settings")
    line = named(program.page, QLineEdit, "Name des Tresors")
    line.setFocus()
    line.selectAll()
    type_text(line, next(say))
    press(line, Qt.Key.Key_Tab)
    press_button(named(program.page, Choice, "Darstellung"), "dunkel")
    program.settle()


def _report(program: Program, suggestion: str, target: Path) -> None:
    report = MakeReport(program)
    report.write(report.texts()[0], suggestion)
    program.qtbot.waitUntil(report.can_save, timeout=20_000)
    report.wait()
    report.save(target)
    program.qtbot.waitUntil(target.exists, timeout=20_000)


def _tell() -> None:
    print(json.dumps(network), flush=True)  # noqa: T201 - the answer of this program


if __name__ == "__main__":
    sys.addaudithook(hear)
    work(Path(sys.argv[1]), json.load(sys.stdin), killed="killed" in sys.argv)
    _tell()
