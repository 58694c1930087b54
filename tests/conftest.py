# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Set before Qt is loaded: without a screen the tests paint offscreen (``QT_QPA_PLATFORM=xcb`` shows them)."""

import gc
import os

from tests.support.latch import _latch_up

__all__ = ["_latch_up"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("SOURCE_DATE_EPOCH", "1795305600")
# Some hundred processes are started; each would compile the whole program where nobody may keep what was compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_collection_finish() -> None:
    """Thousands of collected tests are no garbage: looking through them every 700 objects took an eighth of the time.

    A test with a window looks for what is left at its end; processes that are started collect as ever.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
