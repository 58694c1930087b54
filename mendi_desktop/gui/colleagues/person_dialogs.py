# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for what is kept about a colleague: a new alias, changed facts, a consent."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.commands import AddColleague, ChangeColleague, RecordConsent, RemoveColleague
from mendi_desktop.features.colleagues.queries import ColleagueDetail, next_alias
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import Field, PlainText, TextEdit, field
from mendi_desktop.gui.kit.form_dialog import FormDialog
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import CARD_CREATE, S3, S4


class AddColleagueDialog(FormDialog):
    """``added`` with the new id. The suggested alias says nothing about a person."""

    added = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        says = tr("Ein Kürzel statt eines Namens, damit niemand auf einzelne Personen schließen kann.")
        super().__init__(parent, desk, tr("Kürzel aufnehmen"), says, tr("Aufnehmen"), CARD_CREATE * 3 // 4)
        self.alias = TextEdit(tr("Kürzel"))
        self.alias.setText(desk.vault.read(next_alias))
        self.alias.selectAll()
        self.org_unit = TextEdit(tr("Bereich"))
        self.fields = {
            "alias": field(
                tr("Kürzel"),
                self.alias,
                hint=tr("Ein Vorschlag. Jedes andere geht auch."),
                stores="colleague.alias",
            ),
            "org_unit": field(
                tr("Bereich"),
                self.org_unit,
                hint=tr("Zum Beispiel „Montage“. Darf leer bleiben."),
                stores="colleague.org_unit",
            ),
        }
        for edit in (self.alias, self.org_unit):
            edit.returnPressed.connect(self.try_write)
        self.fill(self.fields["alias"], S3, self.fields["org_unit"])
        self.close_with_acts()

    def write(self) -> None:
        command = AddColleague(alias=self.alias.text(), org_unit=self.org_unit.text())
        self.added.emit(self.desk.dispatcher.run(command))


class EditColleagueDialog(FormDialog):
    """Everything about a colleague but the talks. Who has no talks yet can be taken out again here."""

    def __init__(self, parent: QWidget, desk: Desk, detail: ColleagueDetail) -> None:
        super().__init__(parent, desk, tr("Angaben zu {alias}", alias=detail.row.alias), "", tr("Ändern"), CARD_CREATE)
        self._id: UUID = detail.row.id
        self.alias, self.org_unit = TextEdit(tr("Kürzel")), TextEdit(tr("Bereich"))
        self.name, self.contact = TextEdit(tr("Name")), TextEdit(tr("Kontakt"))
        codes = code_list("colleague_status").codes
        self.status = Combo(tr("Stand"), [Option(code.code, code.label()) for code in codes])
        self.notes = PlainText(tr("Notizen für die Akte"), lines=2)
        # a dialog grows with its content, so this field says its height like all others
        self.notes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.notes.setFixedHeight(self.notes.minimumHeight())
        self.delete_on = DateField(tr("Löschen vormerken für"), desk.vault.clock.today, Towards.FUTURE)
        self.fields = self._make_fields(detail.may_be_named)
        self._put(detail)
        f = self.fields
        self.fill(row((f["alias"], 1), (f["org_unit"], 1), gap=S4), S3)
        self.fill(row((f["name"], 1), (f["contact"], 1), gap=S4))
        if not detail.may_be_named:
            says = tr("Name und Kontakt brauchen eine Freigabe „mit Namen“. Bis dahin bleibt es beim Kürzel.")
            self.fill(label(says, "small", "2", wrap=True))
        self.fill(S3, f["notes"], S3, row((f["status"], 1), (f["delete_on"], 1), gap=S4))
        self.close_with_acts(*self._removal(detail))

    def _make_fields(self, may_be_named: bool) -> dict[str, Field]:
        for edit in (self.name, self.contact):
            edit.setEnabled(may_be_named)
        made = {
            "alias": field(tr("Kürzel"), self.alias, stores="colleague.alias"),
            "org_unit": field(tr("Bereich"), self.org_unit, stores="colleague.org_unit"),
            "name": field(tr("Name"), self.name, stores="colleague.name"),
            "contact": field(tr("Kontakt"), self.contact, stores="colleague.contact"),
            "notes": field(
                tr("Notizen für die Akte"),
                self.notes,
                hint=tr("Darf auch die Kolleg*in selbst lesen."),
                stores="colleague.notes",
            ),
            "status": field(tr("Stand"), self.status, stores="colleague.status"),
            "delete_on": field(tr("Löschen vormerken für"), self.delete_on, stores="colleague.delete_on"),
        }
        self.delete_on.troubled.connect(made["delete_on"].set_error)
        return made

    def _put(self, detail: ColleagueDetail) -> None:
        row_ = detail.row
        self.alias.setText(row_.alias)
        self.org_unit.setText(row_.org_unit or "")
        self.name.setText(row_.name or "")
        self.contact.setText(detail.contact or "")
        self.notes.setPlainText(detail.notes or "")
        self.delete_on.set_date(row_.delete_on)
        self.status.set_options([*self._known_statuses(), *self._own_status(row_.status)])
        self.status.set_code(row_.status)

    @staticmethod
    def _known_statuses() -> list[Option]:
        return [Option(code.code, code.label()) for code in code_list("colleague_status").codes]

    @staticmethod
    def _own_status(status: str) -> list[Option]:
        """A status that only a newer version knows stays as it is."""
        return [] if code_list("colleague_status").find(status) else [Option(status, status)]

    def _removal(self, detail: ColleagueDetail) -> list[QWidget]:
        if detail.row.talks:
            return []
        remove = button(tr("Kürzel entfernen"), Kind.QUIET, "trash-2")
        remove.clicked.connect(self._on_remove)
        return [remove]

    @Slot()
    def _on_remove(self) -> None:
        try:
            self.desk.dispatcher.run(RemoveColleague(colleague_id=self._id))
        except UserError as error:
            self.fields["alias"].set_error(error.message)
            return
        self.accept()

    def write(self) -> None:
        self.status.settle()
        self.desk.dispatcher.run(
            ChangeColleague(
                colleague_id=self._id,
                alias=self.alias.text(),
                org_unit=self.org_unit.text(),
                name=self.name.text(),
                contact=self.contact.text(),
                notes=self.notes.text(),
                status=self.status.code() or "active",
                delete_on=self.delete_on.checked("delete_on"),
            )
        )


class ConsentDialog(FormDialog):
    """Keeps on record what a colleague has agreed to."""

    def __init__(self, parent: QWidget, desk: Desk, colleague_id: UUID, alias: str) -> None:
        says = tr("Was {alias} erlaubt hat. Widerrufen geht jederzeit mit einem Klick.", alias=alias)
        super().__init__(parent, desk, tr("Freigabe festhalten"), says, tr("Festhalten"), CARD_CREATE)
        self._id = colleague_id
        self.combos = {
            "purpose": Combo(tr("Wofür"), _options("consent_purpose")),
            "scope": Combo(tr("Was zählt mit"), _options("consent_scope")),
            "form": Combo(tr("Form"), _options("consent_form")),
        }
        for name, code in (("purpose", "storage"), ("scope", "topic"), ("form", "written")):
            self.combos[name].set_code(code)
        self.given_on = DateField(tr("Gegeben am"), desk.vault.clock.today)
        self.given_on.set_date(desk.vault.clock.today())
        self.text_version = TextEdit(tr("Fassung des Textes"))
        self.fields = {
            name: field(combo.accessibleName(), combo, stores=f"consent.{name}") for name, combo in self.combos.items()
        }
        self.fields["given_on"] = field(tr("Gegeben am"), self.given_on, stores="consent.given_on")
        self.fields["text_version"] = field(
            tr("Fassung des Textes"),
            self.text_version,
            hint=tr("Zum Beispiel „2026-01“. Darf leer bleiben."),
            stores="consent.text_version",
        )
        self.given_on.troubled.connect(self.fields["given_on"].set_error)
        for edit in (self.given_on, self.text_version):
            edit.returnPressed.connect(self.try_write)
        f = self.fields
        self.fill(f["purpose"], S3, row((f["scope"], 1), (f["form"], 1), gap=S4), S3)
        self.fill(row((f["given_on"], 1), (f["text_version"], 1), gap=S4))
        self.close_with_acts()

    def write(self) -> None:
        for combo in self.combos.values():
            combo.settle()
        given_on = self.given_on.checked("given_on")
        if given_on is None:
            raise UserError(tr("Der Tag fehlt noch. „heute“ genügt."), field="given_on")
        chosen = {name: combo.code() for name, combo in self.combos.items()}
        for name, code in chosen.items():
            if code is None:
                raise UserError(tr("Hier fehlt noch eine Wahl."), field=name)
        self.desk.dispatcher.run(
            RecordConsent(
                colleague_id=self._id,
                given_on=given_on,
                text_version=self.text_version.text(),
                **{name: code for name, code in chosen.items() if code is not None},
            )
        )


def _options(list_name: str) -> list[Option]:
    return [Option(code.code, code.label()) for code in code_list(list_name).codes]
