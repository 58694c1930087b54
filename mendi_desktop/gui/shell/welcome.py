# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""First run: three doors (create, open, look at invented data) and what can be relied on."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import LANGUAGES, language, tr
from mendi_desktop.core.resources import version
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.messages import Drawing
from mendi_desktop.gui.kit.text import Glyph, Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CARD_DOOR, ICON_LARGE, S1, S2, S3, S4, S5, S6
from mendi_desktop.gui.shell.views import DoorView, centred
from mendi_desktop.gui.shell.window import MainWindow

_IN: Final = {"de": "Auf Deutsch", "en": "In English"}
"""Each in its own words: whoever looks for it cannot read the others."""


class WelcomeView(DoorView):
    """Emits which door was taken."""

    create_asked = Signal()
    open_asked = Signal()
    demo_asked = Signal()
    language_asked = Signal(str)
    """A code of :data:`mendi_desktop.core.i18n.LANGUAGES`."""

    def __init__(self) -> None:
        super().__init__()
        create = button(tr("Tresor anlegen"), Kind.PRIMARY)
        choose = button(tr("Datei wählen …"))
        look = button(tr("Ansehen"))
        create.clicked.connect(self.create_asked)
        choose.clicked.connect(self.open_asked)
        look.clicked.connect(self.demo_asked)
        self._first = create
        self._word: Label = label("", ink="2")
        self._word.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cards = (
            _door(
                "folder-plus",
                tr("Neu anlegen"),
                tr("Ein eigener Tresor auf diesem Rechner oder Stick, in zwei Minuten und mit Notfallblatt."),
                create,
            ),
            _door(
                "folder-open",
                tr("Öffnen"),
                tr("Einen Tresor öffnen, der schon da ist: vom alten Rechner, vom Stick oder aus einer Sicherung."),
                choose,
            ),
            _door(
                "presentation",
                tr("Seminar-Daten ansehen"),
                tr("Ein erfundener Betrieb zum Ausprobieren. Nichts davon ist echt, nichts bleibt gespeichert."),
                look,
            ),
        )
        self._doors = box(row(*self._cards, gap=S4))
        promises = row(
            None,
            *_promise("shield-check", tr("Bleibt auf diesem Rechner")),
            S3,
            *_promise("users-round", tr("Kürzel statt Namen")),
            S3,
            *_promise("file-down", tr("Eine Datei, jederzeit mitzunehmen")),
            None,
            gap=S2,
        )
        title = label(tr("Willkommen bei mendi desktop"), "display")
        says = label(
            tr("Die Werkbank für Weiterbildungsmentor*innen: Gespräche festhalten, Schritte im Blick behalten,")
            + " "
            + tr("Zahlen für den Betriebsrat."),
            ink="2",
            wrap=True,
        )
        says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = (row(None, title, None), S1, says)
        content = column(row(None, Drawing(), None), S4, *words, S6, self._doors, S5, promises, S4, self._word, gap=0)
        self.setLayout(column((centred(box(content)), 1), self._foot(), gap=0))

    def _foot(self) -> QLayout:
        other = button(_IN[_other()], Kind.SMALL_LINK)
        other.clicked.connect(self._on_other_language)
        version_said = label(tr("Version {version}", version=version()), "small", "2")
        handbook = button(tr("Handbuch"), Kind.SMALL_LINK, tip=shown_shortcut("F1"))
        handbook.clicked.connect(self._on_handbook)
        dots = [label("·", "small", "3") for _ in range(2)]
        return row(None, version_said, dots[0], other, dots[1], handbook, None, gap=S2, margins=(S5, S3, S5, S3))

    @Slot()
    def _on_other_language(self) -> None:
        self.language_asked.emit(_other())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All doors stay in sight beside each other, also with large letters."""
        room = (self.width() - 2 * S5 - (len(self._cards) - 1) * S4) // len(self._cards)
        for card in self._cards:
            card.setFixedWidth(min(px(CARD_DOOR), room))
        super().resizeEvent(event)

    def focus_start(self) -> None:
        self._first.setFocus()

    @Slot()
    def _on_handbook(self) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.asked.emit("handbook")

    def tell(self, words: str) -> None:
        """Say what has happened; it is read out, too."""
        self._word.setText(words)
        announce(self, words)

    def set_busy(self, words: str) -> None:
        self._word.setText(words)
        self._doors.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        self._word.setText(error.message)
        self._doors.setEnabled(True)
        self.focus_start()


def _other() -> str:
    return next(code for code in LANGUAGES if code != language())


def _door(icon: str, title: str, says: str, act: Button) -> QFrame:
    text = label(says, ink="2", wrap=True)
    text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return box(
        column(
            Glyph(icon, "accent_text", ICON_LARGE),
            S4,
            label(title, "section", wrap=True),
            S1,
            text,
            S4,
            None,
            act,
            gap=0,
            margins=(S5, S5, S5, S5),
        ),
        "card",
    )


def _promise(icon: str, words: str) -> tuple[QWidget, QWidget]:
    return Glyph(icon, "accent_text"), label(words, "small", "2")
