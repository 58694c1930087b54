# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts the window: ``mendi-desktop [FILE] [--vault FILE] [--demo [SCENARIO|FILE]] [--lang de|en]``.

Nothing slow is imported here: the view that asks for the passphrase is on the screen before the rest of the window is
loaded, and the rest before SQLAlchemy is.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mendi_desktop.app import collecting
from mendi_desktop.app.arguments import Arguments, read_arguments
from mendi_desktop.app.asked_exercise import exercise_sign
from mendi_desktop.app.context import AppContext
from mendi_desktop.app.first_view import show_first
from mendi_desktop.app.paths import require_room, user_folders
from mendi_desktop.app.platform_theme import desktop_is_asked
from mendi_desktop.app.qt_words import settle_qt_words
from mendi_desktop.app.speaking import speak
from mendi_desktop.app.stick import keep_to_stick
from mendi_desktop.cli.language import take_language
from mendi_desktop.core import immortals
from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.network_watch import process_watch
from mendi_desktop.core.resources import resource
from mendi_desktop.core.settings import LAST_VAULT, TEXT_SCALE, THEME, SettingsFile
from mendi_desktop.gui.kit import faces, theme
from mendi_desktop.gui.shell.unlock import UnlockView
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.vault.practice import only_practice

_REFUSED: Final = 2
SELF_TEST: Final = "--self-test"
"""Asked by ``mendi doctor``, not by people; see ``self_test.py``."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; the exit code is 0, or 2 for a line that makes no sense."""
    immortals.keep_alive()
    process_watch()
    words = list(sys.argv[1:] if argv is None else argv)
    is_test = words == [SELF_TEST]
    try:
        context, chosen = _begin([] if is_test else words)
    except UserError as error:
        if sys.stderr is not None:  # a windowed program has none on Windows
            sys.stderr.write(error.message + "\n")
        return _REFUSED
    if chosen is None:
        return 0
    keep_to_stick(context.folders)
    if is_test:
        return _test_itself(context)
    try:
        require_room(context.folders)
    except UserError as error:
        return _refuse(context, error)
    wanted = chosen.vault or (None if chosen.demo is not None else context.settings.place(LAST_VAULT))
    sign = wanted if chosen.demo is None else exercise_sign(context.folders.runtime, chosen.demo)
    if sign and _is_open_already(context, sign):
        return 0
    collecting.hold_off()
    app = make_application(context)
    window = MainWindow(furnished=False)
    fit_screen(window)
    keep_out_of_pictures(app, context)
    first = show_first(window, wanted, is_last=chosen.vault is None) if wanted else None
    return _run(context, window, chosen, first)


def _test_itself(context: AppContext) -> int:
    from mendi_desktop.app.self_test import paint_once

    collecting.hold_off()
    app = make_application(context)
    keep_out_of_pictures(app, context)
    return paint_once()


def _refuse(context: AppContext, error: UserError) -> int:
    from mendi_desktop.app.refusing import refuse

    refuse(make_application(context), error.message)
    return _REFUSED


def _run(context: AppContext, window: MainWindow, chosen: Arguments, first: UnlockView | None) -> int:
    """All that the first view could do without."""
    from mendi_desktop.app.desktop import Desktop
    from mendi_desktop.core.logs import logging_to
    from mendi_desktop.gui.kit import focus
    from mendi_desktop.gui.kit.file_dialogs import SystemFileDialogs

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window.furnish()
    focus.install(app)
    app.setWindowIcon(QIcon(str(resource("icons", "mendi.svg"))))
    desktop = Desktop(context, window, SystemFileDialogs(context.folders.stick))
    report_bugs(context, window)
    with logging_to(context.folders.state):
        desktop.start(chosen.vault, chosen.demo, first)
        return app.exec()


def make_application(context: AppContext) -> QApplication:
    """The application with our look, and Qt's own words in the language in force."""
    with desktop_is_asked():
        app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("mendi-desktop")
    app.setApplicationDisplayName(tr("mendi desktop"))
    app.setDesktopFileName("mendi-desktop")
    settle_qt_words(app)
    theme.current().apply(context.settings.get(THEME), context.settings.get(TEXT_SCALE))
    faces.install()
    return app


def fit_screen(window: MainWindow) -> None:
    """On a screen as small as many a beamer's the window takes all of it, instead of reaching beyond.

    Large letters ask for a window of 1350 x 840: what is to be pressed at its foot would lie below a laptop's screen.
    """
    room = window.screen().availableSize()
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    fitting = window.size().boundedTo(room)
    if fitting != window.size():
        window.resize(fitting)
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep_out_of_pictures(app: QApplication, context: AppContext) -> None:
    """Before any window is on the screen."""
    if sys.platform in ("win32", "darwin"):
        from mendi_desktop.gui.shell import capture

        capture.install(app)
        capture.settle(context.settings, demo=False)


def _is_open_already(context: AppContext, vault: Path) -> bool:
    """Whether another window has ``vault``; it comes forward."""
    if not any(context.folders.runtime.glob("*")):
        return False  # no window has left a sign
    from mendi_desktop.app.instance import call_forward

    return call_forward(context.folders.runtime, vault)


def _begin(argv: Sequence[str]) -> tuple[AppContext, Arguments | None]:
    """Settings, language and what the command line asks for; None where it was the help. Raises UserError."""
    folders, clock = user_folders(), SystemClock()
    settings = SettingsFile(folders.settings_file, clock, folders.portable)
    speak(settings)
    asked, rest = take_language(argv)
    context, chosen = AppContext(folders, settings, clock, speak(settings, asked)), read_arguments(rest)
    if chosen is not None and chosen.demo is not None:
        only_practice()  # before anything else: from here on this process opens nothing real
    return context, chosen


def report_bugs(context: AppContext, window: MainWindow) -> None:
    """A bug ends in a dialog and a report without personal data; the vault stays as it was after the last act.

    A trouble that nobody said in its place (a pulled stick under a list that is read) is a sentence, and no bug.
    """

    def hook(_type: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        from mendi_desktop.app.crash import report_crash
        from mendi_desktop.gui.shell.crash_dialog import is_shown, show_crash, show_trouble

        if is_shown(window):
            return
        if isinstance(error, UserError):
            show_trouble(window, error.message)
        else:
            show_crash(window, report_crash(error, context.folders.state, context.clock))

    sys.excepthook = hook


if __name__ == "__main__":
    sys.exit(main())
