# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Room in PySide's table of classes, so that a worker may load modules with widgets while the window is alive.

PySide6 6.12 looks classes up in one table for all threads, from C++ and without Python's lock (``MetaObjectBuilder::
update``, called for every timer and key). A worker that makes a class while the table has to grow takes it away under
that look: one cold start in twenty ended with a segmentation fault, always at the same class. The table never shrinks:
it grows here, in the window's own thread, and what made it grow is let go of again.
"""

import gc
from functools import cache
from typing import Final

from PySide6.QtCore import QObject

CLASSES: Final = 500
"""More than a worker ever loads; 340 by now."""


@cache
def make_room() -> None:
    """Once in a process, before the first worker begins. Takes five milliseconds."""
    gc.freeze()  # what is loaded by now stays anyway: only what comes is looked at
    made = [type("Passing", (QObject,), {}) for _ in range(CLASSES)]
    made.clear()
    gc.collect()
