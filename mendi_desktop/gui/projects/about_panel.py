# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What else is known of the project: theme, fields, reason, on whose behalf. Eingabe changes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import append, clear, column, show_now
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S3
from mendi_desktop.gui.projects.side_by_side import SideBySide

_STACK_BELOW = 700


class AboutPanel(QWidget):
    """``asked`` to change it. Three columns: the theme, where it comes from, how it is planned."""

    asked = Signal()

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place
        self.act = button(tr("Bearbeiten"), Kind.LINK, name=tr("Projekt bearbeiten"))
        self.act.clicked.connect(self.asked)
        self._columns = [column(gap=S3) for _ in range(3)]
        parts = []
        for facts in self._columns:
            part = QWidget()
            part.setLayout(column(facts, None, gap=0))
            parts.append(part)
        both = SideBySide(parts, (1, 1, 1), _STACK_BELOW)
        self.setLayout(column(heading(tr("Über das Projekt"), action=self.act), S3, both, gap=0))

    def show_project(self, detail: ProjectDetail) -> None:
        topics = ", ".join(code_label("project_topic", code, self._place) for code in detail.topics)
        reasons = ", ".join(code_label("project_reason", code, self._place) for code in detail.reasons)
        told = (
            ((tr("Thema"), "\n".join(detail.theme_bullets)),),
            ((tr("Themenfelder"), topics), (tr("Anlass"), reasons), (tr("Auftrag von"), detail.client)),
            ((tr("Planung"), detail.planning),),
        )
        for facts, pairs in zip(self._columns, told, strict=True):
            clear(facts)
            for title, text in pairs:
                append(facts, _fact(title, text))
            show_now(facts)


def _fact(title: str, text: str) -> QLayout:
    words = label(text, wrap=True) if text else label(tr("noch nichts notiert"), "small", "2")
    return column(label(title, "small_strong", "2"), words, gap=PAIR_GAP)
