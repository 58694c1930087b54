# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How this page says what it shows: phases, days, facts of a line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list, label, short_label
from mendi_desktop.features.projects.queries import (
    HurdleRow,
    IndicatorRow,
    MeasureRow,
    MilestoneRow,
    ProjectDetail,
    StakeholderRow,
)
from mendi_desktop.features.projects.wording import hurdle_title, indicator_title, when_words

CHIP_TONES: Final = {"open": "due", "in_work": "neutral", "solved": "accent"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one workplace on one day."""

    place: str
    today: Callable[[], date]

    def day(self, day: date) -> str:
        return format_day(day, self.today())

    # -- the project ----------------------------------------------------------------------------------

    def facts(self, detail: ProjectDetail) -> str:
        """Status, phase and since when, in one quiet line; and what the page never holds."""
        codes = [code.code for code in code_list("project_phase").codes]
        at = codes.index(detail.phase) + 1 if detail.phase in codes else 0
        phase = tr("Phase {at} von {n}", at=at, n=len(codes)) if at else detail.phase
        since = tr("seit {day}", day=when_words(detail.started_on)) if detail.started_on else ""
        parts = [label("project_status", detail.status), phase, since]
        return " · ".join(part for part in (*parts, tr("ohne Angaben zu einzelnen Kolleg*innen")) if part)

    # -- lines ----------------------------------------------------------------------------------------

    def milestone_when(self, row: MilestoneRow) -> str:
        return self.day(row.on) if row.precision == "day" else row.when

    def measure_facts(self, row: MeasureRow) -> str:
        kind = short_label("project_measure_kind", row.kind, self.place) if row.kind else ""
        barriers = ", ".join(short_label("barrier", code, self.place) for code in row.barriers)
        parts = (
            kind,
            row.responsible,
            self._measure_stand(row),
            tr("gegen: {barriers}", barriers=barriers) if barriers else "",
        )
        return " · ".join(part for part in parts if part)

    def _measure_stand(self, row: MeasureRow) -> str:
        running = row.started_on is not None and row.done_on is None
        return tr("läuft seit {day}", day=self.day(row.started_on)) if running and row.started_on else ""

    def person(self, row: StakeholderRow) -> str:
        """Function first: the name is the mentor's own affair."""
        return " · ".join(part for part in (row.function, row.name) if part)

    def person_facts(self, row: StakeholderRow) -> str:
        parts = (
            label("side", row.side),
            tr("Einfluss {influence}", influence=label("influence", row.influence)),
            row.interest,
        )
        return " · ".join(part for part in parts if part)

    def hurdle(self, row: HurdleRow) -> str:
        return hurdle_title(row.kind, row.text, self.place)

    def hurdle_facts(self, row: HurdleRow) -> str:
        """What was written, where the kind says the title; and when it was solved."""
        text = row.text if row.text != self.hurdle(row) else ""
        solved = tr("gelöst {day}", day=self.day(row.solved_on)) if row.solved_on else ""
        return " · ".join(part for part in (text, solved) if part)

    def indicator(self, row: IndicatorRow) -> str:
        return indicator_title(row.kind, row.title, self.place)

    def indicator_facts(self, row: IndicatorRow) -> str:
        """When it was counted last and from what, and until when the target is meant."""
        parts = []
        if row.readings:
            last = row.readings[-1]
            parts.append(tr("zuletzt {day}", day=self.day(last.read_on)))
            if last.source:
                parts.append(tr("Quelle: {source}", source=last.source))
        if row.target is not None and row.target_on is not None:
            parts.append(tr("Ziel bis {day}", day=self.day(row.target_on)))
        return " · ".join(parts)


LESSON_TITLES: Final = {
    "went_well": QT_TR_NOOP("Besonders gut gelungen"),
    "challenge": QT_TR_NOOP("Noch eine Herausforderung"),
    "learned": QT_TR_NOOP("Wichtige Erfahrungen"),
}
