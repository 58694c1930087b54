# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card on which a new vault is made: step by step, back and forth, the keyboard all the way."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.new_passphrase import Judge
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CARD_CREATE, CARD_CREATE_HEIGHT, S1, S2, S4, S5
from mendi_desktop.gui.shell.creating.about_step import AboutStep
from mendi_desktop.gui.shell.creating.new_vault import NewVault
from mendi_desktop.gui.shell.creating.passphrase_step import PassphraseStep
from mendi_desktop.gui.shell.creating.place_step import PlaceStep
from mendi_desktop.gui.shell.creating.step import Step, StepLine
from mendi_desktop.gui.shell.views import DoorView, centred, door_card

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CreateView(DoorView):
    """Whoever hears ``create_asked`` makes the vault, and then shows the last step: the recovery sheet."""

    create_asked = Signal(object)
    """A :class:`NewVault`."""
    back_asked = Signal()

    def __init__(self, tasks: Tasks, files: FileDialogs, judge: Judge, home: Path) -> None:
        super().__init__()
        self._place = PlaceStep(tasks, files, home)
        self._about = AboutStep()
        self._passphrase = PassphraseStep(tasks, judge)
        self._line = StepLine([tr("Name und Ort"), tr("Angaben"), tr("Passphrase"), tr("Notfallblatt")])
        self._steps = QStackedWidget()
        self._next = button(tr("Weiter"), Kind.PRIMARY)
        self._back = button(tr("Zurück"), Kind.QUIET)
        self._word = label("", "small", "2")
        self._acts = QWidget()
        self._acts.setLayout(row(self._next, self._back, (self._word, 1), gap=S2))
        for step in (self._place, self._about, self._passphrase):
            self._steps.addWidget(step)
            step.passed.connect(self._on_passed)
        self._place.kind_changed.connect(self._on_kind)
        self._next.clicked.connect(self._on_next)
        self._back.clicked.connect(self._on_back)
        self.setLayout(column((centred(self._card()), 1)))

    def _card(self) -> QFrame:
        card = door_card(
            CARD_CREATE,
            label(tr("Tresor anlegen"), "title"),
            S1,
            self._line,
            S5,
            (self._steps, 1),
            S4,
            self._acts,
        )
        card.setMinimumHeight(px(CARD_CREATE_HEIGHT))  # the title stays where it is
        return card

    def focus_start(self) -> None:
        self._step.focus_start()

    def set_busy(self, words: str) -> None:
        self._word.setText(words)
        self.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        """Show the sentence at its place; the passphrase has to be typed again."""
        self.setEnabled(True)
        self._word.setText("")
        self._go(self._passphrase if error.field == "passphrase" else self._place)
        self._step.show_trouble(error)

    def show_sheet(self, panel: QWidget) -> None:
        """The vault is there: the last step is ``panel``, and there is no way back from it."""
        self.setEnabled(True)
        self._acts.hide()
        self._steps.addWidget(panel)
        self._steps.setCurrentWidget(panel)
        self._line.set_step(self._steps.currentIndex())

    @property
    def _step(self) -> Step:
        step = self._steps.currentWidget()
        assert isinstance(step, Step)
        return step

    def _go(self, step: Step) -> None:
        self._steps.setCurrentWidget(step)
        self._line.set_step(self._steps.currentIndex())
        self._next.set_words(tr("Tresor anlegen") if step is self._passphrase else tr("Weiter"))
        step.focus_start()

    @Slot()
    def _on_next(self) -> None:
        self._step.go_on()

    @Slot()
    def _on_back(self) -> None:
        at = self._steps.currentIndex()
        before = self._steps.widget(at - 1) if at else None
        if isinstance(before, Step):
            self._go(before)
        else:
            self.back_asked.emit()

    @Slot()
    def _on_kind(self) -> None:
        self._about.set_kind(self._place.kind)

    @Slot()
    def _on_passed(self) -> None:
        if self._step is self._passphrase:
            self.create_asked.emit(self._agreed())
            return
        following = self._steps.widget(self._steps.currentIndex() + 1)
        assert isinstance(following, Step)
        self._passphrase.set_known((self._place.title, self._about.mentor))
        self._go(following)

    def _agreed(self) -> NewVault:
        return NewVault(
            path=self._place.path,
            title=self._place.title,
            workplace_kind=self._place.kind,
            mentor=self._about.mentor,
            mentor_function=self._about.function,
            controller=self._about.controller,
            region=self._about.region,
            passphrase=self._passphrase.take(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Eingabe in any line goes on."""
        if event.key() in _ENTER and not self._acts.isHidden():
            self._on_next()
            return
        super().keyPressEvent(event)
