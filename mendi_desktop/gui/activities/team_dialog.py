# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which roles a mentor of the workplace takes: somebody else by name, or the owner of the vault."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.commands import AddMentorShare, ChangeMentorShare, RemoveMentorShare
from mendi_desktop.features.activities.queries import TeamMember
from mendi_desktop.features.codes import code_list
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import MultiChoice, Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import Field, TextEdit, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import Item
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import DIALOG

OWN, OTHER = "own", "other"


class TeamDialog(KeptForm):
    """``has_own``: the roles of the owner stand in the team already."""

    kind = "team"

    def __init__(self, parent: QWidget, desk: Desk, member: TeamMember | None, *, has_own: bool) -> None:
        title = tr("Rollen im Team") if member else tr("Mentor*in aufnehmen")
        says = tr("Alle vier Rollen kann niemand allein füllen. Wer festgehalten wird, sollte davon wissen.")
        super().__init__(parent, desk, title, says, tr("Ändern") if member else tr("Aufnehmen"), DIALOG)
        self._member, self.entry = member, member.id if member else None
        place = desk.vault.options.workplace_kind
        start = OTHER if has_own else OWN
        self.who = Segments(
            tr("Für wen"), [Option(OWN, tr("für mich")), Option(OTHER, tr("für jemand anderen"))], start
        )
        self.name = TextEdit(tr("Name"))
        self.function = Combo(tr("Funktion"), options("mentor_function", place))
        roles = [Option(code.code, code.label(place)) for code in code_list("mentor_role").codes]
        self.roles = MultiChoice(tr("Rollen"), roles)
        self.note = TextEdit(tr("Notiz"))
        self.fields = self._make_fields()
        if member is not None:
            self._put(member)
        for edit in (self.name, self.note):
            edit.returnPressed.connect(self.try_write)
        self.who.chosen.connect(self._on_who)
        shown: list[Item] = [self.fields["who"]] if member is None and not has_own else []
        f = self.fields
        self.fill_form(*shown, f["mentor"], f["function"], f["roles"], f["note"])
        self._show_name()
        self.close_with_acts(*self._removal())

    def _make_fields(self) -> dict[str, Field]:
        return {
            "roles": field(tr("Rollen"), self.roles, hint=tr("Eine oder mehrere."), stores="mentor_share.roles"),
            "who": field(tr("Für wen"), self.who, stores="mentor_share.mentor"),
            "mentor": field(tr("Name"), self.name, stores="mentor_share.mentor"),
            "function": field(tr("Funktion"), self.function, stores="mentor_share.function"),
            "note": field(
                tr("Notiz"), self.note, hint=tr("Zum Beispiel, wo oder bis wann."), stores="mentor_share.note"
            ),
        }

    def _put(self, member: TeamMember) -> None:
        self.who.set_code(OTHER if member.mentor else OWN)
        self.name.setText(member.mentor)
        choose_if_offered(self.function, member.function)
        self.roles.set_codes(member.roles)
        self.note.setText(member.note)

    def put_typed(self, typed: Mapping[str, object]) -> None:
        super().put_typed(typed)
        self._show_name()

    def _show_name(self) -> None:
        """The settings know who the owner is."""
        for name in ("mentor", "function"):
            self.fields[name].setVisible(self.who.code() == OTHER)

    @Slot(object)
    def _on_who(self, _code: object) -> None:
        self._show_name()

    def _removal(self) -> list[QWidget]:
        if self._member is None:
            return []
        remove = button(tr("Entfernen"), Kind.QUIET, "trash-2", name=tr("Aus dem Team nehmen"))
        remove.clicked.connect(self._on_remove)
        return [remove]

    def write(self) -> None:
        is_own = self.who.code() == OWN
        self.function.settle()
        if not is_own and not self.name.text().strip():
            raise UserError(tr("Der Name fehlt noch. Ein Vorname genügt."), field="mentor")
        given: dict[str, Any] = {
            "mentor": "" if is_own else self.name.text(),
            "function": None if is_own else self.function.code(),
            "roles": self.roles.codes(),
            "note": self.note.text(),
        }
        if self._member is None:
            self.desk.dispatcher.run(AddMentorShare(**given))
        else:
            self.desk.dispatcher.run(ChangeMentorShare(share_id=self._member.id, **given))

    @Slot()
    def _on_remove(self) -> None:
        if self._member is not None:
            self.desk.dispatcher.try_run(RemoveMentorShare(share_id=self._member.id))
            self.accept()
