# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fills the style guide from the running program: ``python -m tests.support.style_guide``.

Tables come from the tokens, pictures from the building blocks themselves, each in light and dark.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.drawer import PrivateDrawer, RecordDrawer
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import Item, box, column, row
from mendi_desktop.gui.kit.messages import EmptyState, note
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5, TYPE
from tests.support import kit_gallery
from tests.support.png import png
from tests.support.screenshots import picture, settle
from tests.support.style_figures import PAGE, filled
from tests.support.typing import press

FOLDER: Final = PAGE.parent / "bilder-gestaltung"
LOOKS: Final = ("light", "dark")
_WIDTH: Final = 720


def type_scale() -> QWidget:
    """Each role says its own name and size."""
    lines = [label(f"{role}: {size} px, Möglichkeiten 0:45", role) for role, (size, _) in TYPE.items()]
    return column_of(*lines)


def rows() -> QWidget:
    """The list of talks, one of them chosen."""
    listing = RowView("Gespräche")
    listing.setModel(kit_gallery.row_model(listing))
    listing.setCurrentIndex(listing.model().index(2, 0))
    return box(column((listing, 1), gap=0, margins=(S4, S3, S4, S3)), "page")


def drawers() -> QWidget:
    """What may be shown, and what is for the mentor alone."""
    record = RecordDrawer("Gesprächsnotiz", "Darf gezeigt werden, auch der Kolleg*in selbst. Der Text zählt nie mit.")
    record.set_text("Möchte den Staplerschein machen. Samstagstermine passen am besten.")
    private = PrivateDrawer("Gedanken, die niemand sonst sieht")
    return box(row((record, 1), (private, 1), gap=S4, margins=(S5, S4, S5, S4)), "page")


def empty() -> QWidget:
    """An empty page with its one act, and a note as a page shows it."""
    first = button("Aus einem Gespräch anlegen", Kind.PRIMARY, "messages-square")
    page = EmptyState("Noch keine Lernpläne", "Ein Ziel, zwei, drei Schritte, ein Datum.", first)
    told = note("Zwei Anliegen bleiben ohne Zahl, damit niemand auf Einzelne schließen kann.", action="Warum?")
    return box(column(told, (page, 1), gap=S4, margins=(S5, S4, S5, S4)), "page")


def states() -> QWidget:
    """At rest, with the keyboard, asking for something, out of order."""
    trouble = TextEdit("Dauer")
    asked = field("Bittet um etwas", trouble)
    asked.set_error("Die Dauer fehlt noch. Geschätzte Minuten genügen.")
    off = TextEdit("Kürzel", placeholder="Ahorn-7")
    off.setEnabled(False)
    keyboard = button("Mit der Tastatur erreicht", name="Fokus")
    cannot = button("Geht gerade nicht")
    cannot.setEnabled(False)
    fields = row((field("In Ruhe", TextEdit("Kürzel")), 1), (asked, 1), (field("Geht gerade nicht", off), 1), gap=S4)
    return column_of(row(keyboard, button("In Ruhe"), cannot, None, gap=S3), fields, gap=S4)


def column_of(*parts: Item, gap: int = S2) -> QFrame:
    """On the plane of a page."""
    return box(column(*parts, None, gap=gap, margins=(S5, S4, S5, S4)), "page")


PICTURES: Final[dict[str, tuple[Callable[[], QWidget], int]]] = {
    "schrift": (type_scale, 356),
    "knoepfe": (lambda: column_of(kit_gallery.all_buttons()), 160),
    "felder": (lambda: column_of(kit_gallery.form()), 380),
    "zeichen": (lambda: column_of(kit_gallery.small_things()), 232),
    "liste": (rows, 400),
    "ablagen": (drawers, 210),
    "leer": (empty, 380),
    "zustaende": (states, 190),
}
"""What is painted, and how high it is."""


def paint(folder: Path) -> None:
    """Every picture in both looks."""
    for look in LOOKS:
        theme.current().apply(look)
        for name, (make, height) in PICTURES.items():
            widget = make()
            theme.dress(widget)
            picture(widget, QSize(_WIDTH, height))
            _put_keyboard(widget, shown=name == "zustaende")
            (folder / f"{name}-{look}.png").write_bytes(png(picture(widget, QSize(_WIDTH, height))))
            widget.close()
            widget.deleteLater()
            settle()


def _put_keyboard(widget: QWidget, *, shown: bool) -> None:
    """On the first control, as a key brings it there, or on none."""
    widget.activateWindow()
    settle()
    here = QApplication.focusWidget()
    if here is None:
        return
    if shown:
        press(here, Qt.Key.Key_Tab)
        press(QApplication.focusWidget() or here, Qt.Key.Key_Backtab)
    else:
        here.clearFocus()


def main() -> None:
    """Take the pictures and fill the tables."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    focus.install(app)  # type: ignore[arg-type]
    FOLDER.mkdir(exist_ok=True)
    paint(FOLDER)
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
