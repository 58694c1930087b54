# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How this program starts its window as another process, from a checkout, an installation or the frozen folder."""

import sys
from pathlib import Path


def is_frozen() -> bool:
    """Whether this is the folder that PyInstaller made, without a Python beside it."""
    return bool(getattr(sys, "frozen", False))


def window_command() -> list[str]:
    """The words that start the window; arguments may follow. Console and window lie beside each other when frozen."""
    if is_frozen():
        own = Path(sys.executable)
        return [str(own.with_name("mendi-desktop" + own.suffix))]
    return [sys.executable, "-m", "mendi_desktop.app.gui_main"]
