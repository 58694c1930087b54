# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for an organisation: name and kind are enough, everything else can come later."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.commands import AddOrganisation, ChangeOrganisation
from mendi_desktop.features.network.queries import OrganisationDetail, organisation_detail
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.tokens import NETWORK_FORM, S4
from mendi_desktop.gui.network.form import FormHead, NetworkForm, lines


class OrganisationForm(NetworkForm):
    """A new organisation, or the one with the id ``entry``. ``written`` with its id."""

    kind = "organisation"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID | None = None) -> None:
        super().__init__(parent, desk, _head(entry), NETWORK_FORM, entry)
        self._detail: OrganisationDetail | None = desk.vault.read(organisation_detail, entry) if entry else None
        kinds = options("actor_kind", desk.vault.options.workplace_kind)
        self.name, self.region = TextEdit(tr("Name")), TextEdit(tr("Region"))
        self.actor_kind = Combo(tr("Art"), kinds)
        self.offers = lines(tr("Was dort angeboten wird"), 3)
        self.phone, self.email = TextEdit(tr("Telefon")), TextEdit(tr("E-Mail"))
        self.website = TextEdit(tr("Internetseite"))
        self.address = lines(tr("Anschrift"))
        self.note = lines(tr("Notiz"))
        self.source = TextEdit(tr("Quelle"))
        self.checked_on = DateField(tr("Stand"), desk.vault.clock.today)
        self._make_fields()
        if self._detail is not None:
            self._put_detail(self._detail)
        self._place()
        self.close_with_acts()

    def _make_fields(self) -> None:
        hints = {
            "offers": tr("Je Zeile ein Punkt."),
            "source": tr("Woher die Angaben stammen."),
            "checked_on": tr("Wann sie stimmten."),
        }
        controls: dict[str, QWidget] = {
            "name": self.name,
            "region": self.region,
            "kind": self.actor_kind,
            "offers": self.offers,
            "phone": self.phone,
            "email": self.email,
            "website": self.website,
            "address": self.address,
            "note": self.note,
            "source": self.source,
            "checked_on": self.checked_on,
        }
        for name, control in controls.items():
            self.fields[name] = field(
                control.accessibleName(),
                control,
                hint=hints.get(name, ""),
                required=name in ("name", "kind"),
                stores=f"organisation.{name}",
            )
        self.checked_on.troubled.connect(self.fields["checked_on"].set_error)
        for edit in (self.name, self.region, self.phone, self.email, self.website, self.source):
            edit.returnPressed.connect(self.try_write)

    def _place(self) -> None:
        f = self.fields
        self.fill_form(
            row((f["name"], 3), (f["region"], 2), gap=S4),
            f["kind"],
            f["offers"],
            row((f["phone"], 1), (f["email"], 1), (f["website"], 1), gap=S4),
            row((f["address"], 1), (f["note"], 1), gap=S4),
            row((f["source"], 3), (f["checked_on"], 2), gap=S4),
        )

    def _put_detail(self, detail: OrganisationDetail) -> None:
        line = detail.row
        for edit, text in (
            (self.name, line.name),
            (self.region, line.region),
            (self.phone, detail.phone),
            (self.email, detail.email),
            (self.website, detail.website),
            (self.source, detail.source),
        ):
            edit.setText(text)
        self.offers.setPlainText(line.offers)
        self.address.setPlainText(detail.address)
        self.note.setPlainText(detail.note)
        choose_if_offered(self.actor_kind, line.kind)
        self.checked_on.set_date(line.checked_on)

    def write(self) -> None:
        self.actor_kind.settle()
        kind = self.actor_kind.code()
        if kind is None:
            raise UserError(tr("Welche Art von Stelle ist es? Eine Wahl aus der Liste genügt."), field="kind")
        texts: dict[str, Any] = {
            "name": self.name.text(),
            "region": self.region.text(),
            "phone": self.phone.text(),
            "email": self.email.text(),
            "website": self.website.text(),
            "source": self.source.text(),
            "offers": self.offers.text(),
            "address": self.address.text(),
            "note": self.note.text(),
        }
        checked_on = self.checked_on.checked("checked_on")
        if self._detail is None:
            made = self.desk.dispatcher.run(AddOrganisation(kind=kind, checked_on=checked_on, **texts))
            self.written.emit(made)
            return
        before = self._detail.row
        side = before.side if kind == before.kind else ""  # another kind may lie on the other side
        changed = ChangeOrganisation(organisation_id=before.id, kind=kind, side=side, checked_on=checked_on, **texts)
        self.desk.dispatcher.run(changed)
        self.written.emit(before.id)


def _head(entry: UUID | None) -> FormHead:
    if entry is not None:
        return FormHead(tr("Organisation ändern"), "", tr("Ändern"))
    return FormHead(
        tr("Organisation aufnehmen"), tr("Name und Art genügen, alles andere geht auch später."), tr("Aufnehmen")
    )
