# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The view that asks for the passphrase, on the screen before the rest of the program is loaded.

Nothing else may be imported here than what this one view needs: every module more is a later first window.
"""

from pathlib import Path

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.shell.first_paint import FirstPaint
from mendi_desktop.gui.shell.unlock import UnlockView
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.vault.demo_mark import is_demo_file


def show_first(window: MainWindow, path: Path, *, is_last: bool) -> UnlockView:
    """Ask in ``window`` for the passphrase of ``path`` and come back when that is painted.

    ``is_last``: the vault was not asked for but open the last time. Keys wait until somebody listens to the view.
    """
    gone = is_last and not path.is_file()
    reason = tr("Die Datei ist gerade nicht da, wo sie zuletzt war.") if gone else ""
    demo = is_demo_file(path)
    view = UnlockView(path, reason, needs_passphrase=not demo)
    window.show_view(view, with_vault=False)
    window.set_titled(path.stem, demo=demo)
    view.focus_start()
    window.show()
    FirstPaint(view).wait()
    return view
