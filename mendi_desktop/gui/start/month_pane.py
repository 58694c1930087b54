# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The running month at the side: three figures, minutes per week, what it was about. Numbers, no names."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries import MonthSummary, WeekMinutes
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.charts import Bars, Columns, Mark
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.text import Label, Line, chip, heading, label
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4, S5


class MonthPane(QFrame):
    """``report_asked`` when the works council's report is wanted."""

    report_asked = Signal()

    def __init__(self, workplace_kind: str) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        self._kind_of_place = workplace_kind
        self._title = heading("", action=chip(tr("zählt mit")))
        self.figures = {name: label("", "figure") for name in ("talks", "colleagues", "hours")}
        self._weeks = Columns([])
        self._concerns = Bars([])
        self._about = label(tr("Worum es ging"), "small_strong", "2")
        report = button(tr("Bericht für den Betriebsrat"), Kind.LINK)
        if workplace_kind != "company":
            report.set_words(tr("Bericht für den Personalrat"))
        report.clicked.connect(self.report_asked)
        self.setLayout(
            column(
                self._title,
                S2,
                self._figures(),
                S4,
                label(tr("Minuten je Woche"), "small_strong", "2"),
                S1,
                self._weeks,
                S4,
                self._about,
                S1,
                self._concerns,
                S3,
                Line(),
                S2,
                label(tr("Nur Zahlen, keine Namen."), "small", "2"),
                row(report, None),
                None,
                gap=0,
                margins=(S5, S4, S5, S4),
            )
        )

    def _figures(self) -> QWidget:
        names = {"talks": tr("Gespräche"), "colleagues": tr("Kolleg*innen"), "hours": tr("Stunden")}
        pairs: list[QFrame] = []
        for name, words in names.items():
            below: Label = label(words, "small", "2")
            pairs.append(box(column(self.figures[name], below, gap=0)))
        holder = QWidget()
        holder.setLayout(row(*pairs, None, gap=S5))
        return holder

    def show_month(self, month: MonthSummary) -> None:
        self._title.setText(tr("{month} bisher", month=month_name(month.first.month)))
        self._title.set_aside("")
        hours = f"{month.minutes // 60}:{month.minutes % 60:02d}"
        for name, shown in (("talks", str(month.talks)), ("colleagues", str(month.colleagues)), ("hours", hours)):
            self.figures[name].setText(shown)
        self._weeks.set_marks([_week(week, first=number == 0) for number, week in enumerate(month.weeks)])
        self._concerns.set_marks(
            [
                Mark(short_label("concern", each.code, self._kind_of_place), each.count, str(each.count))
                for each in month.concerns
            ]
        )
        for part in (self._about, self._concerns):
            part.setVisible(bool(month.concerns))


def _week(week: WeekMinutes, *, first: bool) -> Mark:
    name = tr("KW {n}", n=week.week) if first else str(week.week)
    return Mark(name, week.minutes, str(week.minutes))
