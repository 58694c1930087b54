# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where this program lies, and how it starts its window as another process: frozen folder, installation, checkout."""

import os
import sys
from pathlib import Path
from typing import Final

STAND_IN: Final = "MENDI_PROGRAM_FOLDER"
"""Variable that names the folder of the program where Python runs it; the frozen program never asks for it."""


def is_frozen() -> bool:
    """Whether this is the folder that PyInstaller made, without a Python beside it."""
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path | None:
    """The folder in which people see the program; None where it is a package of some Python.

    On macOS that is the folder with the bundle, not one inside it.
    """
    if not is_frozen():
        return Path(named) if (named := os.environ.get(STAND_IN)) else None
    own = Path(sys.executable)
    bundle = next((folder for folder in own.parents if folder.suffix == ".app"), None)
    return bundle.parent if bundle is not None else own.parent


def window_command() -> list[str]:
    """The words that start the window; arguments may follow. Console and window lie beside each other when frozen."""
    if is_frozen():
        own = Path(sys.executable)
        return [str(own.with_name("mendi-desktop" + own.suffix))]
    return [sys.executable, "-m", "mendi_desktop.app.gui_main"]
