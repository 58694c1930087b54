# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Loading the program does not read its source, which Python would keep in memory."""

import subprocess
import sys

from tests.arch.tree import ROOT

LOAD = """
import linecache
import mendi_desktop.app.gui_main
import mendi_desktop.app.workshop
print(sum(name.endswith(".py") for name in linecache.cache))
"""
BEFORE_THE_WINDOW = 60
"""What is loaded ahead of ``mendi_desktop.gui``; all in all there are 900."""


def test_the_program_is_loaded_without_its_source() -> None:
    done = subprocess.run([sys.executable, "-c", LOAD], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) < BEFORE_THE_WINDOW
