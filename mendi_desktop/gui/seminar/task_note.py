# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The note of one task, between the pages and the status line: it stays while pages change, and covers nothing."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Button, Kind, button, glyph_button
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, Label, label, restyle
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S1, S2, S3, S5, STEP_ONE_ROW
from mendi_desktop.gui.seminar.words import Words

OPEN, DONE = ("circle", "text_2"), ("circle-check", "accent_text")


class TaskNote(QFrame):
    """Never takes the keyboard by itself. ``led``: the act that leads on; ``stepped``: so many tasks on or back."""

    led = Signal()
    stepped = Signal(int)
    overview_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._glyph = Glyph(*OPEN)
        self._title = ElidedLabel("", "strong")
        self._aside: Label = label("", "small", "2")
        self._asks: Label = label("", wrap=True)
        self._found: Label = label("", "small", "2", wrap=True)
        self._hint: Label = label("", "small", "2", wrap=True)
        self.back = glyph_button("chevron-left", tr("Vorige Aufgabe"))
        self.on = glyph_button("chevron-right", tr("Aufgabe überspringen"))
        self.overview = button(tr("Überblick"), Kind.QUIET, "presentation")
        self.close_button = glyph_button("x", tr("Aufgaben schließen"))
        self.hint = button(tr("Hinweis"), Kind.QUIET)
        self.hint.setCheckable(True)
        self.lead = button(" ", Kind.BORDERED)
        self._connect()
        self._place()
        self._words: Words | None = None
        self.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.overview.clicked.connect(self.overview_asked)
        self.close_button.clicked.connect(self.left)
        self.hint.toggled.connect(self._on_hint)
        self.lead.clicked.connect(self.led)

    def _place(self) -> None:
        head = row(
            (row(self._title, S2, self._aside, None, gap=0), 1),
            self.overview,
            self.back,
            self.on,
            self.close_button,
            gap=S1,
        )
        told = column(self._asks, self._found, self._hint, gap=PAIR_GAP)
        acts = column(row(self.hint, self.lead, gap=S2), None, gap=0)
        body = row((told, 1), acts, gap=S3)
        sign = column(S3, self._glyph, None, gap=0)
        soft = box(row(sign, (column(head, body, gap=PAIR_GAP), 1), gap=S3, margins=(S3, PAIR_GAP, S2, S2)), "soft")
        self.setProperty("kind", "footer")
        self.setLayout(column(soft, margins=(S5, S2, S5, S2)))

    def make_face(self) -> Face:
        return Face(self, Role.Grouping)

    @property
    def words(self) -> Words | None:
        """What it says, while it is there."""
        return None if self.isHidden() else self._words

    def show_words(self, words: Words) -> None:
        """Be there with these words; what was found for the same task is read out when it is another."""
        before, self._words = self.words, words
        same_task = before is not None and before.title == words.title
        self._glyph.set_glyph(*(DONE if words.done else OPEN))
        self._title.setText(words.title)
        self._make_room()
        self._asks.setText(words.asks)
        self._found.setText(words.found)
        restyle(self._found, ink="accent" if words.done else "2")
        self._hint.setText(words.hint)
        if not same_task:
            self.hint.setChecked(False)
        self._hint.setVisible(self.hint.isChecked())
        self.lead.set_words(words.lead_words)
        self.setAccessibleName(", ".join((tr("Aufgaben"), words.aside)))
        self.setAccessibleDescription(" ".join((words.title, words.asks, words.found)))
        self.show()
        if before is None or not same_task:
            self.read_out()
        elif before.found != words.found:
            announce(self, words.found)

    def read_out(self) -> None:
        """The task, once, to whoever cannot see it come up."""
        if self._words is not None and self.isVisible():
            announce(self, self._words.spoken)

    @property
    def has_keyboard(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def take_keyboard(self) -> None:
        """Only for somebody who asked for the note."""
        self.lead.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def acts(self) -> list[Button]:
        """In reading order."""
        return [self.overview, self.back, self.on, self.close_button, self.hint, self.lead]

    @Slot()
    def _on_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_on(self) -> None:
        self.stepped.emit(1)

    @Slot(bool)
    def _on_hint(self, shown: bool) -> None:
        self._hint.setVisible(shown)
        if shown and self._words is not None:
            announce(self, self._words.hint)

    def _make_room(self) -> None:
        """The title needs it more than what stands beside it."""
        is_narrow = self.width() < px(STEP_ONE_ROW)
        self.overview.set_brief(is_narrow)
        if self._words is not None:
            self._aside.setText(self._words.count if is_narrow else self._words.aside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
