# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How things stand, line by line: the file, the second place, the recovery sheet, the data themselves."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.core.portable import said_kept
from mendi_desktop.features.safekeeping.moments import said_age, said_moment
from mendi_desktop.features.safekeeping.outlook import Outlook, Sheet
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.layout import Item, column
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import ICON, S3, S4, S5
from mendi_desktop.gui.safekeeping.fact_row import FactRow, Standing
from mendi_desktop.gui.safekeeping.keeper import Keeper
from mendi_desktop.gui.safekeeping.verdict import Verdict
from mendi_desktop.vault.backups.state import Second
from mendi_desktop.vault.place import Kind as PlaceKind
from mendi_desktop.vault.place import advice


class FactsPane(QWidget):
    """Shows an :class:`Outlook`; what somebody wants to do about it is emitted."""

    place_accepted = Signal()
    folder_asked = Signal()
    no_folder_asked = Signal()
    sheet_asked = Signal()
    no_sheet_asked = Signal()
    examine_asked = Signal()
    findings_asked = Signal()
    sight_asked = Signal()

    def __init__(self, file_name: str) -> None:
        super().__init__()
        self._file_name = file_name
        self.verdict = Verdict()
        self.accept_place = _link(tr("So lassen"))
        self.folder = _link(tr("Ordner wählen …"))
        self.no_folder = _link(tr("Nicht mehr verwenden"))
        self.sheet = _link(tr("Notfallblatt machen …"))
        self.no_sheet = _link(tr("Jetzt nicht"))
        self.examine = _link(tr("Daten prüfen"))
        self.findings = _link(tr("Befunde ansehen …"))
        self.sight = button(tr("Ansehen"), Kind.LINK, name=tr("Was sieht die IT? Ansehen"))
        self._place = FactRow(tr("Tresor-Datei"), self.accept_place)
        self._second = FactRow(tr("Zweiter Sicherungsort"), self.folder, self.no_folder)
        self._sheet = FactRow(tr("Notfallblatt"), self.sheet, self.no_sheet)
        self._data = FactRow(tr("Daten"), self.findings, self.examine)
        self._sight = FactRow(tr("Was sieht die IT?"), self.sight)
        self.rows = (self._place, self._second, self._sheet, self._data, self._sight)
        items: list[Item] = [self.verdict, S3]
        for before, each in zip((None, *self.rows), self.rows, strict=False):
            items += [each] if before is None else [Line(inset=ICON + S3), each]
        self.setLayout(column(*items, None, gap=0, margins=(S5, S4, S5, S4)))
        self._connect()

    def _connect(self) -> None:
        for link, signal in (
            (self.accept_place, self.place_accepted),
            (self.folder, self.folder_asked),
            (self.no_folder, self.no_folder_asked),
            (self.sheet, self.sheet_asked),
            (self.no_sheet, self.no_sheet_asked),
            (self.examine, self.examine_asked),
            (self.findings, self.findings_asked),
            (self.sight, self.sight_asked),
        ):
            link.clicked.connect(signal)

    def show_outlook(self, outlook: Outlook, keeper: Keeper, *, practice: bool) -> None:
        if practice:
            self.verdict.show_practice()
        else:
            self.verdict.show_outlook(outlook)
        self._show_place(outlook)
        self._show_second(outlook, practice=practice)
        self._show_sheet(outlook)
        self.no_sheet.setVisible(outlook.sheet is Sheet.NONE and not practice)
        self._show_data(outlook, keeper)
        words = tr("Welche Dateien es gibt, und was ohne Passphrase darin zu erkennen ist.")
        self._sight.show_standing(Standing.WAY, words)

    def _show_place(self, outlook: Outlook) -> None:
        in_cloud = outlook.place.kind is PlaceKind.CLOUD
        here = tr("„{file}“ liegt verschlüsselt {where}.", file=self._file_name, where=said_kept())
        asks = in_cloud and not outlook.place_accepted
        self._place.show_standing(Standing.HOLE if asks else Standing.GOOD, advice(outlook.place) or here)
        self.accept_place.setVisible(asks)

    def _show_second(self, outlook: Outlook, *, practice: bool) -> None:
        self.folder.setVisible(not practice)
        if practice:
            words = tr("In der Übung gibt es keinen: Es soll nichts von ihr zurückbleiben.")
            self.no_folder.hide()
            self._second.show_standing(Standing.OPEN, words)
            return
        chosen = outlook.second is not Second.NONE
        self.folder.set_words(tr("Anderen Ordner …") if chosen else tr("Ordner wählen …"))
        self.no_folder.setVisible(chosen)
        self._second.show_standing(*_second(outlook))

    def _show_sheet(self, outlook: Outlook) -> None:
        again = outlook.sheet in (Sheet.MADE, Sheet.VOID)
        self.sheet.set_words(tr("Neues Notfallblatt …") if again else tr("Notfallblatt machen …"))
        self._sheet.show_standing(*_sheet(outlook))

    def _show_data(self, outlook: Outlook, keeper: Keeper) -> None:
        self.findings.setVisible(bool(outlook.findings))
        if outlook.findings:
            said = plural(outlook.findings, QT_TR_NOOP("{n} Befund beim Prüfen"), QT_TR_NOOP("{n} Befunde beim Prüfen"))
            self._data.show_standing(Standing.HOLE, said)
        elif outlook.unexamined:
            words = tr("Das Programm wurde zuletzt nicht richtig beendet. Bitte die Daten prüfen.")
            self._data.show_standing(Standing.HOLE, words)
        elif keeper.examined_at is not None:
            moment = said_moment(keeper.examined_at, outlook.now)
            self._data.show_standing(Standing.GOOD, tr("{moment} geprüft: alles in Ordnung.", moment=_upper(moment)))
        else:
            words = tr("Bei jeder Sicherung wird jede Seite auf Schäden geprüft.")
            self._data.show_standing(Standing.GOOD, words)


def _second(outlook: Outlook) -> tuple[Standing, str]:
    folder = Path(outlook.second_folder).name or outlook.second_folder
    if outlook.second is Second.NONE:
        return Standing.OPEN, tr("Keiner. Ein Stick hilft, wenn dieser Rechner ausfällt oder verloren geht.")
    if outlook.second is Second.THERE:
        return Standing.GOOD, tr("„{folder}“ ist da; jede Sicherung kommt auch dorthin.", folder=folder)
    if outlook.second_seen is None:
        return Standing.OPEN, tr("„{folder}“ war noch nie da.", folder=folder)
    age = said_age(outlook.second_seen, outlook.today)
    said = QT_TR_NOOP("„{folder}“ war zuletzt {age} da. Sobald es wieder da ist, wird dorthin gesichert.")
    return Standing.OPEN, tr(said, folder=folder, age=age)


def _sheet(outlook: Outlook) -> tuple[Standing, str]:
    day = format_date(outlook.sheet_on) if outlook.sheet_on else ""
    if outlook.sheet is Sheet.MADE:
        said = QT_TR_NOOP("Das Blatt vom {day} gilt: Es öffnet den Tresor, wenn die Passphrase vergessen ist.")
        return Standing.GOOD, tr(said, day=day)
    if outlook.sheet is Sheet.VOID:
        return Standing.HOLE, tr("Das Blatt vom {day} gilt nicht mehr und kann vernichtet werden.", day=day)
    return Standing.OPEN, tr("Keins. Ist die Passphrase vergessen, kommt niemand mehr an die Daten.")


def _link(words: str) -> Button:
    return button(words, Kind.LINK)


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
