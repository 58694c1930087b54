# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing a passphrase: typed twice, its strength in words meanwhile, a suggestion, and weak ones only knowingly."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.fields import Field
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.strength_bar import StrengthBar
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.kit.tokens import S3, S4

LEAST_LENGTH = 8
RATE_AFTER_MS = 250


class Rating(Protocol):
    """How strong a passphrase is: ``score`` 0 to 4, what that means and what would help, a sentence each."""

    @property
    def score(self) -> int: ...
    @property
    def weak(self) -> bool: ...
    @property
    def sentence(self) -> str: ...
    @property
    def advice(self) -> str: ...


class Judge(Protocol):
    """Rates and suggests passphrases; both are slow and are called on the worker."""

    def strength(self, passphrase: str, words: Sequence[str] = ()) -> Rating:
        """``words``: what everybody around knows, such as the name of the workplace."""

    def suggest(self) -> str:
        """A new one that can be remembered."""


class NewPassphrase(QWidget):
    """Two lines. :meth:`ask` looks whether they will do; if so, ``agreed`` carries the passphrase, sooner or later."""

    agreed = Signal(str)
    entered = Signal()
    """Eingabe was pressed in one of the lines."""

    def __init__(self, tasks: Tasks, judge: Judge, name: str, again: str) -> None:
        super().__init__()
        self._tasks, self._judge = tasks, judge
        self._known: tuple[str, ...] = ()
        self._rating: Rating | None = None
        self._task: Task[Rating] | None = None
        self._wanted = self._weak_taken = False
        self._first, self._second = PassphraseEdit(name), PassphraseEdit(again)
        self._bar = StrengthBar()
        self._suggest = button(tr("Vorschlag"), Kind.LINK, name=tr("Passphrase vorschlagen"))
        side = QWidget()
        side.setLayout(row((self._bar, 1), self._suggest, gap=S4))
        self._first_field = Field(name, self._first, side, hint=_usual_hint())
        self._second_field = Field(again, self._second)
        self._warning = note(tr("Niemand kann die Passphrase zurücksetzen. Am besten aufschreiben und wegschließen."))
        weak = tr("So ist der Tresor nur schwach geschützt.")
        self._weak = note(weak, icon="circle-alert", action=tr("Trotzdem verwenden"))
        self._weak.hide()
        notes = (self._warning, self._weak)  # one at a time
        self.setLayout(column(self._first_field, S3, self._second_field, S4, *notes, gap=0))
        QWidget.setTabOrder(self._first, self._second)  # who types on does not meet the suggestion in between
        QWidget.setTabOrder(self._second, self._suggest)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(RATE_AFTER_MS)
        self._later.timeout.connect(self._rate)
        self._first.textChanged.connect(self._on_typed)
        self._second.textChanged.connect(self._on_repeated)
        self._first.returnPressed.connect(self.entered)
        self._second.returnPressed.connect(self.entered)
        self._suggest.clicked.connect(self._on_suggest)
        self._weak.acted.connect(self._on_weak_taken)

    def set_known(self, words: Sequence[str]) -> None:
        """Words that everybody around knows: a passphrase made of them is weak."""
        if (known := tuple(word for word in words if word)) != self._known:
            self._known = known
            self._on_typed()

    def focus_start(self) -> None:
        self._first.setFocus()

    def forget(self) -> None:
        """Nothing of what was typed stays."""
        self._first.take()
        self._second.take()

    def show_trouble(self, sentence: str) -> None:
        """Say why it was refused, at its line."""
        self._first_field.set_error(sentence)
        self.focus_start()

    @Slot()
    def ask(self) -> None:
        """See whether both lines are filled in, alike, and strong or knowingly weak; else say what is missing."""
        first, second = self._first.text(), self._second.text()
        short = tr("Die Passphrase braucht mindestens {n} Zeichen.", n=LEAST_LENGTH)
        differ = tr("Die beiden Passphrasen sind verschieden.") if second else tr("Hier bitte noch einmal dieselbe.")
        self._first_field.set_error("" if len(first) >= LEAST_LENGTH else short)
        self._second_field.set_error(differ if first != second and not self._first_field.error else "")
        wrong = next((field for field in (self._first_field, self._second_field) if field.error), None)
        if wrong is not None:
            wrong.control.setFocus()
        elif self._rating is None:
            self._wanted = True  # goes on when the strength is known
            self._rate()
        elif self._rating.weak and not self._weak_taken:
            self._ask_about_weak()
        else:
            self.agreed.emit(first)

    def _ask_about_weak(self) -> None:
        self._set_asking(asking=True)
        if self._weak.button is not None:
            self._weak.button.setFocus()

    def _set_asking(self, *, asking: bool) -> None:
        self._weak.setVisible(asking)
        self._warning.setVisible(not asking)

    # -- strength ------------------------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self._drop()
        self._first_field.set_error("")
        self._set_asking(asking=False)
        self._weak_taken = False
        if self._first.text():
            self._later.start()
        else:
            self._bar.empty()
            self._first_field.set_hint(_usual_hint())

    @Slot()
    def _on_repeated(self) -> None:
        self._second_field.set_error("")

    def _drop(self) -> None:
        self._later.stop()
        if self._task is not None:
            self._task.cancel()
        self._task = self._rating = None
        self._wanted = False

    @Slot()
    def _rate(self) -> None:
        if self._task is not None and not self._task.over:
            return
        self._later.stop()
        judge, typed, known = self._judge, self._first.text(), self._known

        def rate(_task: "Task[Rating]") -> Rating:
            return judge.strength(typed, known)

        self._task = self._tasks.run(rate, self._on_rated)

    def _on_rated(self, rating: Rating) -> None:
        self._task, self._rating = None, rating
        self._bar.set_score(rating.score, weak=rating.weak)
        self._first_field.set_hint(f"{rating.sentence} {rating.advice}".strip())
        if self._wanted:
            self._wanted = False
            self.ask()

    @Slot()
    def _on_weak_taken(self) -> None:
        self._weak_taken = True
        self.ask()

    @Slot()
    def _on_suggest(self) -> None:
        judge = self._judge

        def suggest(_task: "Task[str]") -> str:
            return judge.suggest()

        self._suggestion = self._tasks.run(suggest, self._on_suggested)

    def _on_suggested(self, suggestion: str) -> None:
        """Shown, because it has to be written down; typed once more, because that is how one learns it."""
        self._first.setText(suggestion)
        self._first.set_shown(shown=True)
        self._first.setCursorPosition(0)
        self._second.setText("")
        self._second.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """No outcome may look for a view that has gone."""
        self._drop()
        super().hideEvent(event)


def _usual_hint() -> str:
    return tr("Vier oder mehr Wörter, die nur hier zusammen vorkommen.")
