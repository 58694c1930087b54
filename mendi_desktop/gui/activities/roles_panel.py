# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the time spreads over the four roles, in a month, a quarter or a year. It shows where the focus lies, no goal."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.queries import RoleMinutes
from mendi_desktop.features.activities.wording import clock
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.gui.kit.charts import Bars, Mark
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import S1, S2

MONTH, QUARTER, YEAR = "month", "quarter", "year"


class RolesPanel(QWidget):
    """``span_changed`` when another span was chosen."""

    span_changed = Signal()

    def __init__(self, workplace_kind: str) -> None:
        super().__init__()
        self._kind = workplace_kind
        spans = [Option(MONTH, tr("Monat")), Option(QUARTER, tr("Quartal")), Option(YEAR, tr("Jahr"))]
        self.span = Segments(tr("Zeitraum der Rollen"), spans, MONTH)
        self.span.chosen.connect(self._on_chosen)
        self._title = heading(tr("Rollen"))
        self.bars = Bars([])
        self._from = label("", "small", "2", wrap=True)
        self.setLayout(column(self._title, S1, self.span, S2, self.bars, self._from, gap=0))

    def show_roles(self, roles: tuple[RoleMinutes, ...], span: str) -> None:
        """``span``: the days in words."""
        self._title.set_aside(span)
        self.bars.set_marks(
            [
                Mark(code_label("mentor_role", role.role, self._kind), role.minutes, clock(role.minutes))
                for role in roles
            ]
        )
        talks, events = sum(role.talks for role in roles), sum(role.events for role in roles)
        parts = [tr("{hours} aus Gesprächen", hours=clock(talks))] if talks else []
        parts += [tr("{hours} aus Veranstaltungen", hours=clock(events))] if events else []
        self._from.setText(tr("Davon {what}.", what=tr(" und ").join(parts)) if parts else "")
        self._from.setVisible(bool(parts))

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        self.span_changed.emit()
