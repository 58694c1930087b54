# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the forms of a page and puts a half-typed one into the vault when the window locks, until it goes on."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.commands import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.tokens import S2, S5

Draft = Mapping[str, object]
"""What :meth:`KeptForm.draft` said."""


class KeptForms(QObject):
    """``name``: under which the drafts of ``page`` are kept.

    ``reopen`` opens the form a draft is of, with :meth:`open_form`; UserError where what it is about has gone.
    ``closed`` with what had the keyboard before, as read out.
    """

    closed = Signal(str)

    def __init__(self, desk: Desk, page: Page, name: str, reopen: Callable[[Draft], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._name, self._reopen = desk, page, name, reopen
        self._open: KeptForm | None = None
        self._gone_on = False
        """Whether the open form is one that waited: its draft stays in the vault until that is closed by hand."""
        self._came_from = ""

    def open_form(self, form: KeptForm, start: QWidget | None = None) -> None:
        """Show ``form``, with the keyboard on ``start``, and look after it until it is closed."""
        here = QApplication.focusWidget()
        self._open, self._came_from = form, here.accessibleName() if here is not None else ""
        form.finished.connect(self._on_finished)
        form.open_it(start)

    @property
    def is_open(self) -> bool:
        """Whether a form waits for an answer."""
        return self._open is not None

    @property
    def has_draft(self) -> bool:
        """Whether a form was interrupted and waits."""
        return bool(self._drafts())

    def keep(self) -> None:
        """Put what is typed into the vault, encrypted like everything else; what waits there already stays.

        UserError if the vault does not take it.
        """
        form, self._gone_on = self._open, False
        if form is not None and form.touched:
            self._desk.dispatcher.run(_saving(self._name, [*self._others(form), form.draft()]), quietly=True)

    @Slot()
    def go_on(self) -> None:
        """Open the form that was interrupted last, as it was; if what it was about has gone, that is said."""
        drafts = self._drafts()
        if not drafts:
            return
        self._page.focus_start()  # where the keyboard goes back to: what was pressed to come here hides
        try:
            self._reopen(drafts[-1])
        except UserError as error:
            self._put_drafts(drafts[:-1])
            self._desk.dispatcher.said.emit(error.message)
            return
        typed = drafts[-1].get("typed")
        if self._open is not None and isinstance(typed, Mapping):
            self._open.put_typed(typed)
            self._gone_on = True

    def _drafts(self) -> list[dict[str, object]]:
        kept = self._desk.vault.read(form_draft, self._name)
        drafts = kept.get("drafts") if kept is not None else None
        return drafts if isinstance(drafts, list) else []

    def _others(self, form: KeptForm) -> list[dict[str, object]]:
        """The drafts of all forms but this one."""
        about = form.about()
        return [draft for draft in self._drafts() if {name: draft.get(name) for name in about} != about]

    def _put_drafts(self, drafts: list[dict[str, object]]) -> None:
        kept = _saving(self._name, drafts) if drafts else DropFormDraft(form=self._name)
        self._desk.dispatcher.try_run(kept, quietly=True)

    @Slot(bool)
    def _on_finished(self, done: bool) -> None:
        form, self._open = self._open, None
        done, self._gone_on = done or self._gone_on, False
        if done and form is not None and len(others := self._others(form)) < len(self._drafts()):
            self._put_drafts(others)  # it was kept on the way, and is written or given up now
        self.closed.emit(self._came_from)


def _saving(name: str, drafts: list[dict[str, object]]) -> SaveFormDraft:
    return SaveFormDraft(form=name, typed={"drafts": drafts})


class WaitingNote(QFrame):
    """Says that a form of the page waits, and goes on with it. The page calls :meth:`tell` when it reads anew."""

    def __init__(self, forms: KeptForms, words: str = "") -> None:
        super().__init__()
        self._forms = forms
        said = words or tr("Hier wartet noch eine angefangene Eingabe.")
        waits = note(said, icon="pencil-line", action=tr("Weiterschreiben"))
        waits.acted.connect(forms.go_on)
        self.setLayout(column(waits, margins=(S5, S2, S5, S2)))

    def tell(self) -> None:
        """Come into sight if something waits."""
        self.setVisible(self._forms.has_draft)


def id_in(draft: Draft, name: str = "entry") -> UUID | None:
    """The id that a draft keeps under ``name``."""
    value = draft.get(name)
    return UUID(value) if isinstance(value, str) else None


def gone() -> UserError:
    """What a draft was about is not there any more."""
    return UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
