# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Memory of a window with the list of talks, scrolled to the end and back.

As a program (``python -m tests.support.list_memory FILE rss|traced``) it opens FILE, a vault under the key of the
tests, and prints megabytes: what Linux counts for the process, or what Python has allocated since its start.
"""

import gc
import json
import sys
import tracemalloc
from datetime import date
from pathlib import Path

TODAY = date(2026, 3, 2)
_MEGABYTE = 1 << 20


def _work(path: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from mendi_desktop.core import immortals
    from mendi_desktop.core.clock import FixedClock
    from mendi_desktop.gui.consultations.page import ConsultationsPage
    from mendi_desktop.gui.kit import focus, theme
    from mendi_desktop.storage.engine import open_engine
    from mendi_desktop.vault.filelock import FileLock
    from mendi_desktop.vault.keys import FileKey
    from mendi_desktop.vault.opened import Vault
    from tests.support.desks import ShownPage
    from tests.support.vault_files import KEY, SALT
    from tests.support.window_session import _bot

    immortals.keep_alive()
    app = QApplication(sys.argv[:1])
    theme.current().apply("light")
    focus.install(app)
    vault = Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), FixedClock.on(TODAY))
    bot = _bot()
    shown = ShownPage(bot, vault, ConsultationsPage)
    page = shown.page
    assert isinstance(page, ConsultationsPage)
    bot.waitUntil(lambda: page.model.order.whole, timeout=60_000)
    bar = page.list.verticalScrollBar()
    for part in (*range(0, 201), *range(200, -1, -1)):
        bar.setValue(bar.maximum() * part // 200)
        app.processEvents()
    gc.collect()
    print(json.dumps(_megabytes()), flush=True)  # noqa: T201 - the answer of this program
    shown.desk.tasks.close()


def _megabytes() -> float:
    if tracemalloc.is_tracing():
        return tracemalloc.get_traced_memory()[0] / _MEGABYTE
    held = next(line for line in Path("/proc/self/status").read_text("ascii").splitlines() if line.startswith("VmRSS"))
    return int(held.split()[1]) / 1024


if __name__ == "__main__":
    if sys.argv[2] == "traced":
        tracemalloc.start()
    _work(Path(sys.argv[1]))
    sys.stdout.flush()
    import os

    os._exit(0)  # how it ends is no matter of memory
