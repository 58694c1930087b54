# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bug in a method that Qt calls must not end the process before anybody can say so."""

import subprocess
import sys

from tests.arch.tree import ROOT

FAILING = """
import mendi_desktop.gui
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

class Faulty(QWidget):
    def sizeHint(self):
        raise ValueError

class Plain(QWidget):
    def sizeHint(self):
        return QSize(10, 10)

app = QApplication([])
for _ in range(20):
    window = QWidget()
    room = QVBoxLayout(window)
    for made in (Faulty(), *(Plain() for _ in range(20))):
        room.addWidget(made)
    try:
        window.show()
    except ValueError:
        pass
print("alive")
"""


def test_an_error_in_one_widget_does_not_take_the_methods_of_the_others() -> None:
    ended = subprocess.run([sys.executable, "-c", FAILING], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr
