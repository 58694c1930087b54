# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two drawers: the record, which may be shown, and the private note, which never leaves."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.explaining import describe, explain
from mendi_desktop.gui.kit.fields import PlainText
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.text import ElidedLabel, label
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import FOLDED_CORNER, PAIR_GAP, RADIUS_CARD, S1, S2, S3, S4


class Drawer(QFrame):
    """Title, a sentence that says who can see it, and room to write. ``edit`` is the text field.

    ``stores`` is the column behind it.
    """

    changed = Signal()

    def __init__(
        self, title: str, says: str, *, placeholder: str = "", private: bool = False, stores: str = ""
    ) -> None:
        super().__init__()
        self._private = private
        self.setProperty("kind", "sheet" if private else "card")
        self.edit = PlainText(title, placeholder=placeholder)
        self.edit.setProperty("plane", "drawer")
        self.edit.setProperty("ringOnParent", True)
        told = explain(self.edit, stores) if stores else ""
        describe(self.edit, f"{says} {told}".strip())
        self.edit.textChanged.connect(self.changed)
        self.setProperty("ringRadius", RADIUS_CARD)
        ink = "private" if private else None
        self.setLayout(
            column(
                row(label(title, "section", ink), None),
                label(says, "small", ink or "2", wrap=True),
                S2,
                (self.edit, 1),
                gap=PAIR_GAP,
                margins=(S4, S3, S4, S3),
            )
        )

    def text(self) -> str:
        """What is written, without white space at the ends."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put text in without telling anyone."""
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._private:
            self._paint_sheet()
        else:
            super().paintEvent(event)

    def _paint_sheet(self) -> None:
        """A sheet with a folded corner: its shape says "another one" where colour cannot (greyscale, high contrast)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hair = theme.tokens().hair
        painter.setPen(QPen(colour("private_line"), hair))
        painter.setBrush(colour("private"))
        room = QRectF(self.rect()).adjusted(hair / 2, hair / 2, -hair / 2, -hair / 2)
        sheet = QPainterPath()
        sheet.addRoundedRect(room, RADIUS_CARD, RADIUS_CARD)
        side, soft = FOLDED_CORNER, S1 + 1
        corner = QPainterPath(QPointF(room.right() - side, room.top() - hair))
        corner.lineTo(room.right() + hair, room.top() - hair)
        corner.lineTo(room.right() + hair, room.top() + side)
        corner.closeSubpath()
        painter.drawPath(sheet.subtracted(corner))
        flap = QPainterPath(QPointF(room.right() - side, room.top()))
        flap.lineTo(room.right() - side, room.top() + side - soft)
        flap.quadTo(room.right() - side, room.top() + side, room.right() - side + soft, room.top() + side)
        flap.lineTo(room.right(), room.top() + side)
        painter.drawPath(flap)


class RecordDrawer(Drawer):
    """What may be shown."""

    def __init__(self, title: str, says: str, placeholder: str = "", *, stores: str = "") -> None:
        super().__init__(title, says, placeholder=placeholder, stores=stores)


class PrivateDrawer(Drawer):
    """What is for the mentor alone. The only place besides :class:`PrivateLine` with this plane."""

    def __init__(self, placeholder: str = "", *, stores: str = "") -> None:
        says = tr("Eigene Ablage. Kommt in keinen Bericht, keinen Export und keine Suche anderer.")
        super().__init__(tr("nur für mich"), says, placeholder=placeholder, private=True, stores=stores)


class PrivateLine(QFrame):
    """The private note anywhere else: one closed line that can be opened for a look."""

    asked = Signal()

    def __init__(self, summary: str) -> None:
        super().__init__()
        self._summary = ElidedLabel(summary, "small", "private")
        self.button = Button(tr("Zeigen"), Kind.LINK, name=tr("Notiz „nur für mich“ zeigen"))
        self.button.clicked.connect(self.asked)
        line = row(
            label(tr("nur für mich"), "small_strong", "private"),
            (self._summary, 1),
            self.button,
            gap=S2,
            margins=(S3, PAIR_GAP, S3, PAIR_GAP),
        )
        self.setLayout(column(box(line, "private-line"), gap=0))

    def set_summary(self, summary: str) -> None:
        """Say how many notes there are, never what they say."""
        self._summary.setText(summary)
