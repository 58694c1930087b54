# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks whom one met at an event: somebody from the list, or a name that is not there yet."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.commands import LinkContact, MeetNewContact
from mendi_desktop.features.network.queries import event_detail, list_contacts
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import DIALOG
from mendi_desktop.gui.network.form import FormHead, NetworkForm
from mendi_desktop.gui.network.row_words import joined


class MeetingForm(NetworkForm):
    """Links a contact to the event ``entry``; free words become a new contact that was met there."""

    kind = "meeting"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID) -> None:
        detail = desk.vault.read(event_detail, entry)
        head = FormHead(tr("Begegnung festhalten"), detail.row.title, tr("Festhalten"))
        super().__init__(parent, desk, head, DIALOG, entry)
        met = {contact.id for contact in detail.contacts}
        people = [row for row in desk.vault.read(list_contacts) if row.id not in met]
        known = [Option(str(row.id), joined(row.name or row.function, row.organisation)) for row in people]
        self.who = Combo(tr("Wem begegnet?"), known, free=True, placeholder=tr("Name oder Organisation"))
        hint = tr("Aus der Liste, oder ein neuer Name.")
        self.fields = {"contact_id": field(tr("Wem begegnet?"), self.who, hint=hint, stores="event_contact.contact_id")}
        self.fill(self.fields["contact_id"])
        self.close_with_acts()

    def write(self) -> None:
        assert self.entry is not None
        self.who.settle()
        code, words = self.who.code(), self.who.words().strip()
        if code is None and not words:
            raise UserError(tr("Wem begegnet? Ein Name genügt."), field="contact_id")
        known = LinkContact(event_id=self.entry, contact_id=UUID(code)) if code else None
        self.desk.dispatcher.run(known or MeetNewContact(event_id=self.entry, name=words))
        self.written.emit(self.entry)
