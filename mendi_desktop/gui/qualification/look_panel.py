# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last self-assessment to read: the way so far as a drawing, strengths first, what matters, where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import code_list, short_label
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.qualification.commands import RemoveSelfAssessment
from mendi_desktop.features.qualification.queries import LookBack, OutcomeLook
from mendi_desktop.features.qualification.wording import change_chart, month_said, moved_of_look, stand_of_look
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.layout import Item, append, clear, column, row
from mendi_desktop.gui.kit.text import Heading, Label, Prose, heading, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CHART_WIDE, PAIR_GAP, S1, S2, S3, S4, S5


class LookPanel(QWidget):
    """Shows what :meth:`show_look` is given. Nothing here is a mark, and nothing is added up."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._back: LookBack | None = None
        self._head: Heading = heading(tr("Selbsteinschätzung"))
        self._note = Prose("", "2")
        self.chart = DrawingView("surface")
        self._how: Label = label(_how(), "small", "3", wrap=True)
        self._strengths = column(gap=S3)
        self.remove = button(tr("Diese Selbsteinschätzung entfernen"), Kind.SMALL_LINK)
        self.remove.clicked.connect(self._on_remove)
        self.setLayout(
            column(
                self._head,
                self._note,
                S3,
                self.chart,
                S2,
                self._how,
                S5,
                heading(tr("Stärken zuerst")),
                S1,
                self._strengths,
                S5,
                label(_sources(), "small", "3", wrap=True),
                S1,
                row(self.remove, None),
                None,
                gap=0,
                margins=(S5, S4, S5, S4),
            )
        )

    def show_look(self, back: LookBack) -> None:
        """Show the last self-assessment beside the ones before."""
        kind = self._desk.vault.options.workplace_kind
        times = plural(len(back.rows), QT_TR_NOOP("die erste"), QT_TR_NOOP("die {n}. bisher"))
        self._head.set_aside(f"{format_date(back.last.assessed_on)} · {times}")
        self._note.set_said(back.last.note or "")
        self._note.setVisible(bool(back.last.note))
        self._back = back
        self._draw()
        important = [answer.item for answer in back.important]
        clear(self._strengths)
        for look in back.outcomes:
            append(self._strengths, _outcome(look, important, kind))

    def _draw(self) -> None:
        if self._back is not None:
            kind, brief = self._desk.vault.options.workplace_kind, self.width() < px(CHART_WIDE)
            self.chart.show_chart(change_chart(self._back, kind, brief=brief))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @Slot()
    def _on_remove(self) -> None:
        if self._back is not None:
            self._desk.dispatcher.try_run(RemoveSelfAssessment(assessment_id=self._back.last.id))


def _how() -> str:
    return tr("Der Punkt steht da, wo mindestens die Hälfte der Einschätzungen liegt. Keine Note, kein Durchschnitt.")


def _outcome(look: OutcomeLook, important: Sequence[str], kind: str) -> QWidget:
    """Where it stands and what moved; then what still grows, and what of all matters."""
    said = " · ".join(part for part in (stand_of_look(look), moved_of_look(look)) if part)
    title = label(code_label("learning_outcome", look.outcome, kind), "strong", wrap=True)
    lines: list[Item] = [title, label(said, "small", "2", wrap=True)]
    growing = [item for item in look.growing if item not in important]
    if growing:
        lines.append(label(tr("Noch im Wachsen: {items}", items=_items(growing, kind)), "small", "2", wrap=True))
    marked = [item for item in (*look.growing, *look.strong) if item in important]
    if marked:
        lines.append(label(tr("Wichtig für mich: {items}", items=_items(marked, kind)), "small", "accent", wrap=True))
    part = QWidget()
    part.setLayout(column(*lines, gap=PAIR_GAP))
    return part


def _items(items: Sequence[str], kind: str) -> str:
    return ", ".join(short_label("assessment_item_kind", item, kind) for item in items)


def _sources() -> str:
    outcomes, items = code_list("learning_outcome"), code_list("assessment_item_kind")
    return tr(
        "Lernergebnisse: {outcomes}, Stand {outcomes_stand}. Punkte: {items}, Stand {items_stand}.",
        outcomes=outcomes.source,
        outcomes_stand=month_said(outcomes.checked),
        items=items.source,
        items_stand=month_said(items.checked),
    )
