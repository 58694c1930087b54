# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the status line says about the safety of the data: calm words, or the one hole that matters with its act."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.safekeeping.outlook import Deed, Hole, Outlook, calm, worst_hole
from mendi_desktop.gui.kit.navigator import Navigator
from mendi_desktop.gui.safekeeping.keeper import Keeper
from mendi_desktop.vault.checkup import Finding


class SafetyLine(Protocol):
    """Where the word is said: what holds, and what has just happened."""

    def show_safety(self, sentence: str, act: str = "", *, asks: bool = False) -> None: ...

    def tell(self, sentence: str) -> None: ...


class StatusWord(QObject):
    """Never more than one sentence. ``practice``: invented data have no holes."""

    def __init__(self, keeper: Keeper, navigator: Navigator, line: SafetyLine, *, practice: bool) -> None:
        super().__init__(keeper)
        self._keeper, self._navigator, self._line, self._practice = keeper, navigator, line, practice
        self._hole: Hole | None = None
        keeper.looked.connect(self._on_looked)
        keeper.working.connect(self._on_working)
        keeper.examined.connect(self._on_examined)

    @Slot(object)
    def _on_looked(self, outlook: Outlook) -> None:
        self._hole = None if self._practice else worst_hole(outlook)
        if self._practice:
            self._line.show_safety(tr("Übungsdaten: alles erfunden, nichts davon wird aufgehoben"))
        elif self._hole is None:
            self._line.show_safety(calm(outlook))
        else:
            self._line.show_safety(self._hole.sentence, self._hole.act, asks=True)

    @Slot(str)
    def _on_working(self, words: str) -> None:
        if words:
            self._line.show_safety(words)
        elif self._keeper.outlook is not None:
            self._on_looked(self._keeper.outlook)

    @Slot(object, bool)
    def _on_examined(self, findings: tuple[Finding, ...], after_a_crash: bool) -> None:
        """Good news are told once; findings stay in the line until they are mended."""
        if findings:
            return
        if after_a_crash:
            said = QT_TR_NOOP(
                "Das Programm wurde zuletzt nicht richtig beendet. Die Daten sind geprüft und in Ordnung."
            )
        else:
            said = QT_TR_NOOP("Die Daten sind geprüft und in Ordnung.")
        self._line.tell(tr(said))

    @Slot()
    def act(self) -> None:
        """Do what the line offers."""
        if self._hole is None:
            return
        if self._hole.deed is Deed.BACK_UP:
            self._keeper.back_up()
        elif self._hole.deed is Deed.EXAMINE:
            self._keeper.examine()
        else:
            self._navigator.go("safety")
