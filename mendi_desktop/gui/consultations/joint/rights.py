# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the colleague has agreed to and can withdraw, what counts, what never does, how long it is kept."""

from functools import partial

from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import ConsentRow
from mendi_desktop.features.consultations.joint_counting import counted, never_counted
from mendi_desktop.features.consultations.queries.joint import JointRecord
from mendi_desktop.features.retention import RETENTION
from mendi_desktop.gui.colleagues.wording import about_names, consent_facts, consent_title, deletion, what_counts
from mendi_desktop.gui.consultations.joint.joint_desk import JointDesk
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import Item, append, clear, column, row, show_now
from mendi_desktop.gui.kit.text import Line, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S1, S2, S3, S4, S5


class Rights(QFrame):
    """The pane at the side. Every sentence is true whether or not there is anything behind it."""

    def __init__(self, desk: JointDesk) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        self._desk = desk
        self._column = column(gap=0)
        self.setLayout(column(self._column, None, margins=(S5, S4, S5, S4)))

    def show_record(self, record: JointRecord) -> None:
        clear(self._column)
        parts = (self._consents(record), _counting(record.person.row.scope), _kept(record), _own_notes())
        for number, part in enumerate(parts):
            for item in (*((Line(), S3) if number else ()), *part, S3):
                append(self._column, item)
        show_now(self._column)

    def _consents(self, record: JointRecord) -> list[Item]:
        items: list[Item] = [_title(tr("Freigaben")), S1]
        for consent in record.person.consents:
            items += [self._consent(consent), S2]
        return [*items, _said(about_names(record.person))]

    def _consent(self, consent: ConsentRow) -> Item:
        ended = consent.withdrawn_on is not None
        words = column(
            label(consent_title(consent), ink="3" if ended else None, wrap=True),
            _said(consent_facts(consent, self._desk.today())),
            gap=PAIR_GAP,
        )
        if not ended:
            withdraw = button(tr("Widerrufen"), Kind.LINK, name=tr("Widerrufen: {what}", what=consent_title(consent)))
            withdraw.clicked.connect(partial(self._desk.withdraw, consent.id))
            append(words, row(withdraw, None))
        return words


def _counting(scope: str) -> list[Item]:
    """In the words of the classification that the reports obey."""
    items: list[Item] = [_title(tr("Was als Zahl mitzählt")), S1, _said(what_counts(scope))]
    if shown := counted(scope):
        k = tr("Gezeigt wird nur, wohinter genug verschiedene Personen stehen: {what}.", what=", ".join(shown))
        items += [S1, _said(k)]
    never = tr("Nie: {what}.", what=", ".join(never_counted()))
    return [*items, S2, _title(tr("Was nie mitzählt")), S1, _said(never)]


def _kept(record: JointRecord) -> list[Item]:
    rule = RETENTION["record"]
    return [
        _title(tr("Wie lange es bleibt")),
        S1,
        _said(" ".join((tr("Vorgesehen: {until}.", until=tr(rule.until, n=rule.n)), tr(rule.how)))),
        _said(deletion(record.person.row.delete_on)),
        S2,
        _said(tr("Jederzeit möglich: eine Auskunft auf Papier, etwas berichtigen, alles löschen lassen.")),
    ]


def _own_notes() -> list[Item]:
    """True for everybody, whether there is a note or not: this view cannot know."""
    return [
        _said(
            tr(
                "Hier steht die Akte. Arbeitsnotizen, die sich Mentor*innen nur für sich machen, kann diese Ansicht "
                "nicht lesen; sie zählen nie mit und werden nach 90 Tagen zum Löschen vorgeschlagen."
            )
        )
    ]


def _title(words: str) -> Item:
    return label(words, "small_strong", "2")


def _said(words: str) -> Item:
    return label(words, "small", "2", wrap=True)
