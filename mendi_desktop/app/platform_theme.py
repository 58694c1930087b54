# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which of Qt's ways of asking a Linux desktop for its wishes: light or dark, contrast, motion."""

import os
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_CHOICE: Final = "QT_QPA_PLATFORMTHEME"
_ASKS_PORTAL: Final = "gnome"
"""It asks the portal of the desktop, whichever that is, and brings no look of its own."""


@contextmanager
def desktop_is_asked(environ: MutableMapping[str, str] = os.environ, platform: str = sys.platform) -> Iterator[None]:
    """While the application is made: by the portal, except on KDE, which has a way of its own, and as a user chose.

    Without a bus in the session there is no portal, and Qt would say on the console that it misses it.

    Where GTK is installed Qt would ask that instead, which (Qt 6.12) calls a dark desktop light until somebody changes
    it; the packages have no GTK at all, so both ways to run the program do the same. Programs that ours starts, as for
    a PDF, know nothing of it.
    """
    is_kde = "KDE" in environ.get("XDG_CURRENT_DESKTOP", "").split(":") or "KDE_FULL_SESSION" in environ
    if platform != "linux" or is_kde or _CHOICE in environ or not _has_bus(environ):
        yield
        return
    environ[_CHOICE] = _ASKS_PORTAL
    try:
        yield
    finally:
        del environ[_CHOICE]


def _has_bus(environ: Mapping[str, str]) -> bool:
    """Whether the session has a bus, told or at its usual place."""
    runtime = environ.get("XDG_RUNTIME_DIR")
    return "DBUS_SESSION_BUS_ADDRESS" in environ or (runtime is not None and Path(runtime, "bus").exists())
