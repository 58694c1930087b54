# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a colleague has agreed to: what counts, each consent with its withdrawal, and the way to a new one."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.colleagues.commands import WithdrawConsent
from mendi_desktop.features.colleagues.queries import ColleagueDetail, ConsentRow
from mendi_desktop.gui.colleagues.wording import about_names, consent_facts, consent_title, what_counts
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import append, box, clear, column, row
from mendi_desktop.gui.kit.text import chip, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S1, S2


class ConsentsPanel(QWidget):
    """``new_asked`` for a new consent. Withdrawing is as easy as giving (Art. 7 (3) GDPR): one press."""

    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._column = column(gap=S2)
        self.new_button = button(tr("Freigabe festhalten"), Kind.LINK)
        self.new_button.clicked.connect(self.new_asked)
        head = label(tr("Freigabe"), "small_strong", "2")
        self.setLayout(column(head, S1, self._column, row(self.new_button, None), gap=0))

    def show_consents(self, detail: ColleagueDetail) -> None:
        clear(self._column)
        scope = detail.row.scope
        tone = "neutral" if scope == "nothing" else "accent"
        append(self._column, row(chip(short_label("consent_scope", scope), tone), None))
        append(self._column, label(f"{what_counts(scope)} {about_names(detail)}", ink="2", wrap=True))
        for consent in detail.consents:
            append(self._column, self._consent(consent))

    def _consent(self, consent: ConsentRow) -> QFrame:
        ended = consent.withdrawn_on is not None
        words = column(
            label(consent_title(consent), "small_strong", "3" if ended else None, wrap=True),
            label(consent_facts(consent, self._desk.vault.clock.today()), "small", "2", wrap=True),
            gap=PAIR_GAP,
        )
        if not ended:
            name = tr("Widerrufen: {what}", what=consent_title(consent))
            withdraw: Button = button(tr("Widerrufen"), Kind.LINK, name=name)
            withdraw.setProperty("consent", str(consent.id))
            withdraw.clicked.connect(self._on_withdraw)
            append(words, row(withdraw, None))
        return box(words)

    @Slot()
    def _on_withdraw(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self._desk.dispatcher.try_run(WithdrawConsent(consent_id=UUID(str(sender.property("consent")))))
