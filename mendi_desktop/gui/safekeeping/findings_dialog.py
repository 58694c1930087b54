# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a look through the data has found, what would be done about it, and the one act that does it."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import Item, column, row, scroll
from mendi_desktop.gui.kit.text import Glyph, Label, Line, label
from mendi_desktop.gui.kit.tokens import FINDINGS_DIALOG, ICON, PAIR_GAP, S2, S3
from mendi_desktop.gui.safekeeping.acts import SafetyActs
from mendi_desktop.vault.checkup import Finding

_WITHOUT_SCROLLING: Final = 3


class FindingsDialog(Dialog):
    """What cannot be mended by a program is said, too; a backup is made before anything is changed."""

    def __init__(self, acts: SafetyActs, window: QWidget) -> None:
        findings = acts.keeper.findings
        count = plural(len(findings), QT_TR_NOOP("{n} Befund"), QT_TR_NOOP("{n} Befunde"))
        many = len(findings) > _WITHOUT_SCROLLING or any(finding.details for finding in findings)
        height = FINDINGS_DIALOG[1] if many else 0
        super().__init__(
            window, count, tr("Was beim Prüfen der Daten aufgefallen ist."), width=FINDINGS_DIALOG[0], height=height
        )
        self._safety = acts
        self._mending = False
        self._mendable = [finding for finding in findings if finding.repair]
        self._word: Label = label("", "small", "2", wrap=True)
        self.close_it = button(tr("Schließen"), Kind.QUIET)
        self.repair = button(tr("Reparieren"), Kind.PRIMARY)
        self.repair.setVisible(bool(self._mendable))
        self.repair.clicked.connect(self._on_repair)
        self.close_it.clicked.connect(self.reject)
        items: list[Item] = []
        for number, finding in enumerate(findings):
            items += ([Line(inset=ICON + S3)] if number else []) + [_entry(finding)]
        found = QWidget()
        found.setLayout(column(*items, None, gap=0))
        self.fill((scroll(found), 1) if many else found, S2, self._word)
        self.set_acts(self.close_it, self.repair, says=tr("Vorher wird gesichert.") if self._mendable else "")

    @Slot()
    def _on_repair(self) -> None:
        self._set_mending(True)
        self._word.setText(tr("Es wird gesichert und dann repariert …"))
        self._safety.repair(self._mendable, self._on_repaired, self._on_refused)

    def _on_repaired(self) -> None:
        self._set_mending(False)
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self._set_mending(False)
        self._word.setText(error.message)
        self._word.set_ink("due")

    def _set_mending(self, at_it: bool) -> None:
        self._mending = at_it
        for act in (self.close_it, self.repair):
            act.setEnabled(not at_it)

    @Slot()
    def reject(self) -> None:
        """Esc waits for what is being mended; only locking does not."""
        if not self._mending:
            super().reject()


def _entry(finding: Finding) -> QLayout:
    words: list[Item] = [label(finding.message, wrap=True)]
    words += [label(line, "small", "2", wrap=True) for line in finding.details]
    if finding.repair:
        words.append(label(tr("Reparatur: {what}", what=finding.repair), "small", "accent", wrap=True))
    sign = column(PAIR_GAP, Glyph("circle-alert", "due"), None, gap=0)
    return row(sign, (column(*words, gap=PAIR_GAP), 1), gap=S3, margins=(0, S2, 0, S2))
