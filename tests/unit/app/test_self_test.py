# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi-desktop --self-test``: is anything to be seen?"""

import subprocess
import sys

from PySide6.QtGui import QColor, QImage

from mendi_desktop.app.self_test import BLANK, PAINTED, distinct_colours
from mendi_desktop.core.own_program import window_command
from tests.arch.tree import ROOT


def test_the_window_paints_itself_and_says_so() -> None:
    done = subprocess.run(
        [*window_command(), "--self-test"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == PAINTED, done.stderr
    moment, size, colours, platform = done.stdout.split()
    assert float(moment) > 0
    assert "x" in size
    assert int(colours) > 16
    assert platform == "offscreen"


def test_an_empty_picture_is_seen_as_such() -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert distinct_colours(picture) == 1


def test_a_window_without_letters_is_blank() -> None:
    asked = (
        "import sys; from mendi_desktop.app import gui_main, self_test; "
        "self_test._FEWEST = 10_000_000; sys.exit(gui_main.main([gui_main.SELF_TEST]))"
    )
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert done.returncode == BLANK, done.stderr
