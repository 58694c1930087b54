# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets the window paint itself, in a process of its own: Qt ends a process that has no screen it could use."""

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.missing import Missing
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.own_program import window_command

_SELF_TEST: Final = "--self-test"
_LONGEST: Final = 60
_SAID: Final = {
    3: QT_TR_NOOP("ein Fenster, auf dem etwas zu sehen ist"),
    4: QT_TR_NOOP("die Ruhe im Netz: das Fenster wollte hinaus"),
}


def window(_context: Context) -> str:
    """The first view, painted on the screen there is, or on none."""
    done = subprocess.run(  # noqa: S603 - our own program
        [*window_command(), _SELF_TEST],
        env=_surroundings(os.environ),
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    if done.returncode:
        unknown = QT_TR_NOOP("ein Bildschirm oder eine Bibliothek dafür: das Fenster ging nicht auf ({code})")
        raise Missing(tr(_SAID.get(done.returncode, unknown), code=done.returncode))
    told = done.stdout.split()
    if len(told) < 4:
        return tr("gemalt")
    return tr("gemalt, {size} Punkte, {colours} Farben, {screen}", size=told[1], colours=told[2], screen=told[3])


def _surroundings(here: Mapping[str, str]) -> dict[str, str]:
    """Without a screen it paints into memory."""
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    without = sys.platform not in ("win32", "darwin") and not any(here.get(name) for name in screens)
    return {**here, **({"QT_QPA_PLATFORM": "offscreen"} if without else {})}
