# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tasks beside the real pages: the note in the foot of the workbench, and where it leads."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from mendi_desktop.features.seminar.checks_areas import CURTAIN_RAISED
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.page import SUMMARY
from mendi_desktop.gui.seminar.task_note import TaskNote
from mendi_desktop.gui.seminar.words import Lead, words_of
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.gui.shell.workbench import Workbench

TASKS, PAGE = "seminar_tasks", "seminar"
"""Acts of the menu; the second is the page, too."""


class SeminarGuide(QObject):
    """Lives as long as ``workbench``; the way through the tasks outlives both."""

    def __init__(self, workbench: Workbench, desk: Desk, course: Course) -> None:
        super().__init__(workbench)
        self._workbench, self._desk, self._course = workbench, desk, course
        self._listens = self._was_down = False
        self.note = TaskNote()
        workbench.foot.addWidget(self.note)
        workbench.acts[TASKS] = self.turn
        workbench.acts[PAGE] = self._go_to_page
        course.moved.connect(self._show)
        course.take_desk(desk)
        self.note.led.connect(self._on_led)
        self.note.stepped.connect(course.step)
        self.note.overview_asked.connect(self._go_to_page)
        self.note.left.connect(self._on_left)
        workbench.installEventFilter(self)
        self._listen()
        self._show()

    # -- coming and going -----------------------------------------------------------------------------

    @Slot()
    def turn(self) -> None:
        """The key: bring the note and the keyboard into it, or let it go from there."""
        if self._course.shown and self.note.has_keyboard:
            self._on_left()
            return
        self._course.show_note(shown=True)
        QTimer.singleShot(0, self.note, self.note.take_keyboard)  # a menu gives the keyboard back when it closes

    @Slot()
    def _on_left(self) -> None:
        held = self.note.has_keyboard
        self._course.show_note(shown=False)
        if held:
            self._workbench.page.focus_start()

    @Slot()
    def _show(self) -> None:
        if self._course.shown:
            self.note.show_words(words_of(self._course))
        else:
            self.note.hide()

    # -- where it leads -------------------------------------------------------------------------------

    @Slot()
    def _on_led(self) -> None:
        lead = words_of(self._course).lead
        if lead is Lead.NEXT:
            self._course.go_on()
        elif lead is Lead.SUMMARY:
            self._workbench.go(Place(PAGE, word=SUMMARY))
        elif lead is Lead.CHAPTER:
            QTimer.singleShot(0, self._course, self._begin_chapter)  # the button that asks for it goes
        else:
            self._go_there()

    def _begin_chapter(self) -> None:
        self._course.door.jump(self._course.task.chapter)

    def _go_there(self) -> None:
        task, window = self._course.task, self._workbench.window()
        if task.page:
            self._workbench.go(Place(task.page, word=task.word))
        elif isinstance(window, MainWindow):
            window.asked.emit(task.act)

    @Slot()
    def _go_to_page(self) -> None:
        self._workbench.go(Place(PAGE))

    # -- the curtain ----------------------------------------------------------------------------------

    @Slot(bool)
    def _on_curtain(self, down: bool) -> None:
        """The curtain leaves no trace in the data, so the desk remembers for the task that it was up again."""
        if self._was_down and not down:
            self._desk.memory.put(CURTAIN_RAISED, self._desk.vault.clock.now().isoformat())
            self._desk.memory.keep()
        self._was_down = down

    def _listen(self) -> None:
        """As soon as the workbench is in the window, which it may be already."""
        window = self._workbench.window()
        if isinstance(window, MainWindow) and not self._listens:
            self._listens = True
            window.curtain.moved.connect(self._on_curtain)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._listen()
        return False
