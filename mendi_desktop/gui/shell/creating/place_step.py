# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first step: what the vault is called, which kind of workplace it is for, and where it lies."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.shell.creating.new_vault import file_name, meant_path
from mendi_desktop.gui.shell.creating.place_look import PlaceLook, look_at
from mendi_desktop.gui.shell.creating.step import Step

LOOK_AFTER_MS = 200


class PlaceStep(Step):
    """The file is named after the vault until somebody writes another name."""

    kind_changed = Signal()

    def __init__(self, tasks: Tasks, files: FileDialogs, home: Path) -> None:
        super().__init__()
        self._tasks, self._files, self._home = tasks, files, home
        self._folder = home
        self._task: Task[PlaceLook] | None = None
        self._wanted = False
        self._title = TextEdit(tr("Name"), placeholder=tr("zum Beispiel Werk Nord"))
        self._kind = Choice(
            tr("Arbeitsplatz"), [Option("company", tr("Betrieb")), Option("public_office", tr("Verwaltung"))]
        )
        self._kind.set_code("company")
        self._where = TextEdit(tr("Ablage"))
        choose = button(tr("Ordner wählen …"), Kind.LINK)
        self._where_field = field(tr("Ablage"), self._where, hint=_usual())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AFTER_MS)
        self._later.timeout.connect(self._look)
        name = field(
            tr("Name"),
            self._title,
            hint=tr("So heißt der Tresor im Fenster. Kein Personenname."),
            stores="vault_option.title",
        )
        kind = field(
            tr("Arbeitsplatz"),
            self._kind,
            hint=tr("Für Wörter wie Betriebsrat oder Personalrat."),
            stores="vault_option.workplace_kind",
        )
        self.setLayout(column(row((name, 1), kind, gap=S4), S4, self._where_field, row(choose, None), None, gap=0))
        choose.clicked.connect(self._on_choose)
        self._kind.chosen.connect(self._on_kind)
        self._title.textChanged.connect(self._on_titled)
        self._where.textChanged.connect(self._on_where)
        self._on_titled("")

    @property
    def title(self) -> str:
        return self._title.text().strip()

    @property
    def kind(self) -> str:
        return self._kind.code() or "company"

    @property
    def path(self) -> Path:
        """The file to be; only after the step was passed."""
        return Path(self._where.text())

    def focus_start(self) -> None:
        self._title.setFocus()

    def show_trouble(self, error: UserError) -> None:
        self._where_field.set_error(error.message)
        self._where.setFocus()

    @Slot()
    def go_on(self) -> None:
        self._wanted = True
        self._look()

    @Slot(object)
    def _on_kind(self, _code: object) -> None:
        self.kind_changed.emit()

    @Slot(str)
    def _on_titled(self, title: str) -> None:
        if not self._where.isModified():
            self._where.setText(str(self._folder / file_name(title)))

    @Slot()
    def _on_choose(self) -> None:
        chosen = self._files.open_folder(self, tr("Ordner für den Tresor"))
        if chosen is not None:
            self._folder = chosen
            self._where.setText(str(chosen / file_name(self._title.text())))
            self._where.setModified(False)  # the name still follows the title

    @Slot(str)
    def _on_where(self, _typed: str) -> None:
        self._drop()
        self._where_field.set_error("")
        self._later.start()

    # -- looking at the place -----------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """On the worker: a network drive may take its time."""
        self._later.stop()
        path, home, name = meant_path(self._where.text(), self._home), self._home, file_name(self._title.text())
        if path is None:
            self._show(tr("Hier fehlt noch, wo der Tresor liegen soll."))
            return

        def look(_task: "Task[PlaceLook]") -> PlaceLook:
            return look_at(path, home, name)

        self._task = self._tasks.run(look, self._on_looked)

    def _on_looked(self, found: PlaceLook) -> None:
        self._task = None
        if self._wanted and not found.trouble:
            self._write(found.path)
        self._where_field.set_hint(found.advice or _usual(at_home=found.path.parent == self._home))
        self._show(found.trouble)

    def _write(self, path: Path) -> None:
        """The whole path: nobody has to guess where a name alone would lead."""
        modified = self._where.isModified()
        blocker = QSignalBlocker(self._where)
        self._where.setText(str(path))
        blocker.unblock()
        self._where.setModified(modified)

    def _show(self, trouble: str) -> None:
        self._where_field.set_error(trouble)
        wanted, self._wanted = self._wanted, False
        if wanted and trouble:
            self._where.setFocus()
        elif wanted:
            self.passed.emit()

    def _drop(self) -> None:
        self._later.stop()
        self._wanted = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def hideEvent(self, event: QHideEvent) -> None:
        """No outcome may look for a view that has gone."""
        self._drop()
        super().hideEvent(event)


def _usual(*, at_home: bool = True) -> str:
    if at_home:
        return tr("Auf diesem Rechner, nur für dieses Benutzerkonto zu lesen.")
    return tr("Auf diesem Rechner.")
