# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job from a stick: a vault, a talk, the lock, a report saved through the dialog a person would see.

As a program (``python -m tests.support.portable_session``) it lies where ``MENDI_PROGRAM_FOLDER`` says, takes its words
from standard input (JSON list) and prints two JSON lists: the paths that Python changed, the network events it noticed.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from mendi_desktop.app.paths import require_room, user_folders
from mendi_desktop.app.stick import keep_to_stick
from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.logs import logging_to
from mendi_desktop.gui.kit import faces, focus, theme
from mendi_desktop.gui.kit.file_dialogs import FileKind, SystemFileDialogs
from tests.pages.program import Program
from tests.support import touched_session, window_session
from tests.support.vault_files import use_cheap_keys


def work(words: list[str]) -> None:
    say = iter(words)
    use_cheap_keys()
    folders = user_folders()
    require_room(folders)
    keep_to_stick(folders)
    app = QApplication(sys.argv[:1])
    theme.current().apply("light")
    focus.install(app)
    faces.install()
    assert folders.stick is not None
    program = Program(window_session._bot(), folders.stick, SystemClock(), folders=folders)
    with logging_to(folders.state):
        passphrase = next(say)
        program.start()
        program.create_vault(folders.vaults / "tresor.mendi", next(say), passphrase)
        window_session._talk(program, say).save()
        program.choose("lock")
        program.unlock(passphrase)
        program.wait_until_open()
        program.wait_until_idle()
        window_session._report(program, "Kurse am Vormittag", chosen(program, folders))
        program.close()


def chosen(program: Program, folders: Folders) -> Path:
    """Where the real dialog begins when the report is to be saved."""

    def confirm() -> None:
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
        dialog.accept()

    QTimer.singleShot(0, confirm)
    dialogs = SystemFileDialogs(folders.stick)
    target = dialogs.save_file(program.window, "Bericht sichern", FileKind("PDF", "pdf"), "bericht.pdf")
    assert target is not None
    return target


if __name__ == "__main__":
    sys.addaudithook(touched_session.hear)
    sys.addaudithook(window_session.hear)
    work(json.load(sys.stdin))
    print(json.dumps([sorted(touched_session.touched), window_session.network]))  # noqa: T201 - the answer of this program
