# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts a window in this process and ends when it is painted for the first time; prints when that was.

As a program: ``python -m tests.support.first_paint bare`` shows the plainest window that shows data, a ``QMainWindow``
with a ``QTableView`` over a model of 20 rows in Python, with the fonts of the program loaded and in use; ``program``
runs the program's own ``main`` as a start by its command does. The time printed is that of ``time.monotonic``, which
all processes share.
"""

import os
import sys
import time


def _stamp() -> None:
    """The paint event is over and all children have had theirs."""
    print(time.monotonic(), flush=True)  # noqa: T201 - the answer of this program
    os._exit(0)  # how long it takes to go is no matter of starting


def _bare() -> None:
    from pathlib import Path

    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
    from PySide6.QtGui import QFont, QFontDatabase, QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Table(QTableView):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            QTimer.singleShot(0, _stamp)

    class Model(QAbstractTableModel):
        def rowCount(self, parent: object = None) -> int:  # noqa: N802
            return 20

        def columnCount(self, parent: object = None) -> int:  # noqa: N802
            return 5

        def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:  # type: ignore[override]
            return f"Zeile {index.row()}, Spalte {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None

    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    fonts = Path(__file__).parents[2] / "resources" / "fonts"
    for face in fonts.glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(face))
    app.setFont(QFont("Source Sans 3", 11))
    window, table, model = QMainWindow(), Table(), Model()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1366, 768)
    window.show()
    app.exec()


def _program() -> None:
    """Nothing is imported before ``main`` but what a start by the command imports, and one class to be heard."""
    from PySide6.QtCore import QTimer

    from mendi_desktop.app import gui_main
    from mendi_desktop.gui.shell.views import CurtainView

    paint = CurtainView.paintEvent

    def painted(view: CurtainView, event: object) -> None:
        paint(view, event)  # type: ignore[arg-type]
        QTimer.singleShot(0, _stamp)

    CurtainView.paintEvent = painted  # type: ignore[method-assign, assignment]
    gui_main.main([])


if __name__ == "__main__":
    {"bare": _bare, "program": _program}[sys.argv[1]]()
