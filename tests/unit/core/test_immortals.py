# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On Python 3.11 the window must not wear out None."""

import subprocess
import sys

import pytest

WEARING = """
from PySide6.QtCore import QObject
import mendi_desktop.gui
bare = QObject()
for _ in range(200_000):
    bare.property("unset")
    bare.setObjectName("x")
    bare.blockSignals(False)
print("alive")
"""


def test_many_calls_into_the_window_library_do_not_end_the_program() -> None:
    ended = subprocess.run([sys.executable, "-c", WEARING], capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr


@pytest.mark.parametrize("shared", [None, True, False, NotImplemented])
def test_shared_objects_cannot_be_worn_out(shared: object) -> None:
    import mendi_desktop.gui  # noqa: F401 - importing it is what is tested

    assert sys.getrefcount(shared) > 1 << 30
