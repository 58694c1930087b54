# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the project counts and wants to reach, with the values so far; and one value more."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import (
    AddIndicator,
    AddReading,
    ChangeIndicator,
    RemoveIndicator,
    RemoveReading,
)
from mendi_desktop.features.projects.queries import IndicatorRow, ProjectDetail, ReadingRow
from mendi_desktop.features.projects.wording import indicator_title, value_words, when_words
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.buttons import glyph_button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import Item, row
from mendi_desktop.gui.kit.text import ElidedLabel, label
from mendi_desktop.gui.kit.tokens import S2, S4
from mendi_desktop.gui.projects.forms.form import ProjectForm, title_of
from mendi_desktop.gui.projects.forms.number_field import NumberField


class IndicatorForm(ProjectForm):
    """Readings are taken away one by one; undo brings each of them back."""

    kind = "indicator"
    table = "indicator"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        title, act = title_of(entry is None, (tr("Kennzahl hinzufügen"), tr("Kennzahl bearbeiten")))
        says = tr("Was das Projekt zählt, damit man sieht, ob es wirkt.")
        super().__init__(parent, desk, detail, entry, (title, says, act))
        self.target = NumberField(tr("Ziel"))
        self.target_on = DateField(tr("Ziel bis"), desk.vault.clock.today, Towards.FUTURE)
        self.put_in("kind", Combo(tr("Was wird gezählt?"), options("project_indicator", self.place)))
        self.put_in("title", TextEdit(tr("Eigener Name")), hint=tr("Darf leer bleiben."))
        self.put_in("unit", TextEdit(tr("Einheit")), hint=tr("Zum Beispiel „Personen“ oder „%“."))
        self.put_in("target", self.target)
        self.put_in("target_on", self.target_on)
        known = next((row_ for row_ in detail.indicators if row_.id == entry), None) if detail else None
        if known is not None:
            self.put_typed({"kind": known.kind, "title": known.title, "unit": known.unit})
            self.target.set_number(known.target)
            self.target_on.set_date(known.target_on)
        f = self.fields
        self.fill_form(
            row((f["kind"], 1), (f["title"], 1), gap=S4),
            row((f["unit"], 1), (f["target"], 1), (f["target_on"], 1), gap=S4),
            *(self._readings(known) if known else []),
        )
        self.close_with_acts(
            *(self.removal(tr("Kennzahl entfernen"), RemoveIndicator(indicator_id=entry)) if entry else [])
        )

    def _readings(self, known: IndicatorRow) -> list[Item]:
        """Newest first, each with a way to take it away."""
        if not known.readings:
            return []
        lines = [self._reading(each, known.unit) for each in reversed(known.readings)]
        return [label(tr("Messwerte"), "small_strong", "2"), *lines]

    def _reading(self, reading: ReadingRow, unit: str) -> QWidget:
        day, value = when_words(reading.read_on), value_words(reading.value, unit)
        words = " · ".join(part for part in (day, value, reading.source) if part)
        remove = glyph_button("trash-2", tr("Messwert vom {day} entfernen", day=day))
        line = QWidget()
        line.setLayout(row((ElidedLabel(words), 1), remove, gap=S2))
        remove.clicked.connect(partial(self._on_remove_reading, reading.id, line))
        return line

    def _on_remove_reading(self, reading_id: UUID, line: QWidget) -> None:
        if self.desk.dispatcher.try_run(RemoveReading(reading_id=reading_id)) is None:
            line.hide()

    def write(self) -> None:
        fields = {name: self.words(name) for name in ("title", "unit")}
        target, target_on, kind = self.target.checked("target"), self.day("target_on"), self.code("kind")
        if self.entry is None:
            command = AddIndicator(project_id=self.project_id, kind=kind, target=target, target_on=target_on, **fields)
            self.written.emit(self.desk.dispatcher.run(command))
            return
        self.desk.dispatcher.run(
            ChangeIndicator(indicator_id=self.entry, kind=kind, target=target, target_on=target_on, **fields)
        )
        self.written.emit(self.entry)


class ReadingForm(ProjectForm):
    """One value for the indicator ``entry``."""

    kind = "reading"
    table = "indicator_reading"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        known = next((row_ for row_ in detail.indicators if row_.id == entry), None) if detail else None
        name = indicator_title(known.kind, known.title, desk.vault.options.workplace_kind) if known else ""
        super().__init__(parent, desk, detail, entry, (tr("Messwert festhalten"), name, tr("Festhalten")))
        self.value = NumberField(tr("Wert"))
        self.read_on = DateField(tr("Gezählt am"), desk.vault.clock.today)
        self.read_on.set_date(desk.vault.clock.today())
        self.put_in("value", self.value, hint=known.unit if known else "")
        self.put_in("read_on", self.read_on)
        self.put_in("source", TextEdit(tr("Quelle")), hint=tr("Zum Beispiel „Teilnahmelisten“."))
        if known is not None and known.readings:
            self.put_typed({"source": known.readings[-1].source})
        f = self.fields
        self.fill_form(row((f["value"], 1), (f["read_on"], 1), gap=S4), f["source"])
        self.close_with_acts()

    def write(self) -> None:
        value = self.value.checked("value")
        if value is None or self.entry is None:
            raise UserError(tr("Der Wert fehlt noch. Eine Zahl genügt."), field="value")
        command = AddReading(
            indicator_id=self.entry, value=value, read_on=self.day("read_on"), source=self.words("source")
        )
        self.desk.dispatcher.run(command)
        self.written.emit(self.entry)
