# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of the reading panes: head, facts, bullets, rows with an act, and the question "noch aktiv?"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, box, column, row
from mendi_desktop.gui.kit.text import Chip, Label, label, prose
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import NETWORK_HEAD, PAIR_GAP, S1, S2, S3, S4, S5


class Head(QWidget):
    """The title and what is done with the whole entry: beside it, or below where long words leave no room."""

    def __init__(self, title: str, edit: Button, remove: Button) -> None:
        super().__init__()
        self._line = row((label(title, "title", wrap=True), 1), row(edit, remove, None, gap=S1), gap=S1)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = self.width() >= px(NETWORK_HEAD)
        self._line.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)


def edit_button(act: Callable[[], object]) -> Button:
    made = button(tr("Bearbeiten"), Kind.QUIET, "pencil-line", tip=tr("Eingabe"))
    made.clicked.connect(act)
    return made


def remove_button(name: str, act: Callable[[], object]) -> Button:
    """``name``: what it takes away, read out and shown as tooltip."""
    made = button("", Kind.QUIET, "trash-2", name=name)
    made.clicked.connect(act)
    return made


def link(words: str, act: Callable[[], object], *, name: str = "") -> Button:
    """An act in the text; ``name`` says what it is about where the words alone do not."""
    made = button(words, Kind.LINK, name=name)
    made.clicked.connect(act)
    return made


class Fact(Label):
    """Something to copy: a number, an address. Selected with the mouse; reading it is no stop on the way of Tab."""

    def __init__(self, text: str) -> None:
        super().__init__(text, wrap=len(text) > _LONG)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


_LONG = 48


def facts(pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Short facts side by side, each under its name; empty ones are left out."""
    shown = [box(column(label(name, "small", "2"), Fact(text), gap=0)) for name, text in pairs if text]
    return flow(*shown, gap=S5)


def fact_line(pairs: Sequence[tuple[str, str]]) -> list[Item]:
    """The facts and the gap below; nothing if all are empty."""
    return [facts(pairs), S4] if any(text for _name, text in pairs) else []


def named_link(name: str, words: str, go: Callable[[], object]) -> QLayout:
    """Another entry under its name, as a link to it."""
    to = TextButton(words, ink="accent_text")
    to.clicked.connect(go)
    return row(label(name, ink="2"), (to, 1), gap=S2)


def named_words(name: str, words: str) -> QLayout:
    """The same for words that are no entry."""
    return row(label(name, ink="2"), (label(words, wrap=True), 1), gap=S2)


def bullets(title: str, text: str) -> list[Item]:
    """A section of points, one a line; nothing without text."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    points = [row(_top(label("•", ink="2")), (label(line, wrap=True), 1), gap=S2) for line in lines]
    return [label(title, "section"), S1, column(*points, gap=PAIR_GAP), S3] if points else []


def text_section(title: str, text: str) -> list[Item]:
    """A section of running text; nothing without text."""
    return [label(title, "section"), S1, prose(text), S3] if text.strip() else []


def entry_row(
    title: str, below: str, go: Callable[[], object], *, act: QWidget | None = None, state: Chip | None = None
) -> QLayout:
    """Another entry that belongs to this one: its title goes there, the act stands at the right, its state below."""
    words = TextButton(title)
    words.clicked.connect(go)
    parts: list[Item] = [words]
    if below:
        parts.append(label(below, "small", "2", wrap=True))
    if state is not None:
        parts += [S1, row(state, None)]
    acts: list[Item] = [act] if act is not None else []
    return row((column(*parts, gap=0), 1), *acts, gap=S3, margins=(0, S1, 0, S1))


@dataclass(frozen=True, slots=True)
class StillActive:
    """The question "noch aktiv?": what is known, whether it is time to ask, whether it has ended, known since today."""

    says: str
    asks: bool
    ended: bool
    fresh: bool


def active_line(
    state: StillActive, yes: Callable[[], object], no: Callable[[], object], since: Callable[[], object] | None = None
) -> QFrame:
    """Quiet while the answer is young; a soft box when it is time to ask. ``since`` asks for the day of the end."""
    kind = Kind.LINK if state.asks else Kind.SMALL_LINK
    confirm = button(tr("Doch, heute geprüft") if state.ended else tr("Ja, heute geprüft"), kind)
    confirm.clicked.connect(yes)
    ended = button(tr("Nein"), kind, name=tr("Nein, nicht mehr aktiv"))
    ended.clicked.connect(no)
    acts = [confirm] if state.ended else [ended] if state.fresh else [confirm, ended]
    if state.ended and since is not None:
        day = button(tr("Beendet am …"), kind)
        day.clicked.connect(since)
        acts.append(day)
    if not state.asks:
        return flow(label(state.says, "small", "2"), *acts, gap=S3)
    words = label(tr("Noch aktiv? {known}", known=state.says), wrap=True)
    return box(row((words, 1), *acts, gap=S4, margins=(S3, S1, S3, S1)), "soft")


def _top(words: Label) -> QLayout:
    return column(words, None, gap=0)
