# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for what a request is about: title, paragraph, words, barriers, project."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.council.commands import AddRequest, ChangeRequest, RemoveRequest, RequestFields
from mendi_desktop.features.council.queries import RequestDetail
from mendi_desktop.features.council_rights import right_of
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import PlainText, TextEdit, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import CARD_CREATE, S4


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new request begins with, for instance from the map of barriers."""

    title: str = ""
    barriers: tuple[str, ...] = ()
    project_id: UUID | None = None


class RequestDialog(KeptForm):
    """``added`` with the id of a new request."""

    kind = "request"
    added = Signal(object)

    def __init__(
        self, parent: QWidget, desk: Desk, detail: RequestDetail | None = None, begin: Beginning | None = None
    ) -> None:
        says = tr("Ein Titel genügt. Keine Namen, keine Einzelfälle: Der Antrag wird gelesen.")
        act = tr("Entwerfen") if detail is None else tr("Ändern")
        title = tr("Antrag entwerfen") if detail is None else tr("Antrag bearbeiten")
        super().__init__(parent, desk, title, says, act, CARD_CREATE)
        self.entry = detail.row.id if detail else None
        kind = desk.vault.options.workplace_kind
        self.title = TextEdit(tr("Titel"))
        self.right = Combo(tr("Rechtsgrundlage"), _rights(kind, detail), placeholder=tr("offen"))
        self.text = PlainText(tr("Was vorgeschlagen wird"), lines=4)
        self.text.setFixedHeight(self.text.minimumHeight())
        self.barriers = MultiCombo(tr("Hürden, die der Antrag senken soll"), _barriers(kind))
        projects = [Option(str(project.id), project.title) for project in desk.vault.read(list_projects)]
        self.project = Combo(tr("Projekt"), projects, placeholder=tr("keins"))
        self.decided_on = DateField(tr("Beschlossen am"), desk.vault.clock.today)
        self._make_fields()
        self._put(detail, begin or Beginning())
        f = self.fields
        self.fill_form(
            f["title"],
            f["right"],
            f["text"],
            f["barriers"],
            row((f["project"], 3), (f["decided_on"], 2), gap=S4),
        )
        self.close_with_acts(*self._removal())
        self.right.chosen.connect(self._on_right)

    def _make_fields(self) -> None:
        self.fields = {
            "title": field(
                tr("Titel"),
                self.title,
                hint=tr("Zum Beispiel „Feste Lernzeiten im Schichtplan“."),
                stores="council_request.title",
            ),
            "right": field(tr("Rechtsgrundlage"), self.right, hint=_meaning(None), stores="council_request.right"),
            "text": field(tr("Was vorgeschlagen wird"), self.text, stores="council_request.text"),
            "barriers": field(
                tr("Hürden, die der Antrag senken soll"), self.barriers, stores="council_request.barriers"
            ),
            "project_id": field(tr("Projekt"), self.project, stores="council_request.project_id"),
            "decided_on": field(
                tr("Beschlossen am"),
                self.decided_on,
                hint=tr("Darf leer bleiben."),
                stores="council_request.decided_on",
            ),
        }
        self.fields["project"] = self.fields["project_id"]
        self.decided_on.troubled.connect(self.fields["decided_on"].set_error)
        self.title.returnPressed.connect(self.try_write)

    def _put(self, detail: RequestDetail | None, begin: Beginning) -> None:
        project_id = detail.project_id if detail else begin.project_id
        self.title.setText(detail.row.title if detail else begin.title)
        self.barriers.set_codes(detail.row.barriers if detail else begin.barriers)
        self.project.set_code(str(project_id) if project_id else None)
        if detail is not None:
            self.right.set_code(detail.row.right)
            self.text.setPlainText(detail.text)
            self.decided_on.set_date(detail.decided_on)
            self._on_right(detail.row.right)

    def put_typed(self, typed: Mapping[str, object]) -> None:
        super().put_typed(typed)
        self._on_right(self.right.code())

    def _removal(self) -> list[QWidget]:
        if self.entry is None:
            return []
        remove = button(tr("Antrag entfernen"), Kind.QUIET, "trash-2")
        remove.clicked.connect(self._on_remove)
        return [remove]

    @Slot(object)
    def _on_right(self, code: str | None) -> None:
        self.fields["right"].set_hint(_meaning(code))

    @Slot()
    def _on_remove(self) -> None:
        if self.entry is not None:
            self.desk.dispatcher.try_run(RemoveRequest(request_id=self.entry))
        self.accept()

    def write(self) -> None:
        for combo in (self.right, self.project):
            combo.settle()
        project = self.project.code()
        given = RequestFields(
            title=self.title.text(),
            right=self.right.code(),
            text=self.text.text(),
            project_id=UUID(project) if project else None,
            barriers=self.barriers.codes(),
            decided_on=self.decided_on.checked("decided_on"),
        )
        values = {name: getattr(given, name) for name in RequestFields.__dataclass_fields__}
        if self.entry is not None:
            self.desk.dispatcher.run(ChangeRequest(request_id=self.entry, **values))
        else:
            self.added.emit(self.desk.dispatcher.run(AddRequest(**values)))


def _rights(workplace_kind: str, detail: RequestDetail | None) -> list[Option]:
    """Those of this kind of workplace; one that was chosen before stays, wherever it is from."""
    kept = detail.row.right if detail else None
    entries = code_list("council_right").codes
    return [
        Option(entry.code, entry.label(workplace_kind))
        for entry in entries
        if entry.group in ("", workplace_kind) or entry.code == kept
    ]


def _barriers(workplace_kind: str) -> list[Option]:
    entries = code_list("barrier")
    groups = {group.code: group.label for group in entries.groups}
    return [Option(entry.code, entry.label(workplace_kind), groups[entry.group]) for entry in entries.codes]


def _meaning(code: str | None) -> str:
    right = right_of(code)
    return right.says if right else tr("Was sie bedeutet, steht dann hier.")
