# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The options of a report as controls. What a report offers is declared in its area; this only shows it."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.fields import PlainText, field
from mendi_desktop.gui.kit.layout import Item, column
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import S1, S3
from mendi_desktop.gui.reports.period_control import PeriodControl
from mendi_desktop.gui.reports.periods import any_periods, report_periods
from mendi_desktop.reports.options import Choice, OptionValue, ReportKind, ReportOption
from mendi_desktop.reports.period import parse_period


class OptionsForm(QWidget):
    """``changed`` when anything was chosen; :meth:`values` is what :func:`prepare_report` takes.

    ``entries``: by the name of an option, what the vault has to choose from.
    """

    changed = Signal()

    def __init__(
        self,
        kind: ReportKind,
        today: date,
        first_talk: date | None,
        start_period: str,
        entries: Mapping[str, Sequence[Choice]],
    ) -> None:
        super().__init__()
        self.kind = kind
        self._entries = entries
        self.controls: dict[str, QWidget] = {}
        items: list[Item] = []
        for option, after in zip_longest(kind.options, kind.options[1:]):
            flags = option.type == "flag" and after is not None and after.type == "flag"
            items += [self._control(option, today, first_talk, start_period), S1 if flags else S3]
        self.setLayout(column(*items, gap=0))

    def _control(self, option: ReportOption, today: date, first_talk: date | None, start: str) -> QWidget:
        title, hint = tr(option.title), tr(option.help) if option.help else ""
        if option.type == "flag":
            check = Check(title, checked=bool(option.default))
            check.toggled.connect(self.changed)
            self.controls[option.name] = check
            holder = QWidget()
            holder.setLayout(column(check, *([label(hint, "small", "3", wrap=True)] if hint else []), gap=0))
            check.setAccessibleDescription(hint)
            return holder
        control = self._field_control(option, title, today, first_talk, start)
        self.controls[option.name] = control
        return field(title, control, hint=hint)

    def _field_control(
        self, option: ReportOption, title: str, today: date, first_talk: date | None, start: str
    ) -> QWidget:
        if option.type == "period":
            offered = any_periods(today) if option.any_days else report_periods(today, first_talk)
            period = PeriodControl(title, offered, start, today if option.any_days else None)
            period.changed.connect(self.changed)
            return period
        if option.type == "choice":
            codes = [Option(choice.code, tr(choice.label)) for choice in option.choices]
            segments = Segments(title, codes, str(option.default))
            segments.chosen.connect(self._on_chosen)
            return segments
        if option.type == "entry":
            return self._entry_control(option, title)
        text = PlainText(title, lines=4)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        text.setFixedHeight(text.minimumHeight())
        text.setPlainText(str(option.default or ""))
        text.textChanged.connect(self.changed)
        return text

    def _entry_control(self, option: ReportOption, title: str) -> Combo:
        """The first one stands there at once where one is needed: the paper shows something from the beginning."""
        offered = [Option(entry.code, entry.label) for entry in self._entries.get(option.name, ())]
        combo = Combo(title, offered)
        if offered and option.default is None:
            combo.set_code(offered[0].code)
        combo.chosen.connect(self._on_chosen)
        return combo

    def choose_entry(self, code: str) -> None:
        """Take this entry wherever an option offers it."""
        for option in self.kind.options:
            control = self.controls[option.name]
            if isinstance(control, Combo) and code in {entry.code for entry in self._entries.get(option.name, ())}:
                control.set_code(code)

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        self.changed.emit()

    def values(self) -> dict[str, OptionValue]:
        found: dict[str, OptionValue] = {}
        for name, control in self.controls.items():
            if isinstance(control, Check):
                found[name] = control.isChecked()
            elif isinstance(control, PeriodControl):
                found[name] = parse_period(control.code(), name)
            elif isinstance(control, Segments):
                found[name] = control.code()
            elif isinstance(control, Combo):
                found[name] = control.code() or ""
            elif isinstance(control, PlainText):
                found[name] = control.text()
        return found
