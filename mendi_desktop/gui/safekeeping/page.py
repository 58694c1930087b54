# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sicherheit: is everything safe, what is there to do, and the way back to an older state."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.outlook import Outlook
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import column, row, scroll
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.safekeeping.acts import SafetyActs
from mendi_desktop.gui.safekeeping.backups_pane import BackupsPane
from mendi_desktop.gui.safekeeping.facts_pane import FactsPane
from mendi_desktop.gui.safekeeping.findings_dialog import FindingsDialog
from mendi_desktop.gui.safekeeping.restore_dialog import RestoreDialog
from mendi_desktop.gui.safekeeping.sheet.dialog import SheetDialog
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.checkup import Finding
from mendi_desktop.vault.safekeeping import NoteRecoverySheet


class SafetyPage(Page):
    """Everything on it comes from the keeper; the page itself reads nothing."""

    def __init__(self, desk: Desk, acts: SafetyActs) -> None:
        super().__init__(desk)
        self._acts, self.keeper = acts, acts.keeper
        self._asks_for_findings = False
        self.back_up = button(tr("Jetzt sichern"), Kind.PRIMARY, "shield-check", tip=tr("Strg+Umschalt+S"))
        self.stop = button(tr("Abbrechen"), Kind.QUIET)
        self.header = Header(tr("Sicherheit"), "", self.stop, self.back_up)
        self.facts = FactsPane(desk.vault.path.name)
        self.backups = BackupsPane()
        self.setLayout(column(self.header, Line(), (row((scroll(self.facts), 1), self.backups, gap=0), 1), gap=0))
        self.stop.hide()
        self._connect()

    def _connect(self) -> None:
        acts, keeper, facts = self._acts, self.keeper, self.facts
        keeper.looked.connect(self._on_looked)
        keeper.working.connect(self._on_working)
        keeper.examined.connect(self._on_examined)
        keeper.failed.connect(self.desk.dispatcher.said)
        self.back_up.clicked.connect(keeper.back_up)
        self.stop.clicked.connect(keeper.call_off)
        facts.place_accepted.connect(acts.accept_place)
        facts.folder_asked.connect(self._on_folder_asked)
        facts.no_folder_asked.connect(self._on_no_folder_asked)
        facts.sheet_asked.connect(self._on_sheet_asked)
        facts.no_sheet_asked.connect(self._on_no_sheet_asked)
        facts.examine_asked.connect(self._on_examine_asked)
        facts.findings_asked.connect(self._show_findings)
        facts.sight_asked.connect(self._on_sight_asked)
        self.backups.restore_asked.connect(self._on_restore_asked)
        self.backups.unpin_asked.connect(acts.unpin)
        self.backups.strike_asked.connect(acts.strike)

    def refresh(self) -> None:
        if self.keeper.outlook is not None:
            self._on_looked(self.keeper.outlook)
        self.keeper.look()

    def focus_start(self) -> None:
        (self.backups.list if self.backups.chosen() else self.back_up).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.backups.fit(self.window().width())
        super().resizeEvent(event)

    # -- how things stand -----------------------------------------------------------------------------

    @Slot(object)
    def _on_looked(self, outlook: Outlook) -> None:
        self.facts.show_outlook(outlook, self.keeper, practice=self.desk.vault.is_demo)
        self.backups.show_outlook(outlook)
        self.header.set_facts(tr("Der Tresor ist eine Datei; jede Sicherung ist eine Kopie, genauso verschlüsselt."))

    @Slot(str)
    def _on_working(self, words: str) -> None:
        self.stop.setVisible(bool(words))
        self.back_up.setEnabled(not words)
        self.backups.set_busy(bool(words))
        if words:
            self.facts.verdict.say_work(words)
        elif self.keeper.outlook is not None:
            self._on_looked(self.keeper.outlook)

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_folder_asked(self) -> None:
        folder = self.desk.files.open_folder(self, tr("Zweiten Sicherungsort wählen"))
        if folder is not None:
            self._acts.choose_second_target(folder)

    @Slot()
    def _on_no_folder_asked(self) -> None:
        self._acts.choose_second_target(None)

    @Slot()
    def _on_sheet_asked(self) -> None:
        dialog = SheetDialog(self.desk, self)
        dialog.finished.connect(self._on_sheet_finished)
        dialog.open_it()

    @Slot(bool)
    def _on_sheet_finished(self, _made: bool) -> None:
        self.keeper.look()

    @Slot()
    def _on_no_sheet_asked(self) -> None:
        self.desk.dispatcher.try_run(NoteRecoverySheet(""), quietly=True)
        self.keeper.look()

    @Slot()
    def _on_sight_asked(self) -> None:
        self.desk.navigator.go("sight")

    @Slot()
    def _on_examine_asked(self) -> None:
        self._asks_for_findings = True
        self.keeper.examine()

    @Slot(object, bool)
    def _on_examined(self, findings: tuple[Finding, ...], _after_a_crash: bool) -> None:
        if findings and self._asks_for_findings and self.isVisible():
            self._show_findings()
        self._asks_for_findings = False

    @Slot()
    def _show_findings(self) -> None:
        FindingsDialog(self._acts, self).open_it()

    @Slot(object)
    def _on_restore_asked(self, backup: Backup) -> None:
        RestoreDialog(self._acts, backup, self).open_it()
