# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Beside the promises: goals and strengths, what stood in the way, what was reached, what may be said of it all."""

from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries.before import BarrierStory, BeforeTalk, Reached, Said
from mendi_desktop.gui.colleagues.wording import about_names, what_counts
from mendi_desktop.gui.consultations.before.wording import barrier_said, became, first_paragraph, month_of
from mendi_desktop.gui.consultations.private_notes import PrivateNotes
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, append, clear, column, show_now
from mendi_desktop.gui.kit.text import ElidedLabel, Line, chip, label, prose
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S1, S2, S3, S4, S5

_LONGEST, _BARRIERS, _REACHED = 160, 3, 3
"""Of a text, of barriers and of steps reached: what has room beside the promises without scrolling."""


class BeforeSide(QFrame):
    """Shows :class:`BeforeTalk` but its promises; the private note stays one closed line."""

    def __init__(self, desk: Desk, wording: Wording) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        self._wording = wording
        self._column = column(gap=0)
        self.notes = PrivateNotes(desk, wide=True)
        self.setLayout(column(self._column, self.notes, None, gap=S4, margins=(S5, S4, S5, S4)))

    def show_person(self, found: BeforeTalk) -> None:
        clear(self._column)
        for part in (self._said(found), self._barriers(found.barriers), self._reached(found.reached)):
            for item in part:
                append(self._column, item)
        scope = found.person.row.scope
        for item in (
            *((Line(), S3) if self._column.count() else ()),
            label(f"{what_counts(scope)} {about_names(found.person)}", "small", "2", wrap=True),
        ):
            append(self._column, item)
        show_now(self._column)
        self.notes.show_talks(found.private_notes)

    def _said(self, found: BeforeTalk) -> list[Item]:
        """Where somebody stands is told only as long as neither goals nor strengths are."""
        texts = [(tr("Ziele"), found.goals), (tr("Stärken"), found.strengths)]
        if not found.goals and not found.strengths:
            texts = [(tr("Ausgangslage"), found.starting_point)]
        return [item for title, said in texts if said for item in self._text(title, said)]

    def _text(self, title: str, said: Said) -> list[Item]:
        words = first_paragraph(said.text)
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
        aside = month_of(said.held_on, self._wording.today())
        return [_title(title, aside), S1, prose(shown), S3]

    def _barriers(self, stories: tuple[BarrierStory, ...]) -> list[Item]:
        if not stories:
            return []
        items: list[Item] = [_title(tr("Hürden bisher")), S1]
        for story in stories[:_BARRIERS]:
            items += [ElidedLabel(barrier_said(story, self._wording))]
            items += [ElidedLabel(became(story, self._wording), "small", "2"), S1]
        if len(stories) > _BARRIERS:
            rest = (barrier_said(story, self._wording) for story in stories[_BARRIERS:])
            items += [ElidedLabel(tr("früher auch: {what}", what=", ".join(rest)), "small", "2"), S1]
        return [*items, S2]

    def _reached(self, reached: tuple[Reached, ...]) -> list[Item]:
        if not reached:
            return []
        place = self._wording.workplace_kind
        chips = [chip(short_label("outcome", each.outcome, place), "accent") for each in reached[:_REACHED]]
        return [_title(tr("Schon erreicht")), S1, PAIR_GAP, flow(*chips), S4]


def _title(words: str, aside: str = "") -> Item:
    said = f"{words} · {aside}" if aside else words
    return label(said, "small_strong", "2")
