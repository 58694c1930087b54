# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One talk inside the history of a colleague: the day in the gutter, beside it the running text and what it led to."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries import HistoryTalk
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, column, row
from mendi_desktop.gui.kit.text import Line, chip, label, prose
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CHIP_GAP, GUTTER, S3


class HistoryEntry(QFrame):
    """``opened`` with the id of the talk."""

    opened = Signal(object)

    def __init__(self, talk: HistoryTalk, wording: Wording) -> None:
        super().__init__()
        self._id: UUID = talk.id
        day = format_day(talk.held_on)
        title = TextButton(day, "small_strong")
        title.setAccessibleName(tr("Gespräch vom {day} öffnen", day=day))
        title.clicked.connect(self._on_opened)
        kind = short_label("contact_kind", talk.contact_kind, wording.workplace_kind) if talk.contact_kind else ""
        place = short_label("place", talk.place, wording.workplace_kind) if talk.place else ""
        how = ", ".join(part for part in (kind, wording.minutes(talk.minutes), place) if part)
        gutter = QWidget()
        gutter.setFixedWidth(px(GUTTER))
        gutter.setLayout(column(title, label(how, "small", "2", wrap=True), None, gap=0))
        words = column(*_words(talk, wording), None, gap=CHIP_GAP)
        both = row(gutter, (words, 1), gap=S3, margins=(0, S3, 0, S3))
        both.setAlignment(gutter, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(Line(), both, gap=0))

    @Slot()
    def _on_opened(self) -> None:
        self.opened.emit(self._id)


def _words(talk: HistoryTalk, wording: Wording) -> list[Item]:
    items: list[Item] = []
    concerns = [code_label("concern", code, wording.workplace_kind) for code in talk.concerns]
    if concerns:
        items.append(label(" · ".join(concerns), "small_strong", "2", wrap=True))
    if talk.record:
        items.append(prose(talk.record))
    for title, text in (
        (tr("Ausgangslage"), talk.starting_point),
        (tr("Stärken"), talk.strengths),
        (tr("Ziele und Möglichkeiten"), talk.goals),
    ):
        if text:
            items += [label(title, "small_strong", "2"), prose(text)]
    if not items:
        items.append(label(tr("ohne Notiz"), ink="3"))
    if told := told_chips(talk, wording):
        items.append(flow(*(chip(words, tone) for words, tone in told)))
    if talk.done_steps:
        items.append(label(tr("Erledigt: {steps}", steps=", ".join(talk.done_steps)), "small", "2", wrap=True))
    return items


def told_chips(talk: HistoryTalk, wording: Wording) -> list[tuple[str, str]]:
    """Words and tones: what stood in the way, what was checked, where it went on."""
    place = wording.workplace_kind
    found = [(tr("Entwurf"), "outline")] if talk.draft else []
    barriers = (short_label("barrier", code, place) for code in talk.barriers)
    found += [(tr("Hürde: {what}", what=words), "neutral") for words in barriers]
    checked = (short_label("funding", code, place) for code in talk.funding_checked)
    found += [(tr("Förderung geprüft: {what}", what=words), "neutral") for words in checked]
    targets = (short_label("referral_target", code, place) for code in talk.referrals)
    found += [(tr("verwiesen an: {what}", what=words), "neutral") for words in targets]
    if talk.outcome:
        found.append((tr("Ergebnis: {what}", what=short_label("outcome", talk.outcome, place)), "accent"))
    if talk.follow_up_on is not None and talk.follow_up_done_on is None:
        late = talk.follow_up_on < wording.today()
        found.append((tr("Wiedervorlage {day}", day=wording.due(talk.follow_up_on)), "due" if late else "accent"))
    return found
