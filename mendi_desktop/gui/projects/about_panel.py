# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What else is known of the project: theme, fields, reason, on whose behalf. Eingabe changes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import append, clear, column, show_now
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2, S3


class AboutPanel(QWidget):
    """``asked`` to change it."""

    asked = Signal()

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place
        self.act = button(tr("Bearbeiten"), Kind.LINK, name=tr("Projekt bearbeiten"))
        self.act.clicked.connect(self.asked)
        self._facts = column(gap=S3)
        self.setLayout(column(heading(tr("Über das Projekt"), action=self.act), S2, self._facts, None, gap=0))

    def show_project(self, detail: ProjectDetail) -> None:
        clear(self._facts)
        for title, text in self._told(detail):
            if text:
                append(self._facts, column(label(title, "small_strong", "2"), label(text, wrap=True), gap=PAIR_GAP))
        if not any(text for _, text in self._told(detail)):
            append(self._facts, label(tr("Noch nichts notiert. Der Steckbrief beginnt mit dem Thema."), "small", "2"))
        show_now(self._facts)

    def _told(self, detail: ProjectDetail) -> tuple[tuple[str, str], ...]:
        topics = ", ".join(code_label("project_topic", code, self._place) for code in detail.topics)
        reasons = ", ".join(code_label("project_reason", code, self._place) for code in detail.reasons)
        return (
            (tr("Thema"), "\n".join(detail.theme_bullets)),
            (tr("Themenfelder"), topics),
            (tr("Anlass"), reasons),
            (tr("Auftrag von"), detail.client),
            (tr("Planung"), detail.planning),
        )
