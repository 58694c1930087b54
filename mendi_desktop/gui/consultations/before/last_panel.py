# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last talk in a few lines; before the first one, what is useful to ask in it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.first_talk import first_talk
from mendi_desktop.features.consultations.queries.before import LastTalk
from mendi_desktop.gui.consultations.before.wording import about, last_aside
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import Item, append, clear, column, row, show_now
from mendi_desktop.gui.kit.text import ElidedLabel, heading, label, prose
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import PHASE_TITLE, S1, S2, S3


class LastPanel(QWidget):
    """``opened`` with the id of the last talk."""

    opened = Signal(object)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._column = column(gap=0)
        self._talk: UUID | None = None
        self.setLayout(self._column)

    def show_talk(self, talk: LastTalk | None) -> None:
        clear(self._column)
        self._talk = talk.id if talk else None
        for item in self._told(talk) if talk else _advice():
            append(self._column, item)
        show_now(self._column)

    def _told(self, talk: LastTalk) -> list[Item]:
        whole = button(tr("Ganz lesen"), Kind.LINK, name=tr("Letztes Gespräch ganz lesen"))
        whole.clicked.connect(self._on_opened)
        items: list[Item] = [heading(tr("Zuletzt"), last_aside(talk, self._wording), whole)]
        said = [about(talk.concerns, self._wording)]
        if talk.outcome and talk.outcome != "open":
            what = short_label("outcome", talk.outcome, self._wording.workplace_kind)
            said.append(tr("Ergebnis: {what}", what=what))
        if words := " · ".join(part for part in said if part):
            items += [label(words, "small_strong", wrap=True), S1]
        gist = f"{talk.gist} …" if talk.goes_on else talk.gist
        items.append(prose(gist) if gist else label(tr("ohne Notiz"), ink="3"))
        return items

    def _on_opened(self) -> None:
        self.opened.emit(self._talk)


def _advice() -> list[Item]:
    """What helps the first time, and where that comes from."""
    found = first_talk()
    items: list[Item] = [
        heading(tr("Zum ersten Mal im Gespräch")),
        label(tr("Diese Reihenfolge hilft; springen ist erlaubt, auslassen auch."), ink="2", wrap=True),
        S2,
    ]
    for phase in found.phases:
        title = ElidedLabel(phase.title, "small_strong", "2")
        title.setFixedWidth(px(PHASE_TITLE))
        items += [row(title, (label(phase.ask, wrap=True), 1), gap=S3), S2]
    source = tr("Quelle: {source}. Stand {day}.", source=found.source, day=format_date(found.checked))
    return [*items, label(source, "small", "3", wrap=True)]
